enum TermMatchingRoom {}

enum CheckingRoom {}

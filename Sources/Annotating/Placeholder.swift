enum AnnotatingRoom {}

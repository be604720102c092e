enum ResourcesRoom {}

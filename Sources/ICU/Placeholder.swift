enum ICURoom {}

enum WorkbenchRoom {}

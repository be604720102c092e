enum CommandLineInterfaceRoom {}

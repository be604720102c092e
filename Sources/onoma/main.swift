import CommandLineInterface

Onoma.runAndExit()

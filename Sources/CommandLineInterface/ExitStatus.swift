/// What a command tells the shell.
public enum ExitStatus: Int32, Sendable {
  /// Nothing to complain of.
  case clean = 0
  /// Findings at or above `--fail-on`.
  case findings = 1
  /// The work could not be done: usage, configuration, files.
  case failure = 2
}

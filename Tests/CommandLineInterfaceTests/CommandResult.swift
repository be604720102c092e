import Foundation

/// What became of a command.
struct CommandResult {
  /// What it told the shell; negative for the signal that ended it.
  let status: Int32
  /// Standard output.
  let output: Data
  /// Standard error.
  let talk: Data

  /// Standard output as text; bytes that are no UTF-8 show as U+FFFD.
  var outputText: String { String(decoding: output, as: UTF8.self) }
  /// Standard error as text.
  var talkText: String { String(decoding: talk, as: UTF8.self) }
}

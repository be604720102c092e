import Foundation
import Testing

/// A folder of `Cases`: a command line as typed, and what it must print.
struct CommandCase: CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  static let all: [CommandCase] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: Repository.cases.path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted().map(CommandCase.init)
  }()

  private var folder: URL { Repository.cases.appending(path: name) }

  /// The command line, one line, for the shell.
  func command() throws -> String {
    try String(contentsOf: folder.appending(path: "command"), encoding: .utf8)
      .trimmingCharacters(in: .newlines)
  }

  /// What is given to standard input; nothing if the case has no such file.
  var input: Data { data("stdin") }

  /// What the command must do; a stream without a file must stay empty.
  func expectation() throws -> CommandResult {
    let status = String(decoding: data("status"), as: UTF8.self)
      .trimmingCharacters(in: .newlines)
    let number = try #require(Int32(status), "no status is recorded")
    return CommandResult(status: number, output: data("stdout"), talk: data("stderr"))
  }

  /// Writes down what the command did.
  func record(_ result: CommandResult) throws {
    try Data("\(result.status)\n".utf8).write(to: folder.appending(path: "status"))
    try record(result.output, as: "stdout")
    try record(result.talk, as: "stderr")
  }

  /// Copies the files of the case into `place`, and puts the repository's glossaries and seeds beside them.
  func lay(out place: URL) throws {
    let files = FileManager.default
    let own = folder.appending(path: "files")
    if files.fileExists(atPath: own.path) {
      try files.removeItem(at: place)
      try files.copyItem(at: own, to: place)
    }
    for shared in ["glossaries", "seeds"] {
      try files.createSymbolicLink(
        at: place.appending(path: shared),
        withDestinationURL: Repository.top.appending(path: shared)
      )
    }
  }

  private func record(_ data: Data, as name: String) throws {
    let file = folder.appending(path: name)
    if data.isEmpty {
      try? FileManager.default.removeItem(at: file)
    } else {
      try data.write(to: file)
    }
  }

  private func data(_ name: String) -> Data {
    (try? Data(contentsOf: folder.appending(path: name))) ?? Data()
  }
}

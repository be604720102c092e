import Foundation
import Testing

/// Runs command lines in a folder of their own, with `onoma` on the path and nothing of the machine's settings.
struct Shell: ~Copyable {
  /// The folder that commands run in.
  let place: URL
  private let talks: URL

  init() throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "onoma-\(UUID())")
    place = scratch.appending(path: "place")
    talks = scratch
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: talks) }

  /// Runs `command` to its end.
  func run(_ command: String, input: Data = Data()) throws -> CommandResult {
    let file = talks.appending(path: "stdin")
    try input.write(to: file)
    let process = try process("timeout 60 sh -c \"$0\"", command)
    process.standardInput = try FileHandle(forReadingFrom: file)
    try process.run()
    process.waitUntilExit()
    return try result(of: process)
  }

  /// Runs `command` with an input that never ends, and sends it `signal` once it reads.
  ///
  /// A shell's background job may hand an ignored signal down to all its children; `env` undoes that.
  func run(_ command: String, interruptedBy signal: Int32) throws -> CommandResult {
    let process = try process("exec env --default-signal \(command)")
    let endless = Pipe()
    process.standardInput = endless
    try process.run()
    Thread.sleep(forTimeInterval: 0.5)
    kill(process.processIdentifier, signal)
    let deadline = Date(timeIntervalSinceNow: 10)
    while process.isRunning, deadline.timeIntervalSinceNow > 0 {
      Thread.sleep(forTimeInterval: 0.02)
    }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    try endless.fileHandleForWriting.close()
    return try result(of: process)
  }

  /// Runs `command` and kills it after `seconds`, if it has not ended by itself.
  func run(_ command: String, killedAfter seconds: Double) throws -> CommandResult {
    let process = try process("exec \(command)")
    process.standardInput = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return try result(of: process)
  }

  /// Runs `command` to its end, and does `work` meanwhile.
  func run(_ command: String, meanwhile work: (Process) throws -> Void) throws -> CommandResult {
    let process = try process("exec timeout 60 sh -c \"$0\"", command)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    try work(process)
    process.waitUntilExit()
    return try result(of: process)
  }

  private func process(_ arguments: String...) throws -> Process {
    let program = try #require(Repository.program, "build first: `swift build --product onoma`")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c"] + arguments
    process.currentDirectoryURL = place
    process.environment = [
      "PATH": program.deletingLastPathComponent().path + ":/usr/bin:/bin",
      "LC_ALL": "C.UTF-8",
      "HOME": talks.path,
    ]
    process.standardOutput = try empty("stdout")
    process.standardError = try empty("stderr")
    return process
  }

  private func empty(_ name: String) throws -> FileHandle {
    let file = talks.appending(path: name)
    try Data().write(to: file)
    return try FileHandle(forWritingTo: file)
  }

  private func result(of process: Process) throws -> CommandResult {
    let isEndedBySignal = process.terminationReason == .uncaughtSignal
    return CommandResult(
      status: isEndedBySignal ? -process.terminationStatus : process.terminationStatus,
      output: try Data(contentsOf: talks.appending(path: "stdout")),
      talk: try Data(contentsOf: talks.appending(path: "stderr"))
    )
  }
}

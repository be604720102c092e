import Foundation

/// A program that is run to its end, and what that took.
struct Child {
  let output: String
  let seconds: Double
  /// The most memory that it had at a time, in megabytes.
  let peak: Double

  /// Runs the program at `path`; none where it fails.
  ///
  /// It is started by the system's own call: `Process` takes longer the more files a process may open. Between
  /// them stands `time`, which is small, for a process is said to have had as much memory as the one it came from.
  init?(_ path: String, _ arguments: [String]) throws {
    let folder = FileManager.default.temporaryDirectory
    let (report, log) = (
      folder.appending(path: "onoma-\(UUID()).time"), folder.appending(path: "onoma-\(UUID()).log")
    )
    defer {
      try? FileManager.default.removeItem(at: report)
      try? FileManager.default.removeItem(at: log)
    }
    let words =
      ["/usr/bin/time", "-q", "-f", "%M", "-o", report.path, path] + arguments
    // SAFETY: the words and the actions live until the program has ended.
    var strings = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe strings.forEach { unsafe free($0) } }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(&actions, 1, log.path, flags, 0o600)
    var process: pid_t = 0
    var status: Int32 = 0
    let start = ContinuousClock.now
    let failure = unsafe posix_spawn(&process, words[0], &actions, nil, &strings, environ)
    guard failure == 0 else { return nil }
    while unsafe waitpid(process, &status, 0) == -1, errno == EINTR {}
    let (whole, parts) = (ContinuousClock.now - start).components
    guard status == 0 else { return nil }
    seconds = Double(whole) + Double(parts) / 1e18
    output = try String(contentsOf: log, encoding: .utf8)
    let told = try String(contentsOf: report, encoding: .utf8)
    peak = (Double(told.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) / 1024
  }
}

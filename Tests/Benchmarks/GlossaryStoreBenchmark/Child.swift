import Foundation

/// A program that is run to its end, and what that took.
struct Child {
  let output: String
  let seconds: Double
  /// The most memory that it had at a time, in megabytes.
  let peak: Double

  /// Runs the program at `path`; none where it fails.
  init?(_ path: String, _ arguments: [String]) throws {
    let start = ContinuousClock.now
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/time")
    let report = FileManager.default.temporaryDirectory.appending(path: "onoma-\(UUID()).time")
    defer { try? FileManager.default.removeItem(at: report) }
    process.arguments = ["-q", "-f", "%M", "-o", report.path, path] + arguments
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    let (whole, parts) = (ContinuousClock.now - start).components
    seconds = Double(whole) + Double(parts) / 1e18
    output = String(decoding: data, as: UTF8.self)
    let words = try String(contentsOf: report, encoding: .utf8)
    peak = (Double(words.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) / 1024
  }
}

import Foundation

/// Where the suite finds the program, its cases, and what the repository ships.
enum Repository {
  /// The folder of this suite.
  static let suite = URL(filePath: #filePath).deletingLastPathComponent()
  /// The top of the repository.
  static let top = suite.appending(path: "../..").standardizedFileURL
  /// The cases, a folder each.
  static let cases = suite.appending(path: "Cases")

  /// The built program, which stands beside the built tests.
  static let program: URL? = {
    let besideTests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return [besideTests, Bundle.main.bundleURL, top.appending(path: ".build/debug")]
      .map { $0.appending(path: "onoma").standardizedFileURL }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// Whether what the program does is written down as what is expected.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
}

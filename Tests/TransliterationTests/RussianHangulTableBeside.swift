import Foundation

/// Tables that may stand beside the repository, in `../shared`.
enum TableBeside {
  static func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: url(name).path)
  }

  /// The rows after the first, parted by tabs.
  static func rows(_ name: String) -> [[String]] {
    guard let text = try? String(contentsOf: url(name), encoding: .utf8) else { return [] }
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func url(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "shared").appending(path: name)
  }
}

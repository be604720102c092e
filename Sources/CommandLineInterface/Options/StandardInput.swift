internal import SourceText
internal import Workbench

/// What comes in on standard input.
enum StandardInput {
  /// The lines, without their ends and without a byte order mark.
  ///
  /// - Throws: `InvalidUTF8` or `FileError`, each one sentence.
  static func lines() throws -> [String] {
    let source = try SourceText(path: "standard input", bytes: try FileAccess.read("-"))
    var lines = source.lines.starts.enumerated().map { place, start in
      let span = source.lineSpan(at: start)
      let from = place == 0 ? min(span.end, source.byteOrderMarkLength) : span.start
      return source.text(TextSpan(start: from, end: span.end))
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

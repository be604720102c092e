/// A text from outside, checked to be UTF-8, with its name and its lines.
///
/// All offsets are UTF-8 bytes from the start of the file, a byte order mark included.
public struct SourceText: Sendable {
  /// The name to report: a path, or `-` for standard input.
  public let path: String
  /// The bytes as they were read.
  public let bytes: [UInt8]
  /// Where the lines begin.
  public let lines: LineIndex
  private let columns: ColumnIndex

  /// Takes `bytes` as the text called `path`.
  ///
  /// - Throws: `InvalidUTF8` with the first offending byte.
  /// - Complexity: O(n) in the bytes.
  public init(path: String, bytes: [UInt8]) throws(InvalidUTF8) {
    if let offset = InvalidUTF8.firstFault(in: bytes) {
      let lines = LineIndex(Array(bytes[..<offset]))
      let line = lines.count - 1
      throw InvalidUTF8(
        path: path,
        offset: offset,
        line: line + 1,
        byte: bytes[offset]
      )
    }
    self.path = path
    self.bytes = bytes
    self.lines = LineIndex(bytes)
    self.columns = ColumnIndex(bytes)
  }

  /// Takes a Swift string, which is UTF-8 by construction.
  public init(path: String, text: String) {
    self.path = path
    self.bytes = Array(text.utf8)
    self.lines = LineIndex(bytes)
    self.columns = ColumnIndex(bytes)
  }

  /// How many bytes of byte order mark stand at the start: 0 or 3.
  public var byteOrderMarkLength: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The text of `span`.
  public func text(_ span: TextSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// Where `offset` stands, with the column counted in `unit`.
  ///
  /// - Complexity: O(log lines).
  public func position(of offset: Int, unit: TextPosition.ColumnUnit = .scalar) -> TextPosition {
    let line = lines.line(at: offset)
    var start = lines.starts[line]
    if line == 0 { start = min(offset, byteOrderMarkLength) }
    let end = max(start, min(offset, bytes.count))
    let first = columns.counts(before: start, in: bytes)
    let last = columns.counts(before: end, in: bytes)
    let scalars = last.scalars - first.scalars
    let column =
      switch unit {
      case .utf8: end - start
      case .scalar: scalars
      case .utf16: scalars + last.wide - first.wide
      }
    return TextPosition(line: line + 1, column: column + 1, unit: unit)
  }

  /// The line that `offset` lies on, without its line end.
  public func lineSpan(at offset: Int) -> TextSpan {
    let span = lines.span(ofLine: lines.line(at: offset))
    var end = span.end
    while end > span.start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return TextSpan(start: span.start, end: end)
  }
}

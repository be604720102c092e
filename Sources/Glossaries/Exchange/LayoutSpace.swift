/// White space that lays a file out and is no part of a text.
enum LayoutSpace {
  /// The text without white space at an end where that white space has a line break.
  ///
  /// Files of others are often indented within an element; a space alone may be meant.
  static func trimmed(_ text: consuming String) -> String {
    let span = text.utf8.span
    if !span.isEmpty, !isSpace(span[0]), !isSpace(span[span.count - 1]) { return text }
    let bytes = Array(text.utf8)
    let start = bytes.firstIndex { !isSpace($0) } ?? bytes.count
    let end = (bytes.lastIndex { !isSpace($0) } ?? -1) + 1
    let from = bytes[..<start].contains(where: isBreak) ? start : 0
    let to = start < bytes.count && bytes[end...].contains(where: isBreak) ? end : bytes.count
    guard from > 0 || to < bytes.count else { return text }
    return String(decoding: bytes[from..<max(from, to)], as: UTF8.self)
  }

  /// The text on one line: a tab or line break is a space, and there is none at either end.
  static func line(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}", "\0":
        scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    let outer: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\u{FEFF}" }
    let head = scalars.drop(while: outer)
    guard let last = head.lastIndex(where: { !outer($0) }) else { return "" }
    return String(String.UnicodeScalarView(head[...last]))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || isBreak(byte)
  }
  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

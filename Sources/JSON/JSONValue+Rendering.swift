extension JSONValue {
  /// How a value is laid out.
  public enum Layout: Sendable {
    /// On one line, without spaces.
    case compact
    /// One entry a line, two spaces a level, all but the first line moved in by so many levels.
    case indented(from: Int)
  }

  /// The value as JSON text, without a line end after it.
  ///
  /// - Complexity: O(n) in the bytes of the result.
  public func rendered(_ layout: Layout = .compact) -> String {
    var text = ""
    switch layout {
    case .compact: write(to: &text, depth: nil)
    case .indented(let depth): write(to: &text, depth: depth)
    }
    return text
  }

  /// `text` between quotation marks, escaped.
  ///
  /// Beyond what JSON asks for, the line separators and the controls of U+007F to U+009F are escaped:
  /// some readers take the first for line ends, and a terminal obeys the others.
  ///
  /// - Source: RFC 8259, section 7.
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x0A: result += "\\n"
      case 0x0D: result += "\\r"
      case 0x09: result += "\\t"
      case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private func write(to text: inout String, depth: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value
    case .string(let value): text += Self.quoted(value)
    case .array(let values):
      write(values, between: "[", "]", to: &text, depth: depth) { value, text, depth in
        value.write(to: &text, depth: depth)
      }
    case .object(let entries):
      write(entries, between: "{", "}", to: &text, depth: depth) { entry, text, depth in
        text += Self.quoted(entry.0) + (depth == nil ? ":" : ": ")
        entry.1.write(to: &text, depth: depth)
      }
    }
  }

  private func write<Entry>(
    _ entries: [Entry],
    between open: String,
    _ close: String,
    to text: inout String,
    depth: Int?,
    each: (Entry, inout String, Int?) -> Void
  ) {
    text += open
    for (index, entry) in entries.enumerated() {
      if index > 0 { text += "," }
      if let depth { text += Self.newLine(depth + 1) }
      each(entry, &text, depth.map { $0 + 1 })
    }
    if let depth, !entries.isEmpty { text += Self.newLine(depth) }
    text += close
  }

  private static func newLine(_ depth: Int) -> String {
    "\n" + String(repeating: "  ", count: depth)
  }
}

/// Writes XML, indented by two spaces, an element with text on one line.
///
/// - Source: Extensible Markup Language (XML) 1.0, fifth edition, sections 2.2, 2.4, 2.11 and 3.3.3.
public struct XMLWriter {
  /// What was written.
  public private(set) var text: String
  private var open: [String] = []

  /// Begins a file, with the lines that stand before its first element.
  public init(prologue: [String] = []) {
    text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    for line in prologue { text += line + "\n" }
  }

  /// Opens an element that others stand in.
  public mutating func begin(_ name: String, _ attributes: [(String, String)] = []) {
    indent()
    tag(name, attributes)
    text += ">\n"
    open.append(name)
  }

  /// Closes the element opened last.
  ///
  /// - Precondition: one is open.
  public mutating func end() {
    let name = open.removeLast()
    indent()
    close(name)
  }

  /// Writes an element that holds text, or nothing.
  public mutating func leaf(
    _ name: String,
    _ attributes: [(String, String)] = [],
    _ content: String = ""
  ) {
    indent()
    tag(name, attributes)
    guard !content.isEmpty else {
      text += "/>\n"
      return
    }
    text += ">"
    Self.escape(content, inAttribute: false, into: &text)
    close(name)
  }

  /// Whether XML can hold the character at all, even by its number.
  public static func canHold(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Whether a character of the value may have to be written otherwise; most values have none.
  private static func mayNeedEscape(_ value: String) -> Bool {
    let bytes = value.utf8.span
    var isFound = false
    for place in bytes.indices {
      switch bytes[place] {
      // What XML cannot hold beside controls, U+FFFE and U+FFFF, begins with 0xEF.
      case 0...0x1F, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
        0xEF:
        isFound = true
      default: break
      }
    }
    return isFound
  }

  private mutating func indent() {
    for _ in open { text += "  " }
  }

  private mutating func close(_ name: String) {
    text += "</"
    text += name
    text += ">\n"
  }

  private mutating func tag(_ name: String, _ attributes: [(String, String)]) {
    text += "<"
    text += name
    for (name, value) in attributes {
      text += " "
      text += name
      text += "=\""
      Self.escape(value, inAttribute: true, into: &text)
      text += "\""
    }
  }

  /// A reader makes spaces of line breaks in attributes, and a line feed of a carriage return: those are
  /// written by number.
  private static func escape(_ value: String, inAttribute: Bool, into text: inout String) {
    guard mayNeedEscape(value) else {
      text += value
      return
    }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\r": text += "&#13;"
      case "\"" where inAttribute: text += "&quot;"
      case "\n" where inAttribute: text += "&#10;"
      case "\t" where inAttribute: text += "&#9;"
      case _ where canHold(scalar): text.unicodeScalars.append(scalar)
      default: text.unicodeScalars.append("\u{FFFD}")
      }
    }
  }
}

/// Concept ids as XML takes them for ids.
///
/// - Source: Namespaces in XML 1.0, NCName: a letter or `_`, then letters, digits, `-`, `.` and `_`; what is
///   none of these in ASCII is written as .NET's `XmlConvert.EncodeName` writes it: `_x0020_`.
enum MarkupID {
  /// The id, written so that XML takes it.
  static func encoded(_ id: String) -> String {
    let scalars = Array(id.unicodeScalars)
    var text = ""
    for (place, scalar) in scalars.enumerated() {
      let opensEscape = scalar == "_" && place + 1 < scalars.count && scalars[place + 1] == "x"
      if !opensEscape, place > 0 ? isPart(scalar) : isStart(scalar) {
        text.unicodeScalars.append(scalar)
      } else {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        text += "_x" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + "_"
      }
    }
    return text.isEmpty ? "_" : text
  }

  /// The id that was written so.
  static func decoded(_ text: String) -> String {
    guard text.holds(byte: UInt8(ascii: "_")) else { return text }
    var rest = text.unicodeScalars[...]
    var id = String.UnicodeScalarView()
    while let first = rest.first {
      if let (scalar, length) = escape(at: rest) {
        id.append(scalar)
        rest = rest.dropFirst(length)
      } else {
        id.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(id)
  }

  private static func escape(
    at text: Substring.UnicodeScalarView
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard text.starts(with: "_x".unicodeScalars) else { return nil }
    let hex = text.dropFirst(2).prefix { $0.properties.isASCIIHexDigit }
    guard (4...6).contains(hex.count), text.dropFirst(2 + hex.count).first == "_",
      let value = UInt32(String(hex), radix: 16), let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, hex.count + 3)
  }

  private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": true
    default: false
    }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "-", ".": true
    default: isStart(scalar)
    }
  }
}

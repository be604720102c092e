/// Characters of a cell's text that XML cannot hold, or that it would change.
///
/// - Source: ECMA-376, part 1, 22.9.2.19, ST_Xstring: `_xHHHH_` is a UTF-16 unit, and an underscore before
///   what looks like one is written `_x005F_`.
enum CellText {
  /// The text as it is written.
  static func encoded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 0x9, 0xA, 0x20...0x5E, 0x60...0xFFFD, 0x10000...0x10FFFF: result.append(scalar)
      case 0x5F:
        result.append(scalar)
        if escape(rest) != nil { result.append(contentsOf: "x005F_".unicodeScalars) }
      default:
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: 4 - hex.count)
        result.append(contentsOf: "_x\(zeros)\(hex)_".unicodeScalars)
      }
    }
    return String(result)
  }

  /// The text that was written so.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var units: [UInt16] = []
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "_", let unit = escape(rest) {
        units.append(unit)
        rest = rest.dropFirst(6)
      } else {
        units.append(contentsOf: String(scalar).utf16)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The unit whose escape stands here, after its first underscore.
  private static func escape(_ rest: Substring.UnicodeScalarView) -> UInt16? {
    let head = Array(rest.prefix(6))
    guard head.count == 6, head[0] == "x", head[5] == "_",
      head[1...4].allSatisfy({ $0.properties.isASCIIHexDigit })
    else { return nil }
    return UInt16(String(String.UnicodeScalarView(head[1...4])), radix: 16)
  }
}

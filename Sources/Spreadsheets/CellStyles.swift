internal import XML

/// Which styles of cells show a number as a date.
struct CellStyles {
  private var isDate: [Bool] = []

  /// No styles.
  init() {}

  /// Reads `styles.xml`.
  ///
  /// - Source: ECMA-376, part 1, 18.8.30, numFmt: the numbers of built-in formats, and the letters of dates in
  ///   a format code.
  init(_ bytes: [UInt8]) throws(XMLError) {
    let reader = try XMLReader(bytes, entries: ["cellXfs"])
    var codes: [Int: String] = [:]
    while let element = try reader.next() {
      switch element.name {
      case "numFmt":
        guard let id = element.attributes["numFmtId"].flatMap({ Int($0) }) else { continue }
        codes[id] = element.attributes["formatCode"] ?? ""
      case "cellXfs":
        isDate = element.children.map { style in
          let id = style.attributes["numFmtId"].flatMap { Int($0) } ?? 0
          return codes[id].map(Self.showsDate) ?? Self.isBuiltInDate(id)
        }
      default: break
      }
    }
  }

  /// Whether the style at this place shows a date.
  func showsDate(_ style: Int) -> Bool { isDate.indices.contains(style) && isDate[style] }

  private static func isBuiltInDate(_ id: Int) -> Bool {
    switch id {
    case 14...22, 27...36, 45...47, 50...58: true
    default: false
    }
  }

  /// Whether a format code has a letter of dates outside of quotes, brackets and escapes.
  private static func showsDate(_ code: String) -> Bool {
    var rest = code.lowercased().unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\", "_", "*": rest = rest.dropFirst()
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[": rest = rest.drop { $0 != "]" }.dropFirst()
      case "y", "m", "d", "h", "s": return true
      // “General” has no letter of dates but is a word.
      case "g": rest = rest.drop { ("a"..."z").contains($0) }
      case ";": return false
      default: break
      }
    }
    return false
  }
}

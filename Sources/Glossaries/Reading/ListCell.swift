/// A list in a cell of a table, parted by semicolons.
///
/// A backslash takes the next character as it is, where that is a semicolon, a colon, a space or a backslash;
/// any other backslash is itself. An entry is never empty.
enum ListCell {
  /// The cell of `entries`.
  ///
  /// - Complexity: O(n) in the bytes.
  static func joined(_ entries: [String]) -> String {
    entries.map { escaped($0, and: ";") }.joined(separator: "; ")
  }

  /// The entries of a cell.
  ///
  /// - Complexity: O(n) in the bytes.
  static func entries(of text: String) -> [String] {
    var entries: [String] = []
    var entry: [UInt8] = []
    var escape = false
    for byte in text.utf8 {
      if escape {
        if !isSpecial(byte) { entry.append(backslash) }
        entry.append(byte)
        escape = false
      } else if byte == backslash {
        escape = true
      } else if byte == UInt8(ascii: ";") {
        close(&entry, &entries)
      } else if byte != 0x20 || !entry.isEmpty {
        entry.append(byte)
      }
    }
    if escape { entry.append(backslash) }
    close(&entry, &entries)
    return entries
  }

  /// A tie as an entry: `part-of:other-id`.
  static func relation(_ relation: Concept.Relation) -> String {
    escaped(relation.type, and: ":") + ":" + relation.target
  }

  /// The tie that an entry is, or `nil` where a side is missing.
  static func relation(of entry: String) -> Concept.Relation? {
    var type: [UInt8] = []
    var rest = Array(entry.utf8)[...]
    while let byte = rest.popFirst(), byte != UInt8(ascii: ":") {
      if byte == backslash, let next = rest.first, isSpecial(next) {
        rest.removeFirst()
        type.append(next)
      } else {
        type.append(byte)
      }
    }
    guard !type.isEmpty, !rest.isEmpty else { return nil }
    return Concept.Relation(
      type: String(decoding: type, as: UTF8.self),
      target: String(decoding: rest, as: UTF8.self)
    )
  }

  private static let backslash = UInt8(ascii: "\\")

  private static func escaped(_ text: String, and separator: Unicode.Scalar) -> String {
    let bytes = Array(text.utf8)
    let separator = UInt8(ascii: separator)
    guard bytes.first == 0x20 || bytes.contains(where: { $0 == separator || $0 == backslash })
    else { return text }
    var result: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      if byte == separator || byte == backslash || place == 0 && byte == 0x20 {
        result.append(backslash)
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == backslash || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") || byte == 0x20
  }

  private static func close(_ entry: inout [UInt8], _ entries: inout [String]) {
    if !entry.isEmpty { entries.append(String(decoding: entry, as: UTF8.self)) }
    entry.removeAll()
  }
}

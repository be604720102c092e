/// What parts the fields of a table of values, told from its beginning.
struct TableDelimiter {
  /// The delimiter.
  let byte: UInt8
  /// Whether the first line is `sep=;`, which spreadsheets write, and is no record.
  let isNamed: Bool

  private static let known = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]

  /// The delimiter that the first line names, else of comma, semicolon and tab the one that the first record has
  /// most of outside of quotes.
  ///
  /// - Complexity: O(n) in the first record.
  init(of bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[start...].prefix(6).prefix { $0 != 0x0A && $0 != 0x0D }
    isNamed = head.count == 5 && head.starts(with: "sep=".utf8)
    byte = isNamed ? bytes[start + 4] : Self.mostFrequent(in: bytes)
  }

  /// The delimiter in words: `parted by “;”`.
  var remark: String {
    "parted by " + (byte == 0x09 ? "tabs" : "“\(Character(Unicode.Scalar(byte)))”")
  }

  private static func mostFrequent(in bytes: [UInt8]) -> UInt8 {
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let place = known.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return known[counts.firstIndex(of: most) ?? 0]
  }
}

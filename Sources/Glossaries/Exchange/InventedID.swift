internal import Languages

/// Ids for concepts whose file gives none, made of what the concept is and not of where it stands.
///
/// So the same list finds the same concepts when it is read again with rows put in, and two lists meet only where
/// they say the same.
enum InventedID {
  /// The digits, without those that are read for others.
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let length = 12
  private static let mark = Array("c-".utf8)

  /// The id of `concept`: `c-` and twelve digits for the language and the text of its first term, or of its
  /// first in the language `source`.
  ///
  /// - Source: FNV-1a, 64 bits, of which 60 are kept: draft-eastlake-fnv.
  /// - Complexity: O(n) in the bytes of the term.
  static func of(_ concept: Concept, source: Language? = nil) -> String {
    let first = concept.terms.first { $0.language == source } ?? concept.terms.first
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x1F) &* 0x100_0000_01B3
    }
    take(first?.language.tag ?? "")
    take(first?.text ?? concept.definition)
    var text = mark
    for place in 0..<length { text.append(digits[Int(hash >> UInt64(5 * place + 4)) & 31]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// What stands in a file and looks like such an id, whether it is one or not: no invented id may be the same.
  ///
  /// - Throws: what reading the file throws.
  /// - Complexity: O(n) in the bytes.
  static func looks(in stream: ExchangeStream) throws -> IDSet {
    var known = IDSet()
    let pieces = stream.pieces()
    var rest: [UInt8] = []
    while let piece = try pieces.next() {
      let bytes = rest + piece
      collect(bytes, into: &known)
      rest = Array(bytes.suffix(64))
    }
    return known
  }

  private static func collect(_ bytes: [UInt8], into known: inout IDSet) {
    var place = 1
    while place + length < bytes.count {
      defer { place += 1 }
      guard bytes[place] == mark[1], bytes[place - 1] == mark[0] else { continue }
      var end = place + 1
      while end < bytes.count, digits.contains(bytes[end]) || bytes[end] == mark[1] { end += 1 }
      guard end - place > length else { continue }
      _ = known.insert(String(decoding: bytes[(place - 1)..<end], as: UTF8.self), line: 0)
    }
  }
}

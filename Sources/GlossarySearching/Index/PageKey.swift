internal import Glossaries

/// What the pages of the index are called: 48 bits of hash for what concepts are found by, and numbers above
/// them for lists of words.
///
/// Two of a million keys share one once in a thousand tries; what is found by letters is read again.
enum PageKey {
  /// What a key is of.
  enum Sort: UInt8 {
    case word, name, korean, all, kind, subject, externalID, term, label
  }

  /// The pages that list the words of terms, and the words of names.
  static let words: ClosedRange<Int64> = 1 << 48...1 << 49 - 1
  /// The pages that list the words of names.
  static let names: ClosedRange<Int64> = 1 << 49...1 << 50 - 1

  /// The key of `bytes`.
  static func of(_ sort: Sort, _ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FNV(sort)
    for byte in bytes { hash.add(byte) }
    return hash.key
  }

  /// The key of a text, in whatever normal form it is.
  static func of(_ sort: Sort, _ text: String) -> UInt64 {
    of(sort, CanonicalForms.composed(text).utf8)
  }

  /// FNV-1a with its bits mixed at the end.
  ///
  /// - Source: RFC 9923; the mixing is that of SplitMix64.
  struct FNV {
    private var hash: UInt64

    init(_ sort: Sort) { hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(sort.rawValue) }

    mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    var key: UInt64 {
      var mixed = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return (mixed ^ mixed >> 31) >> 16
    }
  }
}

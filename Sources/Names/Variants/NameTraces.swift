public import Languages

/// The words by which a text shows that it may spell a name: a quick no before anything is spelled out.
public struct NameTraces: Sendable {
  private enum Kind {
    /// A Korean name: spellings of the family name, and of the first syllable of the given name.
    case korean(surnames: Set<String>, beginnings: [String])
    /// A Russian name in Latin letters: the consonants of its family name.
    case consonants(String)
    /// A Russian name in Hangul: the first syllable of the family name, its initial in one class.
    case hangul(UInt32)
  }

  private let kind: Kind

  /// The traces of `name`, which stands in its own script, in a text of `language`.
  ///
  /// - Parameter listed: for a Russian name, the usual form in the language.
  /// - Returns: `nil` where the name cannot be read or the language has no spellings.
  public init?(of name: String, as origin: NameOrigin, in language: Language, listed: String) {
    let last = listed.split(separator: " ").last.map { $0.lowercased() } ?? ""
    switch (origin.isKorean, language.script) {
    case (true, .latin?), (true, .cyrillic?):
      guard let parts = KoreanNameParts(name), let first = parts.given.first else { return nil }
      if language.script == .latin {
        let spellings = KoreanLatinSpellings.shared
        kind = .korean(
          surnames: Set(spellings.countedSurnames(parts.surname)),
          beginnings: spellings.countedSyllables(first)
        )
      } else {
        let spellings = KoreanCyrillicSpellings.shared
        kind = .korean(
          surnames: spellings.listedSurnames(parts.surname),
          beginnings: SyllableLetters(first).map { spellings.letters.beginnings($0) } ?? []
        )
      }
    case (false, .latin?):
      kind = .consonants(Self.consonants(last))
    case (false, .hangul?):
      guard let trace = last.unicodeScalars.first.flatMap(Self.initialClass) else { return nil }
      kind = .hangul(trace)
    default: return nil
    }
  }

  /// Whether a text with these `words` holds the traces.
  ///
  /// - Complexity: O(log n) in the words.
  public func appear(in words: WordsOfText) -> Bool {
    switch kind {
    case .korean(let surnames, let beginnings):
      words.holdAny(of: surnames) && beginnings.contains { words.holdWord(beginning: $0) }
    case .consonants(let own): own.utf8.count > 1 && words.hold(consonants: own)
    case .hangul(let own): words.hold(initialClass: own)
    }
  }

  /// The consonants that the transcriptions of one name share.
  static func consonants(_ word: String) -> String {
    var bytes: [UInt8] = []
    for byte in word.utf8 {
      switch byte {
      case UInt8(ascii: "w"): bytes.append(UInt8(ascii: "v"))
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"), UInt8(ascii: "j"), UInt8(ascii: "h"):
        break
      case UInt8(ascii: "b")...UInt8(ascii: "z"): bytes.append(byte)
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The syllable with its initial plain, for the North has tense ones where the South aspirates.
  static func initialClass(_ syllable: Unicode.Scalar) -> UInt32? {
    guard let letters = SyllableLetters(syllable) else { return nil }
    let plain =
      switch letters.initial {
      case 1, 15: 0
      case 4, 16: 3
      case 8, 17: 7
      case 10: 9
      case 13, 14: 12
      default: letters.initial
      }
    return UInt32((plain * 21 + letters.medial) * 28)
  }
}

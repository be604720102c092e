internal import Transliteration

/// Finds which systems write a part of one name exactly as it stands in another.
///
/// A system is read when a pair of its two scripts first comes.
struct SystemWitness: Sendable {
  private static let koreanInLatin = load([
    "ko-rr", "ko-dprk-press", "ko-mr", "ko-ala-lc", "ko-passport", "ko-yale",
  ])
  private static let koreanInCyrillic = load(["ko-kontsevich", "ko-kholodovich"])
  private static let russianInLatin = load([
    "ru-press", "ru-bgn-pcgn", "ru-icao", "ru-ala-lc-plain", "ru-iso-9", "ru-scientific",
    "ru-gost-52535",
  ])
  private static let russianInHangul = load(["ru-nikl"])
  private static let englishInHangul = load(["en-nikl"])
  private static let englishInRussian = load(["en-practical"])

  private static func load(_ ids: [String]) -> [any Transliterator] {
    ids.compactMap { try? SystemCatalog.transliterator($0) }
  }

  /// The ids of the systems that turn `first` into `second`, or `second` into `first`.
  func systems(between first: String, _ script: NameScript, and second: String, _ other: NameScript)
    -> [String]
  {
    if script == other { return [] }
    return ids(from: first, script, to: second, other) + ids(from: second, other, to: first, script)
  }

  private func ids(from text: String, _ script: NameScript, to other: String, _ target: NameScript)
    -> [String]
  {
    let wanted = Self.folded(other)
    let candidates: [any Transliterator] =
      switch (script, target) {
      case (.hangul, .latin): Self.koreanInLatin
      case (.hangul, .cyrillic): Self.koreanInCyrillic
      case (.cyrillic, .latin): Self.russianInLatin
      case (.cyrillic, .hangul): Self.russianInHangul
      case (.latin, .hangul): Self.englishInHangul
      case (.latin, .cyrillic): Self.englishInRussian
      default: []
      }
    // Systems of whole words take a word with its capital.
    let word = text.prefix(1).uppercased() + text.dropFirst()
    return candidates.filter {
      Self.folded($0.transliterate(word, mode: .word, traced: false).text) == wanted
    }.map(\.system.id)
  }

  /// Letters alone, in lower case.
  private static func folded(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
      )
    )
  }
}

internal import Resources

/// Which pairs of syllables are likely a given name.
///
/// - Source: `Resources/Reverse/korean-given-names.tsv` and `korean-given-pairs.tsv`, which name their own.
struct GivenNames: Sendable {
  static let shared = GivenNames()

  private var first: [KoreanSyllable: Int] = [:]
  private var second: [KoreanSyllable: Int] = [:]
  private var pairs = SyllableTrie()

  private init() {
    let counts = EmbeddedResource.table("Transliteration/Reverse/korean-given-names.tsv")
    let columns = ["syllable", "first", "second"].map { counts.column($0) }
    for row in counts.rows {
      guard let syllable = KoreanSyllable.syllables(counts.text(row, columns[0]))?.first else {
        continue
      }
      first[syllable] = Int(counts.text(row, columns[1]))
      second[syllable] = Int(counts.text(row, columns[2]))
    }
    let met = EmbeddedResource.table("Transliteration/Reverse/korean-given-pairs.tsv")
    let column = met.column("given")
    for row in met.rows {
      guard let pair = KoreanSyllable.syllables(met.text(row, column)) else { continue }
      pairs.insert(pair, value: row.line)
    }
  }

  /// Whether `word`, of two syllables, is met as a given name more than once.
  func isMet(_ word: [KoreanSyllable]) -> Bool { pairs.value(word, 0..<word.count) != nil }

  /// How often the first syllable begins a given name, times how often the second ends one.
  func weight(_ word: [KoreanSyllable]) -> Int {
    guard word.count == 2 else { return 0 }
    return (first[word[0]] ?? 0) * (second[word[1]] ?? 0)
  }

  /// Surnames that are hardly ever a word by themselves.
  ///
  /// - Source: compiled by hand.
  static let plainSurnames = Set(
    (KoreanSyllable.syllables("김박최윤임권황홍유류조허심곽오배송정노로민엄채변염석설표선길연위") ?? []).map(\.index)
  )
}

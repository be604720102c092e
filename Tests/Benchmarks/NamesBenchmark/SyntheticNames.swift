import Resources

/// Names made of the tables' surnames and given names, the same ones on each run.
///
/// A quarter each are Korean in Hangul and in Latin letters, and others in Latin and Cyrillic letters.
struct SyntheticNames {
  private var random = Lehmer()
  private let families = Self.fields("Names/Korean/family-syllables.tsv", "syllable")
  private let syllables = Self.fields("Names/Korean/given-syllables.tsv", "syllable")
  private let familiesInLatin = Self.fields("Names/Korean/family-latin.tsv", "spelling")
  private let syllablesInLatin = Self.fields("Names/Korean/given-latin.tsv", "spelling")
  private let words = Self.fields("Transliteration/EnglishRussian/names.tsv", "english")
  private let wordsInRussian = Self.fields("Transliteration/EnglishRussian/names.tsv", "russian")

  /// The next name.
  mutating func next() -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: pick(families) + pick(syllables) + pick(syllables)
    case 1: "\(pick(familiesInLatin)) \(pick(syllablesInLatin))-\(pick(syllablesInLatin))"
    case 2: "\(pick(words)) \(pick(words))"
    default: "\(pick(wordsInRussian)) \(pick(wordsInRussian))"
    }
  }

  private mutating func pick(_ list: [String]) -> String {
    list[Int.random(in: list.indices, using: &random)]
  }

  private static func fields(_ name: String, _ column: String) -> [String] {
    let table = EmbeddedResource.table(name)
    return Set(table.rows.map { table.text($0, table.column(column)) }).sorted()
  }
}

/// A generator with a seed.
private struct Lehmer: RandomNumberGenerator {
  var state: UInt64 = 20_260_101

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

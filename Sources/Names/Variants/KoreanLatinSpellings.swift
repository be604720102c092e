internal import Resources

/// How the parts of Korean names are spelled in Latin letters, as they were counted.
///
/// - Source: `Resources/Variants`: counts of Wikidata labels, fitted styles.
struct KoreanLatinSpellings: Sendable {
  static let shared = KoreanLatinSpellings()

  /// How often a spelling was met: at all, and of a smaller count as the first syllable and as a later one.
  private struct Count: Sendable {
    let bytes: [UInt8]
    let all: Double
    let first: Double
    let later: Double
    let factors: [Double]
  }

  let letters = LetterSpellings(table: "Names/Variants/korean-letters.tsv")
  private let surnames: [String: [Count]]
  private let syllables: [Unicode.Scalar: [Count]]
  /// What a spelling by letters alone weighs against the counts, in names met.
  private let surnameDoubt = 0.5
  private let syllableDoubt = 1.5
  private let placeDoubt = 30.0
  private let width = 24
  /// A family name met so often needs no spelling by its letters.
  private let often = 200.0

  private init() {
    var surnames: [String: [Count]] = [:]
    let names = EmbeddedResource.table("Names/Variants/korean-surnames.tsv")
    for row in names.rows {
      surnames[names.text(row, 0), default: []].append(
        Count(
          bytes: Array(names.text(row, 1).utf8),
          all: Double(names.text(row, 2)) ?? 0,
          first: 0,
          later: 0,
          factors: letters.priors.indices.map { Double(names.text(row, 3 + $0)) ?? 1 }
        )
      )
    }
    self.surnames = surnames
    var syllables: [Unicode.Scalar: [Count]] = [:]
    let table = EmbeddedResource.table("Names/Variants/korean-syllables.tsv")
    for row in table.rows {
      guard let syllable = table.text(row, 0).unicodeScalars.first else { continue }
      syllables[syllable, default: []].append(
        Count(
          bytes: Array(table.text(row, 1).utf8),
          all: Double(table.text(row, 2)) ?? 0,
          first: Double(table.text(row, 3)) ?? 0,
          later: Double(table.text(row, 4)) ?? 0,
          factors: []
        )
      )
    }
    self.syllables = syllables
  }

  /// Every family name with its share of the people counted, by name.
  var surnameShares: [(surname: String, share: Double)] {
    Self.shares(surnames.mapValues { $0.reduce(0) { $0 + $1.all } }).map { ($0.key, $0.value) }
  }

  /// Every syllable of given names with its share.
  var syllableShares: [(syllable: Unicode.Scalar, share: Double)] {
    Self.shares(syllables.mapValues { $0.reduce(0) { $0 + $1.all } }).map { ($0.key, $0.value) }
  }

  private static func shares<Key: Comparable>(_ counts: [Key: Double]) -> [(
    key: Key, value: Double
  )] {
    let sum = counts.values.sorted().reduce(0, +)
    return counts.sorted { $0.key < $1.key }.map { ($0.key, sum > 0 ? $0.value / sum : 0) }
  }

  /// The spellings of a family name that were counted.
  func countedSurnames(_ text: String) -> [String] {
    (surnames[text] ?? []).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// The spellings of a syllable that were counted; those by its letters where none was.
  func countedSyllables(_ scalar: Unicode.Scalar) -> [String] {
    if let counts = syllables[scalar] {
      return counts.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    return syllable(scalar, isFirst: true)?.texts ?? []
  }

  /// Whether `text` is a family name that was counted.
  func isSurname(_ text: String) -> Bool { surnames[text] != nil }

  /// Whether `syllable` was met in given names.
  func isGiven(_ syllable: Unicode.Scalar) -> Bool { syllables[syllable] != nil }

  /// The spellings of a family name.
  func surname(_ text: String) -> StyledChoices? {
    let counts = surnames[text] ?? []
    let scalars = Array(text.unicodeScalars)
    guard scalars.count == 1, let first = SyllableLetters(scalars[0]) else {
      return counts.isEmpty ? nil : choices(counts.map { ($0.bytes, $0.all, $0.factors) })
    }
    var weights: [[UInt8]: Double] = [:]
    for count in counts { weights[count.bytes] = count.all }
    let own = Dictionary(counts.map { ($0.bytes, $0.factors) }) { one, _ in one }
    if counts.reduce(0, { $0 + $1.all }) < often {
      for (bytes, weight) in letters.combinations(first) {
        weights[bytes, default: 0] += surnameDoubt * weight
      }
    }
    return choices(
      likeliest(weights).map { bytes, weight in
        let styled = letters.factors(bytes, of: first)
        let whole = own[bytes] ?? styled.map { _ in 1 }
        return (bytes, weight, zip(styled, whole).map { $0 * $1 })
      }
    )
  }

  /// The spellings of a syllable of a given name.
  func syllable(_ scalar: Unicode.Scalar, isFirst: Bool) -> StyledChoices? {
    guard let spelled = SyllableLetters(scalar) else { return nil }
    let counts = syllables[scalar] ?? []
    var weights: [[UInt8]: Double] = [:]
    for (bytes, weight) in letters.combinations(spelled) { weights[bytes] = syllableDoubt * weight }
    for count in counts { weights[count.bytes, default: 0] += count.all }
    let all = counts.reduce(syllableDoubt) { $0 + $1.all }
    for (bytes, weight) in weights { weights[bytes] = weight / all * placeDoubt }
    for count in counts { weights[count.bytes, default: 0] += isFirst ? count.first : count.later }
    return choices(
      likeliest(weights).map { ($0, $1, letters.factors($0, of: spelled)) }
    )
  }

  private func likeliest(_ weights: [[UInt8]: Double]) -> [([UInt8], Double)] {
    let ranked = weights.sorted { one, other in
      one.value == other.value
        ? one.key.lexicographicallyPrecedes(other.key) : one.value > other.value
    }
    return ranked.prefix(width).map { ($0.key, $0.value) }
  }

  private func choices(_ spellings: [([UInt8], Double, [Double])]) -> StyledChoices {
    StyledChoices(
      spellings.map { String(decoding: $0.0, as: UTF8.self) },
      weights: letters.priors.indices.map { style in spellings.map { $0.1 * $0.2[style] } }
    )
  }
}

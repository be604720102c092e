internal import Resources

/// How the parts of Korean names are spelled in Russian.
///
/// - Source: `Resources/Variants/korean-cyrillic-letters.tsv` and `korean-cyrillic-surnames.tsv`.
struct KoreanCyrillicSpellings: Sendable {
  static let shared = KoreanCyrillicSpellings()

  let letters = LetterSpellings(table: "Names/Variants/korean-cyrillic-letters.tsv")
  private let surnames: [String: [(text: String, weights: [Double])]]
  private let width = 24

  private init() {
    let table = EmbeddedResource.table("Names/Variants/korean-cyrillic-surnames.tsv")
    var surnames: [String: [(text: String, weights: [Double])]] = [:]
    for row in table.rows {
      let weights = letters.priors.indices.map { Double(table.text(row, 2 + $0)) ?? 0 }
      surnames[table.text(row, 0), default: []].append((table.text(row, 1).lowercased(), weights))
    }
    self.surnames = surnames
  }

  /// The spellings of a family name that the table lists; those by its letters where it has none.
  func listedSurnames(_ text: String) -> Set<String> {
    Set(surnames[text]?.map(\.text) ?? surname(text)?.texts ?? [])
  }

  /// The spellings of a family name; by its letters where the table does not hold it.
  func surname(_ text: String) -> StyledChoices? {
    if let known = surnames[text] {
      return StyledChoices(
        known.map(\.text),
        weights: letters.priors.indices.map { style in known.map { $0.weights[style] } }
      )
    }
    var parts: [StyledChoices] = []
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      guard let choices = syllable(scalar, after: before) else { return nil }
      parts.append(choices)
      before = scalar
    }
    guard let first = parts.first, parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return first }
    // Of two syllables the likeliest few of each are enough.
    let pairs = first.texts.indices.prefix(4).flatMap { one in
      parts[1].texts.indices.prefix(4).map { (one, $0) }
    }
    return StyledChoices(
      pairs.map { first.texts[$0.0] + parts[1].texts[$0.1] },
      weights: letters.priors.indices.map { style in
        pairs.map { first.weights[style][$0.0] * parts[1].weights[style][$0.1] }
      }
    )
  }

  /// The spellings of a syllable; after a vowel, ㄴ, ㄹ, ㅁ or ㅇ some initials are voiced.
  func syllable(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> StyledChoices? {
    guard let spelled = SyllableLetters(scalar) else { return nil }
    let isVoiced = before.flatMap { SyllableLetters($0) }.map {
      [0, 4, 8, 16, 21].contains($0.final)
    }
    let ranked = letters.styled(spelled, isVoiced: isVoiced ?? false)
      .map { (bytes: $0.bytes, weights: $0.weights, all: mean($0.weights)) }
      .sorted { $0.all == $1.all ? $0.bytes.lexicographicallyPrecedes($1.bytes) : $0.all > $1.all }
      .prefix(width)
    guard !ranked.isEmpty else { return nil }
    return StyledChoices(
      ranked.map { String(decoding: $0.bytes, as: UTF8.self) },
      weights: letters.priors.indices.map { style in ranked.map { $0.weights[style] } }
    )
  }

  private func mean(_ weights: [Double]) -> Double {
    zip(weights, letters.priors).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

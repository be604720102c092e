internal import Resources

/// What is known of how Russian names are spelled in Latin letters, and of how they are built.
struct LatinRussianTables: Sendable {
  /// A way to spell one or two letters.
  struct Spelling: Sendable {
    let letters: [Unicode.Scalar]
    let latin: [Unicode.Scalar]
    let logWeight: Double
  }

  let spellings: [Spelling]
  private let trigrams: [String: Double]
  private let bigrams: [String: Double]
  private let alphabetSize = 34.0

  static let shared = LatinRussianTables()

  private init() {
    let letters = EmbeddedResource.table("Transliteration/Reverse/russian-letters.tsv")
    spellings = letters.rows.map { row in
      Spelling(
        letters: Array(letters.text(row, 0).unicodeScalars),
        latin: Array(letters.text(row, 1).unicodeScalars),
        logWeight: (Double(letters.text(row, 2)) ?? 0).logarithm
      )
    }
    let table = EmbeddedResource.table("Transliteration/Reverse/russian-trigrams.tsv")
    var trigrams: [String: Double] = [:]
    var bigrams: [String: Double] = [:]
    for row in table.rows {
      let run = table.text(row, 0)
      let weight = Double(table.text(row, 1)) ?? 0
      trigrams[run] = weight
      bigrams[String(run.unicodeScalars.prefix(2)), default: 0] += weight
    }
    self.trigrams = trigrams
    self.bigrams = bigrams
  }

  /// The logarithm of how probable `next` is after the two letters before it.
  func logProbability(
    of next: Unicode.Scalar,
    after first: Unicode.Scalar,
    _ second: Unicode.Scalar
  )
    -> Double
  {
    var context = String.UnicodeScalarView([first, second])
    let seen = bigrams[String(context)] ?? 0
    context.append(next)
    let count = trigrams[String(context)] ?? 0
    return ((count + 0.05) / (seen + 0.05 * alphabetSize)).logarithm
  }
}

internal import Resources

/// What is known of how Korean names are spelled in Latin letters.
///
/// - Source: `Resources/Reverse`: counts of Wikidata labels; weights of letters.
struct LatinKoreanTables: Sendable {
  /// A way to spell a letter, with how likely it is.
  struct Spelling: Sendable {
    let latin: [UInt8]
    /// The place of the letter among the initials, medials or finals of Unicode.
    let index: Int
    let logWeight: Double
  }

  /// Family names by spelling, with the logarithm of how probable both are together.
  let surnames: [String: [(name: String, score: Double)]]
  /// The counts of each syllable's spellings.
  let syllables: [Unicode.Scalar: [String: Double]]
  /// How often each syllable stands first and second in a given name.
  let positions: [Unicode.Scalar: (first: Double, second: Double)]
  /// How often each given name is met.
  let pairs: [String: Double]
  let initials: [Spelling]
  let medials: [Spelling]
  let finals: [Spelling]
  let totalFirst: Double
  let totalSecond: Double

  static let shared = LatinKoreanTables()

  private init() {
    surnames = Self.readSurnames()
    var syllables: [Unicode.Scalar: [String: Double]] = [:]
    Self.rows("korean-syllables") { row in
      guard let syllable = row[0].unicodeScalars.first, let count = Double(row[2]) else { return }
      syllables[syllable, default: [:]][row[1]] = count
    }
    self.syllables = syllables
    var positions: [Unicode.Scalar: (first: Double, second: Double)] = [:]
    Self.rows("korean-given-names") { row in
      guard let syllable = row[0].unicodeScalars.first, let first = Double(row[1]),
        let second = Double(row[2])
      else { return }
      positions[syllable] = (first, second)
    }
    self.positions = positions
    totalFirst = positions.values.reduce(0) { $0 + $1.first }
    totalSecond = positions.values.reduce(0) { $0 + $1.second }
    var pairs: [String: Double] = [:]
    Self.rows("korean-given-pairs") { row in pairs[row[0]] = Double(row[1]) }
    self.pairs = pairs
    var letters: [String: [Spelling]] = [:]
    Self.rows("korean-letters") { row in
      guard let index = Self.order[row[0]]?.firstIndex(of: row[1]), let weight = Double(row[3])
      else {
        preconditionFailure("korean-letters.tsv names an unknown letter “\(row[1])”")
      }
      letters[row[0], default: []].append(
        Spelling(latin: Array(row[2].utf8), index: index, logWeight: weight.logarithm)
      )
    }
    initials = letters["initial"] ?? []
    medials = letters["medial"] ?? []
    finals = letters["final"] ?? []
  }

  /// The order of the letters in Unicode's syllables; the first final is none.
  private static let order: [String: [String]] = [
    "initial": Jamo.initials.map { String($0) },
    "medial": Jamo.vowels.map { String($0) },
    "final": [""] + Jamo.finals.dropFirst().map { String($0) },
  ]

  private static func readSurnames() -> [String: [(name: String, score: Double)]] {
    var counts: [(name: String, latin: String, count: Double)] = []
    rows("korean-surnames") { row in
      if let count = Double(row[2]) { counts.append((row[0], row[1], count)) }
    }
    let total = counts.reduce(0) { $0 + $1.count }
    var surnames: [String: [(name: String, score: Double)]] = [:]
    for entry in counts {
      surnames[entry.latin, default: []].append((entry.name, (entry.count / total).logarithm))
    }
    return surnames
  }

  private static func rows(_ name: String, _ body: ([String]) -> Void) {
    let table = EmbeddedResource.table("Transliteration/Reverse/\(name).tsv")
    for row in table.rows { body(table.columns.indices.map { table.text(row, $0) }) }
  }
}

/// Tells how likely two names, in any of the scripts of Korean, Russian and English, are one.
///
/// Evidence is counted in bits: how much likelier two spellings are for one name than for two names met
/// by chance. What is common (김, John) therefore says little, and what is rare much. Three ways to read
/// the names are tried, and the best one counts: word by word in any order; in one run of letters; and
/// as the name of a Korean, syllable by syllable, so that 김정은 and Kim Jong Nam stay apart.
///
/// A comparer may be shared; the room it works in is the caller's, see `Room`.
public struct NameComparer: Sendable {
  /// Room for the work of one thread, kept between calls so that comparing allocates nothing.
  public struct Room: Sendable {
    var cells: [Int32] = []
    var evidence: [Int32] = []
    var pairs: [(first: Int, second: Int, evidence: Int32)] = []

    /// Creates room.
    public init() {}
  }

  /// What it costs to set whole names against each other, in hundredths of a bit.
  private static let joining: Int32 = 100

  /// Evidence below which a way is not worth telling from another.
  private static let hopeless: Int32 = -800

  let analyzer = NameAnalyzer()

  /// Reads the tables.
  ///
  /// - Complexity: O(*n*) in the tables, some milliseconds.
  public init() {}

  /// Makes a name ready to be compared.
  ///
  /// Of a name that is longer than any is, the first 160 scalars and eight words are looked at.
  public func analyze(_ name: String) -> AnalyzedName { analyzer.analyze(name) }

  /// How alike two names are.
  public func compare(_ first: String, _ second: String) -> NameLikeness {
    var room = Room()
    return compare(analyze(first), analyze(second), in: &room)
  }

  /// How alike two names are; the order of the two makes no difference.
  ///
  /// - Complexity: O(*nm*) in the letters.
  public func compare(
    _ first: AnalyzedName,
    _ second: AnalyzedName,
    in room: inout Room
  ) -> NameLikeness {
    guard !first.isEmpty, !second.isEmpty else {
      return NameLikeness(
        score: 0,
        way: .none,
        bits: 0,
        share: 0,
        readings: nil,
        pairs: []
      )
    }
    let words = compareWords(first, second, in: &room)
    let korean = compareReadings(first, second)
    var evidence = words.evidence
    var way = NameLikeness.Way.words
    if let korean, korean.evidence > evidence { (evidence, way) = (korean.evidence, .korean) }
    if first.parts.count != second.parts.count {
      let least = max(evidence, Self.hopeless) + Self.joining
      let joined = compareJoined(first, second, least: least, in: &room)
      if joined > least { (evidence, way) = (joined - Self.joining, .joined) }
    }
    let least = Double(min(first.information, second.information))
    let most = Double(max(first.information, second.information))
    let share = max(-1.5, Double(evidence) / max(800, least))
    let features = LikenessFeatures(
      bits: Double(max(evidence, -4000)) / 100,
      share: share,
      shareOfLonger: max(-1.5, Double(evidence) / max(800, most)),
      worst: way == .words ? max(-1, min(words.worst, 1)) : max(-1, min(share, 1)),
      isKorean: way == .korean,
      unmatched: way == .words ? Double(words.unmatched) / 100 : 0
    )
    return NameLikeness(
      score: features.score,
      way: way,
      bits: Double(evidence) / 100,
      share: share,
      readings: way == .korean ? korean.map { ($0.first, $0.second) } : nil,
      pairs: way == .words ? room.pairs : []
    )
  }
}

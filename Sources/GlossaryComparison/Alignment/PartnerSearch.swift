internal import Glossaries
internal import Names

/// Finds for a name of the first list those of the second that may be its partners.
struct PartnerSearch {
  /// A name that may be a partner.
  struct Candidate {
    let second: Int
    var score: Double
    /// Why, where something else than likeness says so.
    var reason: String?
  }

  private static let mostCandidates = 12

  private let first: [AlignmentEntry]
  private let second: [AlignmentEntry]
  private let options: GlossaryAlignment.Options
  private let index: NameIndex
  private let likeness: PartnerLikeness
  private let partners: ExactPartners
  private let folder = NameFolder()
  private let secondByName: [[UInt8]: [Int]]
  private let secondBySpelling: [[UInt8]: [(place: Int, reason: String)]]
  private let secondByConcept: [Int: [Int]]
  private var comparison: PairComparison

  init(
    _ first: [AlignmentEntry],
    _ second: [AlignmentEntry],
    options: GlossaryAlignment.Options,
    comparer: NameComparer
  ) {
    self.first = first
    self.second = second
    self.options = options
    comparison = PairComparison(by: comparer)
    index = NameIndex(second.map(\.text), comparer: comparer)
    likeness = PartnerLikeness(of: options.kind, among: second.map(\.text), comparer: comparer)
    let partners = ExactPartners(reference: options.reference, folder: folder)
    self.partners = partners
    var byName: [[UInt8]: [Int]] = [:]
    var bySpelling: [[UInt8]: [(place: Int, reason: String)]] = [:]
    var byConcept: [Int: [Int]] = [:]
    for (place, entry) in second.enumerated() {
      byName[folder.folded(entry.text), default: []].append(place)
      for spelling in partners.spellings(of: entry.text).dropFirst() {
        bySpelling[spelling.folded, default: []].append((place, spelling.reason))
      }
      for concept in partners.concepts(of: entry.text) {
        byConcept[concept, default: []].append(place)
      }
    }
    secondByName = byName
    secondBySpelling = bySpelling
    secondByConcept = byConcept
  }

  /// The candidates of the name at `place`, the likeliest first.
  mutating func candidates(of place: Int) -> [Candidate] {
    let name = first[place].text
    var found: [Int: Candidate] = [:]
    func add(_ second: Int, _ score: Double, _ reason: String?) {
      if let known = found[second], known.score >= score { return }
      found[second] = Candidate(second: second, score: score, reason: reason)
    }
    let words = likeness.wordCount(of: name)
    for match in index.search(name, limit: Self.mostCandidates, least: likeness.least) {
      add(match.place, likeness.score(match.likeness, words, match.place), nil)
    }
    let folded = folder.folded(name)
    if !folded.isEmpty {
      for spelling in partners.spellings(of: name) {
        for second in secondByName[spelling.folded] ?? [] { add(second, 0.98, spelling.reason) }
      }
      for (second, reason) in secondBySpelling[folded] ?? [] { add(second, 0.98, reason) }
      for concept in partners.concepts(of: name) {
        for second in secondByConcept[concept] ?? [] {
          add(second, 0.995, partners.reason(of: concept))
        }
      }
    }
    return Self.sorted(found.values)
  }

  /// Lets the rows of a table speak: that two names stand on a line says that they are one, unless the columns were
  /// shuffled.
  func addRows(to candidates: inout [[Candidate]]) {
    let trust = RowTrust(options.rows, candidates)
    for (place, partner) in options.rows {
      let known = candidates[place].first { $0.second == partner }
      candidates[place].removeAll { $0.second == partner }
      candidates[place].append(
        Candidate(
          second: partner,
          score: 1 - (1 - (known?.score ?? 0)) * (1 - trust.share),
          reason: known?.reason ?? ((known?.score ?? 0) < 0.5 ? "they stand on one line" : nil)
        )
      )
      candidates[place] = Self.sorted(candidates[place])
    }
  }

  private static func sorted(_ candidates: some Sequence<Candidate>) -> [Candidate] {
    candidates.sorted { ($1.score, $0.second) < ($0.score, $1.second) }
  }

  /// Why `candidate` is a partner of the name at `place`.
  mutating func reason(of candidate: Candidate, for place: Int) -> String {
    if let reason = candidate.reason { return reason }
    let result = comparison.compare(first[place].text, second[candidate.second].text)
    return comparison.explanation(of: result).sentence
  }
}

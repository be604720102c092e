public import Glossaries
public import Names

/// Two lists of names, in two languages or spellings, put side by side so that each pair names one thing.
public struct GlossaryAlignment: Sendable {
  /// How to align.
  public struct Options: Sendable {
    /// The least confidence of a pair, between 0 and 1.
    public var least: Double
    /// What the names are of; a word that only one of two names has says more against a place than a person.
    public var kind: Concept.Kind
    /// A glossary whose concepts tell names that are one.
    public var reference: Glossary
    /// For names of the first list, those of the second that stood on one line with them, if the lists were the
    /// columns of a table: that speaks for a pair.
    public var rows: [Int: Int]

    /// Creates options.
    public init(
      least: Double,
      kind: Concept.Kind = .name,
      reference: Glossary,
      rows: [Int: Int] = [:]
    ) {
      self.least = least
      self.kind = kind
      self.reference = reference
      self.rows = rows
    }
  }

  /// The first list.
  public let first: [AlignmentEntry]
  /// The second list.
  public let second: [AlignmentEntry]
  /// The pairs, in the order of the first list.
  public let pairs: [AlignedPair]
  /// For each name of the first list, others that it is like, the likest first, at most three.
  public let alternatives: [[AlignmentAlternative]]
  /// The places of the names of the second list that have no partner.
  public let lonelySecond: [Int]

  /// The places of the names of the first list that have no partner.
  public var lonelyFirst: [Int] {
    let paired = Set(pairs.map(\.first))
    return first.indices.filter { !paired.contains($0) }
  }

  /// Aligns two lists one to one, so that the pairs together are as likely as can be.
  ///
  /// - Parameter fixed: what a person decided: pairs, and names that have no partner.
  /// - Complexity: O(n log n) in the names, and a search in an index of names for each of the first.
  public init(
    _ first: [AlignmentEntry],
    with second: [AlignmentEntry],
    options: Options,
    fixed: AlignmentReview.Decisions = .init(),
    comparer: NameComparer = NameComparer()
  ) {
    var search = PartnerSearch(first, second, options: options, comparer: comparer)
    var candidates = first.indices.map { place in
      fixed.isFirstFixed(place) ? [] : search.candidates(of: place)
    }
    search.addRows(to: &candidates)
    for place in candidates.indices {
      candidates[place].removeAll { fixed.isFirstFixed(place) || fixed.isSecondFixed($0.second) }
    }
    let assignment = Assignment(
      edges: candidates.map { list in
        list.compactMap { candidate in
          let weight = Self.odds(candidate.score) - Self.odds(options.least)
          return weight > 0 ? Assignment.Edge(second: candidate.second, weight: weight) : nil
        }
      },
      count: second.count
    )
    let certainty = PairCertainty(candidates, partners: assignment.partners, count: second.count)
    var pairs: [AlignedPair] = []
    for place in first.indices {
      if let partner = fixed.partner(of: place) {
        pairs.append(
          AlignedPair(first: place, second: partner, confidence: 1, reason: "reviewed")
        )
      } else if let partner = assignment.partners[place],
        let found = candidates[place].first(where: { $0.second == partner })
      {
        let confidence = certainty.confidence(of: place, partner)
        guard confidence >= options.least else { continue }
        pairs.append(
          AlignedPair(
            first: place,
            second: partner,
            confidence: confidence,
            reason: search.reason(of: found, for: place)
          )
        )
      }
    }
    let taken = Set(pairs.map(\.second))
    let partners = Dictionary(uniqueKeysWithValues: pairs.map { ($0.first, $0.second) })
    self.first = first
    self.second = second
    self.pairs = pairs
    alternatives = candidates.enumerated().map { place, list in
      list.filter { $0.second != partners[place] }.prefix(3).map {
        AlignmentAlternative(second: $0.second, score: $0.score)
      }
    }
    lonelySecond = second.indices.filter { !taken.contains($0) }
  }

  /// The logarithm of the odds, so that one sure pair counts for more than two doubtful ones.
  private static func odds(_ score: Double) -> Double {
    // The exponent and the rest of the number are enough of a logarithm to weigh by.
    let odds = PairCertainty.odds(score)
    return Double(odds.exponent) + (odds.significand - 1)
  }
}

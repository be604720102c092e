/// Tells how likely a pair of an assignment is beside the other ways to pair its two names off.
struct PairCertainty {
  private let odds: [[Int: Double]]
  private let partners: [Int?]
  private let holders: [Int?]
  /// For each name of the second list, the names of the first that it is like.
  private let wooers: [[Int]]

  /// - Parameters:
  ///   - partners: for each name of the first list, its partner among the second.
  ///   - count: how many the second are.
  /// - Complexity: O(n) in the candidates.
  init(_ candidates: [[PartnerSearch.Candidate]], partners: [Int?], count: Int) {
    odds = candidates.map { list in
      Dictionary(uniqueKeysWithValues: list.map { ($0.second, Self.odds($0.score)) })
    }
    self.partners = partners
    var holders = [Int?](repeating: nil, count: count)
    for (first, second) in partners.enumerated() {
      if let second { holders[second] = first }
    }
    self.holders = holders
    var wooers = [[Int]](repeating: [], count: count)
    for (first, list) in candidates.enumerated() {
      for candidate in list { wooers[candidate.second].append(first) }
    }
    self.wooers = wooers
  }

  /// The odds of a score, that it is right against that it is wrong.
  static func odds(_ score: Double) -> Double {
    let bounded = min(max(score, 0.000_1), 0.999_99)
    return bounded / (1 - bounded)
  }

  /// The confidence of a pair of the assignment, between 0 and 1.
  ///
  /// A rival that has a better partner itself counts for as much as it would have to give up: the odds of the ways
  /// in which one of the two names goes elsewhere, and who is there takes its place or stays alone.
  func confidence(of first: Int, _ second: Int) -> Double {
    let own = odds[first][second] ?? 0
    var others = 1.0
    for (rival, odds) in odds[first] where rival != second {
      guard let holder = holders[rival], let held = self.odds[holder][rival] else {
        others += odds
        continue
      }
      others += odds * (1 + (self.odds[holder][second] ?? 0)) / held
    }
    for rival in wooers[second] where rival != first {
      let odds = self.odds[rival][second] ?? 0
      others += partners[rival].flatMap { self.odds[rival][$0] }.map { odds / $0 } ?? odds
    }
    return own / (own + others)
  }
}

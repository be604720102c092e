/// How much the rows of a table of pairs are worth: much where names that are alike stand on one line, little where the
/// columns were shuffled.
struct RowTrust {
  /// What a row is worth where nothing is known of the others, and for how many rows that counts.
  private static let usual = (share: 0.4, rows: 8.0)

  /// How likely two names on one line are partners, between 0 and 1, before they are looked at.
  let share: Double

  /// Looks at the names that have a partner of their sound.
  ///
  /// - Parameters:
  ///   - rows: for names of the first list, those of the second on one line with them.
  ///   - candidates: for each name of the first list, what it is like, the likest first.
  init(_ rows: [Int: Int], _ candidates: [[PartnerSearch.Candidate]]) {
    var (agreeing, all) = (0, 0)
    for (first, second) in rows {
      guard let best = candidates[first].first, best.score >= 0.8 else { continue }
      all += 1
      let own = candidates[first].first { $0.second == second }?.score ?? 0
      if own > 0.3, best.score - own < 0.1 { agreeing += 1 }
    }
    share =
      (Double(agreeing) + Self.usual.share * Self.usual.rows) / (Double(all) + Self.usual.rows)
  }
}

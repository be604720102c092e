internal import Resources

/// The cases that Russian prepositions govern.
///
/// - Source: `Resources/Russian/prepositions.tsv`, which names its own.
public struct PrepositionTable: Sendable {
  /// The table that comes with Onoma.
  public static let standard = PrepositionTable()

  private let cases: [[String]: Set<RussianCase>]
  private let longest: Int

  private init() {
    let table = EmbeddedResource.table("Morphology/Russian/prepositions.tsv")
    var cases: [[String]: Set<RussianCase>] = [:]
    for row in table.rows {
      let words = table.text(row, table.column("preposition")).split(separator: " ")
      let governed = table.text(row, table.column("cases")).split(separator: " ")
      cases[words.map(String.init)] = Set(governed.compactMap { RussianCase(rawValue: String($0)) })
    }
    self.cases = cases
    self.longest = cases.keys.reduce(0) { max($0, $1.count) }
  }

  /// The cases that the preposition at the end of `words` governs, or `nil` when none stands there.
  ///
  /// - Parameter words: words in small letters, in the order of the text; the longest preposition wins.
  public func cases(governedAtEndOf words: some BidirectionalCollection<String>)
    -> Set<RussianCase>?
  {
    for count in stride(from: min(longest, words.count), to: 0, by: -1) {
      if let governed = cases[Array(words.suffix(count))] { return governed }
    }
    return nil
  }
}

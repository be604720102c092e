internal import Resources

/// Titles, suffixes and nouns that are written on to a name.
struct SuffixTable: Sendable {
  /// What sorts of name each suffix may follow.
  let suffixes: [String: Set<KoreanTail.Host>]
  /// The length of the longest, in syllables.
  let longest: Int

  static let shared = SuffixTable()

  private init() {
    let table = EmbeddedResource.table("Morphology/Korean/suffixes.tsv")
    var suffixes: [String: Set<KoreanTail.Host>] = [:]
    var longest = 0
    for row in table.rows {
      let suffix = table.text(row, table.column("suffix"))
      let after = table.text(row, table.column("after"))
      let hosts: Set<KoreanTail.Host>
      if after == "any" {
        hosts = Set(KoreanTail.Host.allCases).subtracting([.syllable])
      } else if let host = KoreanTail.Host(rawValue: after) {
        hosts = [host]
      } else {
        preconditionFailure("\(table.path):\(row.line) names an unknown host “\(after)”")
      }
      suffixes[suffix, default: []].formUnion(hosts)
      longest = max(longest, suffix.unicodeScalars.count)
    }
    self.suffixes = suffixes
    self.longest = longest
  }
}

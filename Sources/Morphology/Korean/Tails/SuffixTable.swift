internal import Resources

/// Titles, suffixes and nouns that are written on to a name.
struct SuffixTable: Sendable {
  /// One of them.
  struct Suffix: Sendable {
    let text: String
    /// The class that the table gives: title, bound, unit, noun or under.
    let kind: String
    /// What sorts of name it may follow.
    let hosts: Set<KoreanTail.Host>
  }

  /// A suffix for each row, in the order of the file.
  let suffixes: [Suffix]

  static let shared = SuffixTable()

  private init() {
    let table = EmbeddedResource.table("Morphology/Korean/suffixes.tsv")
    suffixes = table.rows.map { row in
      let after = table.text(row, table.column("after"))
      let hosts: Set<KoreanTail.Host>
      if after == "any" {
        hosts = Set(KoreanTail.Host.allCases).subtracting([.syllable])
      } else if let host = KoreanTail.Host(rawValue: after) {
        hosts = [host, .unknown]
      } else {
        preconditionFailure("\(table.path):\(row.line) names an unknown host “\(after)”")
      }
      return Suffix(
        text: table.text(row, table.column("suffix")),
        kind: table.text(row, table.column("class")),
        hosts: hosts
      )
    }
  }
}

internal import Resources

/// Given names that are one name in several languages, and their short forms.
///
/// - Source: `Resources/given-names.tsv`, compiled by hand.
struct GivenNames: Sendable {
  /// That a word is a form of a name.
  struct Membership: Hashable, Sendable {
    /// Which name, by its line.
    let name: Int
    /// Whether the word is a short form of it.
    let isShort: Bool
  }

  private var memberships: [NameWordKey: [Membership]] = [:]

  private struct NameWordKey: Hashable {
    let script: NameScript
    let letters: [UInt8]
  }

  init(reader: NameWordReader) {
    let table = EmbeddedResource.table("Names/given-names.tsv")
    let columns = ["name", "forms", "short"].map { table.column($0) }
    for row in table.rows {
      let forms = [table.text(row, columns[0])] + table.list(row, columns[1])
      for (form, isShort) in forms.map({ ($0, false) })
        + table.list(row, columns[2]).map({ ($0, true) })
      {
        guard let word = reader.words(of: form).first else { continue }
        memberships[Self.key(word), default: []].append(
          Membership(name: row.line, isShort: isShort)
        )
      }
    }
  }

  /// The names that `word` is a form of.
  func names(of word: NameWord) -> [Membership] { memberships[Self.key(word)] ?? [] }

  /// е and ё are one letter here, and marks are dropped.
  private static func key(_ word: NameWord) -> NameWordKey {
    let letters =
      switch word.script {
      case .hangul: word.letters
      case .cyrillic: word.letters.map { $0 == 33 ? 6 : $0 }
      case .latin: word.letters.map { LatinLetters.unmarked($0) }
      }
    return NameWordKey(script: word.script, letters: letters)
  }
}

internal import Resources

/// The commonest given names and surnames, with the form that most of their bearers have.
///
/// - Source: Wikidata labels (CC0), counted.
struct NameLexicon: Sendable {
  struct Entry: Sendable {
    let form: String
    /// How many persons have the form; `nil` where nobody counted.
    let persons: Int?
    let line: Int
  }

  /// The file of the lexicon.
  let path: String
  private var entries: [String: Entry] = [:]

  init(_ table: FactTable, output: String) {
    path = table.path
    let english = table.column("english")
    let form = table.column(output)
    let persons = table.column("persons")
    entries.reserveCapacity(table.rows.count)
    for row in table.rows {
      entries[table.text(row, english)] = Entry(
        form: table.text(row, form),
        persons: Int(table.text(row, persons)),
        line: row.line
      )
    }
  }

  /// The entry of a token in small letters.
  subscript(token: String) -> Entry? { entries[token] }
}

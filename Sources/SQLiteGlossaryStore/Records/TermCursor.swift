internal import GRDB
internal import Glossaries
internal import Languages

/// What the table says of the terms of all concepts, taken concept by concept in their order.
final class TermCursor {
  /// What the table says of a term.
  struct Entry {
    let text: String
    let language: String
    let status: String

    /// Whether it says so of `term`, to the byte.
    func isOf(_ term: Term) -> Bool {
      text.utf8.elementsEqual(term.text.utf8) && language == term.language.tag
        && status == term.status.rawValue
    }
  }

  private let rows: RowCursor
  private var row: Row?

  init(_ database: Database) throws {
    rows = try Row.fetchCursor(
      database,
      sql: "SELECT concept, text, language, status FROM term ORDER BY concept, position"
    )
    row = try rows.next()
  }

  /// The terms of the concept in the row `number`.
  func take(of number: Int) throws -> [Entry] {
    var terms: [Entry] = []
    while let row, row[0] as Int == number {
      terms.append(Entry(text: row[1], language: row[2], status: row[3]))
      self.row = try rows.next()
    }
    return terms
  }
}

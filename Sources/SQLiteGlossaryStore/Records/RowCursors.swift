internal import GRDB
internal import Glossaries

/// The terms of all concepts, taken concept by concept in their order.
final class TermCursor {
  private let rows: RowCursor
  private var row: Row?

  init(_ database: Database) throws {
    rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT concept, text, language, status, form, labels, matching, paradigm, note
          FROM term ORDER BY concept, position
        """
    )
    row = try rows.next()
  }

  /// The terms of the concept in the row `number`.
  func take(of number: Int) throws -> [Term] {
    var terms: [Term] = []
    while let row, row[0] as Int == number {
      terms.append(
        Term(
          row[1],
          language: try Field.language(row[2]),
          status: try Field.value(row[3], of: "term.status"),
          form: try Field.value(row[4], of: "term.form"),
          labels: try Field.list(row[5]),
          matching: Set(try Field.list(row[6]).map { try Field.value($0, of: "term.matching") }),
          paradigm: row[7],
          note: row[8]
        )
      )
      self.row = try rows.next()
    }
    return terms
  }
}

/// The relations of all concepts, taken concept by concept in their order.
final class RelationCursor {
  private let rows: RowCursor
  private var row: Row?

  init(_ database: Database) throws {
    rows = try Row.fetchCursor(
      database,
      sql: "SELECT concept, type, target FROM relation ORDER BY concept, position"
    )
    row = try rows.next()
  }

  /// The relations of the concept in the row `number`.
  func take(of number: Int) throws -> [Concept.Relation] {
    var relations: [Concept.Relation] = []
    while let row, row[0] as Int == number {
      relations.append(Concept.Relation(type: row[1], target: row[2]))
      self.row = try rows.next()
    }
    return relations
  }
}

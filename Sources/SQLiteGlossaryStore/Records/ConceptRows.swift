internal import GRDB
internal import Glossaries
internal import Languages

/// Writes and reads the tables of concepts, terms and relations.
struct ConceptRows {
  let database: Database

  /// Puts `concept` into the tables, in the place of the row `number` if there is one.
  func write(_ concept: Concept, version: Int, number: Int?) throws {
    let fields: [(any DatabaseValueConvertible)?] = [
      concept.id, version, concept.kind.rawValue, concept.gender?.rawValue, concept.origin?.tag,
      concept.definition, StringList.field(concept.sources),
      StringList.field(concept.externalIDs), concept.confidence?.rawValue,
    ]
    let row: Int
    if let number {
      try delete("term", of: number)
      try delete("relation", of: number)
      try execute(
        """
        UPDATE concept SET id = ?, version = ?, kind = ?, gender = ?, origin = ?, definition = ?,
          sources = ?, external = ?, confidence = ? WHERE number = ?
        """,
        fields + [number]
      )
      row = number
    } else {
      try execute(
        """
        INSERT INTO concept (id, version, kind, gender, origin, definition, sources, external, confidence)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        fields
      )
      row = Int(database.lastInsertedRowID)
    }
    for (position, term) in concept.terms.enumerated() {
      try execute(
        "INSERT INTO term VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          row, position, term.text, term.language.tag, term.status.rawValue, term.form.rawValue,
          StringList.field(term.labels), StringList.field(term.matching.map(\.rawValue).sorted()),
          term.paradigm, term.note,
        ]
      )
    }
    for (position, relation) in concept.relations.enumerated() {
      try execute(
        "INSERT INTO relation VALUES (?, ?, ?, ?)",
        [row, position, relation.type, relation.target]
      )
    }
  }

  /// Takes the row `number` out, with its terms and relations.
  func remove(number: Int) throws {
    try execute("DELETE FROM concept WHERE number = ?", [number])
  }

  /// The row and the version of the concept with this id.
  func place(of id: String) throws -> (number: Int, version: Int)? {
    let statement = try database.cachedStatement(
      sql: "SELECT number, version FROM concept WHERE id = ?"
    )
    return try Row.fetchOne(statement, arguments: [id]).map { ($0[0], $0[1]) }
  }

  /// The ids of the concepts that have a term of this text, in order.
  func ids(withTerm text: String) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT id FROM concept WHERE number IN (SELECT concept FROM term WHERE text = ?)
          ORDER BY number
        """,
      arguments: [text]
    )
  }

  /// Hands over all concepts with their versions, in order, as the history has them.
  func all(_ use: (StoredConcept) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT change.after, concept.version
          FROM concept JOIN change ON change.concept = id AND change.version = concept.version
          ORDER BY number
        """
    )
    while let row = try rows.next() {
      guard let json = row[0] as String? else { continue }  // `verify` tells of it
      try use(StoredConcept(concept: try Field.concept(json), version: row[1]))
    }
  }

  /// Hands over all concepts with their versions, in order, with what the tables have of them.
  func laidOut(_ use: (StoredConcept) throws -> Void) throws {
    let terms = try TermCursor(database)
    let relations = try RelationCursor(database)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT number, id, version, kind, gender, origin, definition, sources, external, confidence
          FROM concept ORDER BY number
        """
    )
    while let row = try rows.next() {
      let number: Int = row[0]
      let concept = Concept(
        id: row[1],
        kind: try Field.value(row[3], of: "concept.kind"),
        gender: try Field.optional(row[4], of: "concept.gender"),
        origin: try (row[5] as String?).map { try Field.language($0) },
        definition: row[6],
        sources: try Field.list(row[7]),
        externalIDs: try Field.list(row[8]),
        relations: try relations.take(of: number),
        confidence: try Field.optional(row[9], of: "concept.confidence"),
        terms: try terms.take(of: number)
      )
      try use(StoredConcept(concept: concept, version: row[2]))
    }
  }

  private func delete(_ table: String, of number: Int) throws {
    try execute("DELETE FROM \(table) WHERE concept = ?", [number])
  }

  private func execute(_ sql: String, _ fields: [(any DatabaseValueConvertible)?]) throws {
    let statement = try database.cachedStatement(sql: sql)
    statement.setUncheckedArguments(StatementArguments(fields))
    try statement.execute()
  }
}

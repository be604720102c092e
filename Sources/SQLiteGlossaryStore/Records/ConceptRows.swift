internal import GRDB
internal import Glossaries
internal import Languages

/// Reads the tables of concepts and terms.
struct ConceptRows {
  let database: Database

  /// Where a concept stands, and what the history says of it now.
  struct Place {
    let number: Int
    let version: Int
    let json: String
  }

  /// The place of the concept with this id.
  func place(of id: String) throws -> Place? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT concept.number, concept.version, change.after
          FROM concept JOIN change ON sequence = concept.change WHERE id = ?
        """
    )
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      guard let json = row[2] as String? else {
        throw Field.Damage(description: "the history has “\(id)” removed and the tables have not")
      }
      return Place(number: row[0], version: row[1], json: json)
    }
  }

  /// The concepts that have a term of this text, in any normal form, with their versions, in order.
  func concepts(withTerm text: String) throws -> [StoredConcept] {
    let forms = CanonicalForms.of(text)
    let places = forms.map { _ in "?" }.joined(separator: ", ")
    return try Row.fetchAll(
      database,
      sql: """
        SELECT after, concept.version FROM concept JOIN change ON sequence = concept.change
          WHERE number IN (SELECT concept FROM term WHERE text IN (\(places))) ORDER BY number
        """,
      arguments: StatementArguments(forms)
    ).map { StoredConcept(concept: try Field.concept($0[0]), version: $0[1]) }
  }

  /// Hands over all concepts, in the order of a column, as the history has them.
  func all(inOrderOf column: StaticString = "number", _ use: (Concept) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      database,
      sql:
        "SELECT after FROM concept JOIN change ON sequence = concept.change ORDER BY \(column)"
    )
    while let row = try rows.next() {
      guard let json = row[0] as String? else { continue }  // `verify` tells of it
      try use(try Field.concept(json))
    }
  }

  /// All concepts with their versions, in order.
  func stored() throws -> [StoredConcept] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT after, concept.version FROM concept JOIN change ON sequence = concept.change
          ORDER BY number
        """
    )
    var concepts: [StoredConcept] = []
    while let row = try rows.next() {
      guard let json = row[0] as String? else { continue }  // `verify` tells of it
      concepts.append(StoredConcept(concept: try Field.concept(json), version: row[1]))
    }
    return concepts
  }

  /// Hands over each concept as the history has it, with what the tables say beside it: whether they say the
  /// same.
  func compare(_ use: (_ id: String, _ isSame: Bool) throws -> Void) throws {
    let terms = try TermCursor(database)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT number, id, concept.version, kind, change.concept, change.version, after
          FROM concept JOIN change ON sequence = concept.change ORDER BY number
        """
    )
    while let row = try rows.next() {
      let (id, found): (String, [TermCursor.Entry]) = (row[1], try terms.take(of: row[0]))
      guard let json = row[6] as String? else {
        try use(id, false)
        continue
      }
      // What cannot be read is told of as a part of the history.
      guard let concept = Concept(json: json) else { continue }
      let isPlaced =
        (row[4] as String).utf8.elementsEqual(id.utf8) && row[5] as Int == row[2] as Int
        && concept.id.utf8.elementsEqual(id.utf8)
      let isSame = concept.kind.rawValue == row[3] as String && concept.terms.count == found.count
      try use(id, isPlaced && isSame && zip(concept.terms, found).allSatisfy { $1.isOf($0) })
    }
  }
}

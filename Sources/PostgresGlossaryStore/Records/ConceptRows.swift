internal import Glossaries

/// Reads the concepts as they are now, a page at a time.
struct ConceptRows {
  let connection: Connection

  private static let pageSize = 2000

  /// A concept of a page: where it stands, its version, and its JSON, none where the history lacks it.
  struct Row {
    let place: Int
    let id: String
    let version: Int
    let json: String?
  }

  /// The concepts after a place, in order; at most a page.
  func page(after place: Int) throws -> [Row] {
    let answer = try connection.run(
      """
      SELECT concept.place, concept.id, concept.version, change.after
        FROM onoma.concept
        LEFT JOIN onoma.change
          ON change.concept = concept.id AND change.version = concept.version
        WHERE concept.place > $1::int8 ORDER BY concept.place LIMIT \(Self.pageSize)
      """,
      [.integer(place)]
    )
    return try rows(answer)
  }

  /// Hands over all concepts, in order.
  func all(_ use: (Concept) throws -> Void) throws {
    try forEach { stored, _ in try use(stored.concept) }
  }

  /// Hands over all concepts with their versions and places, in order.
  func forEach(_ use: (StoredConcept, _ place: Int) throws -> Void) throws {
    var last = 0
    while true {
      let rows = try page(after: last)
      guard let end = rows.last else { return }
      last = end.place
      for row in rows { try use(try stored(row), row.place) }
    }
  }

  /// The concepts at these places.
  func stored(at places: [Int]) throws -> [Int: StoredConcept] {
    let rows = try rows("concept.place = ANY ($1::int8[])", .integers(places))
    return Dictionary(try rows.map { ($0.place, try stored($0)) }) { first, _ in first }
  }

  /// Hands over all concepts, in the order of the bytes of their ids.
  func all(inOrderOfIDs use: (Concept) throws -> Void) throws {
    var last = ""
    while true {
      let answer = try connection.run(
        """
        SELECT concept.place, concept.id, concept.version, change.after
          FROM onoma.concept
          LEFT JOIN onoma.change
            ON change.concept = concept.id AND change.version = concept.version
          WHERE concept.id > $1::text ORDER BY concept.id LIMIT \(Self.pageSize)
        """,
        [.text(last)]
      )
      let rows = try rows(answer)
      guard let end = rows.last else { return }
      last = end.id
      for row in rows { try use(try HistoryRows.concept(try json(of: row))) }
    }
  }

  /// The concept with this id, if there is one.
  func stored(_ id: String) throws -> StoredConcept? {
    try rows("concept.id = $1::text", .text(id)).first.map(stored)
  }

  /// The concepts that have a term of this text, in any normal form, in order.
  func stored(withTerm text: String) throws -> [StoredConcept] {
    try rows(
      """
      concept.place IN (
        SELECT term.place FROM unnest($1::text[]) AS form
          JOIN onoma.term ON left(term.text, 200) = left(form, 200) AND term.text = form
      )
      """,
      .texts(CanonicalForms.of(text))
    ).map(stored)
  }

  private func rows(_ condition: String, _ parameter: Parameter) throws -> [Row] {
    let answer = try connection.run(
      """
      SELECT concept.place, concept.id, concept.version, change.after
        FROM onoma.concept
        LEFT JOIN onoma.change
          ON change.concept = concept.id AND change.version = concept.version
        WHERE \(condition) ORDER BY concept.place
      """,
      [parameter]
    )
    return try rows(answer)
  }

  private func stored(_ row: Row) throws -> StoredConcept {
    StoredConcept(
      concept: try HistoryRows.concept(try json(of: row)),
      version: row.version
    )
  }

  private func rows(_ answer: Answer) throws -> [Row] {
    try (0..<answer.count).map { row in
      Row(
        place: try answer.integer(row, 0),
        id: try answer.text(row, 1),
        version: try answer.integer(row, 2),
        json: try answer.optionalText(row, 3)
      )
    }
  }

  private func json(of row: Row) throws(Damage) -> String {
    guard let json = row.json else {
      throw Damage(description: "the history lacks version \(row.version) of “\(row.id)”")
    }
    return json
  }
}

extension ConceptRows {
  /// The bytes of text, language and status of each term of the concepts in these places, in order.
  func terms(after first: Int, through last: Int) throws -> [Int: [[[UInt8]]]] {
    let answer = try connection.run(
      """
      SELECT place, text, language, status FROM onoma.term
        WHERE place > $1::int8 AND place <= $2::int8 ORDER BY place, position
      """,
      [.integer(first), .integer(last)]
    )
    var terms: [Int: [[[UInt8]]]] = [:]
    for row in 0..<answer.count {
      let fields = try (1...3).map { Array(try answer.text(row, $0).utf8) }
      terms[try answer.integer(row, 0), default: []].append(fields)
    }
    return terms
  }
}

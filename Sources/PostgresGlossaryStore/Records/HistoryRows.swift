internal import Glossaries

/// Reads the history, a page at a time.
struct HistoryRows {
  let connection: Connection

  private static let pageSize = 1000

  /// The number of the last change; 0 if there is none.
  func lastSequence() throws -> Int {
    try connection.run("SELECT coalesce(max(sequence), 0) FROM onoma.change").integer(0, 0)
  }

  /// The number and the time of the last edit.
  func lastEdit() throws -> (number: Int, time: StoreTime)? {
    let answer = try connection.run(
      "SELECT number, at FROM onoma.edit ORDER BY number DESC LIMIT 1"
    )
    guard answer.count > 0 else { return nil }
    return (try answer.integer(0, 0), StoreTime(milliseconds: try answer.integer(0, 1)))
  }

  /// Whether the edit with this token was made.
  func hasEdit(_ token: String) throws -> Bool {
    try connection.run("SELECT FROM onoma.edit WHERE token = $1::text", [.text(token)]).count > 0
  }

  /// The concept after a change, as JSON: none if there is no such change, none within if it removed.
  func json(of id: String, version: Int) throws -> String?? {
    let answer = try connection.run(
      "SELECT after FROM onoma.change WHERE concept = $1::text AND version = $2::int8",
      [.text(id), .integer(version)]
    )
    return answer.count == 0 ? nil : .some(try answer.optionalText(0, 0))
  }

  /// The changes after the one with this number, of one concept or of all, the oldest first; at most a page.
  func page(of id: String?, after sequence: Int) throws -> [(sequence: Int, change: ConceptChange)]
  {
    let answer = try connection.run(
      """
      SELECT change.sequence, change.concept, change.version, change.action, edit.author, edit.at,
          earlier.after, change.after
        FROM onoma.change
        JOIN onoma.edit ON edit.number = change.edit
        LEFT JOIN onoma.change AS earlier
          ON earlier.concept = change.concept AND earlier.version = change.version - 1
        WHERE change.sequence > $1::int8 \(id == nil ? "" : "AND change.concept = $2::text")
        ORDER BY change.sequence LIMIT \(Self.pageSize)
      """,
      [.integer(sequence)] + (id.map { [.text($0)] } ?? [])
    )
    return try (0..<answer.count).map { row in
      let word = try answer.text(row, 3)
      guard let action = ConceptChange.Action(rawValue: word) else {
        throw Damage(description: "“\(word)” in change.action is not known")
      }
      let change = ConceptChange(
        concept: try answer.text(row, 1),
        version: try answer.integer(row, 2),
        action: action,
        author: try answer.text(row, 4),
        time: StoreTime(milliseconds: try answer.integer(row, 5)),
        before: try answer.optionalText(row, 6),
        after: try answer.optionalText(row, 7)
      )
      return (try answer.integer(row, 0), change)
    }
  }

  /// Hands over the concepts as they were at `time`, in the order in which they had been added.
  func concepts(asOf time: StoreTime, _ use: (Concept) throws -> Void) throws {
    let answer = try connection.run(
      """
      WITH past AS (
        SELECT concept, version, sequence, after IS NOT NULL AS stands,
            lag(after IS NOT NULL, 1, false) OVER (PARTITION BY concept ORDER BY version) AS stood
          FROM onoma.change JOIN onoma.edit ON edit.number = change.edit WHERE edit.at <= $1::int8
      ), placed AS (
        SELECT concept, version, stands,
            max(CASE WHEN stands AND NOT stood THEN sequence END) OVER (PARTITION BY concept) AS place,
            max(version) OVER (PARTITION BY concept) AS last
          FROM past
      )
      SELECT change.after FROM placed JOIN onoma.change USING (concept, version)
        WHERE placed.version = placed.last AND placed.stands ORDER BY placed.place
      """,
      [.integer(time.milliseconds)]
    )
    for row in 0..<answer.count { try use(try Self.concept(try answer.text(row, 0))) }
  }

  /// The concept that a change wrote down.
  static func concept(_ json: String) throws(Damage) -> Concept {
    guard let concept = Concept(json: json) else {
      throw Damage(description: "a concept in the history cannot be read")
    }
    return concept
  }
}

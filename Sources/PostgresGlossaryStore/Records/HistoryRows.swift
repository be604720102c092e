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
        LEFT JOIN onoma.edit ON edit.number = change.edit
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
      let (concept, version) = (try answer.text(row, 1), try answer.integer(row, 2))
      guard let author = try answer.optionalText(row, 4) else {
        throw Self.lostEdit(of: concept, version)
      }
      let change = ConceptChange(
        concept: concept,
        version: version,
        action: action,
        author: author,
        time: StoreTime(milliseconds: try answer.integer(row, 5)),
        before: try answer.optionalText(row, 6),
        after: try answer.optionalText(row, 7)
      )
      return (try answer.integer(row, 0), change)
    }
  }

  /// Hands over the concepts as they were at `time`, in the order in which they had been added.
  func concepts(asOf time: StoreTime, _ use: (Concept) throws -> Void) throws {
    if let (concept, version) = try changesWithoutEdit(atMost: 1).first {
      throw Self.lostEdit(of: concept, version)
    }
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

// MARK: - Damage

extension HistoryRows {
  /// What no store would have written; see `HistoryAudit`.
  ///
  /// - Complexity: O(n log n) in the changes, and O(n) in their bytes; a page is in memory at a time.
  func faults() throws -> [String] {
    var audit = HistoryAudit()
    var last = ("", 0, 0)
    while true {
      let answer = try connection.run(
        """
        SELECT concept, version, sequence, action, after FROM onoma.change
          WHERE (concept, version, sequence) > ($1::text, $2::int8, $3::int8)
          ORDER BY concept, version, sequence LIMIT \(Self.pageSize)
        """,
        [.text(last.0), .integer(last.1), .integer(last.2)]
      )
      guard answer.count > 0 else { break }
      for row in 0..<answer.count {
        last = (try answer.text(row, 0), try answer.integer(row, 1), try answer.integer(row, 2))
        audit.take(
          HistoryAudit.Entry(
            concept: last.0,
            version: last.1,
            sequence: last.2,
            action: try answer.text(row, 3),
            after: try answer.optionalText(row, 4)
          )
        )
      }
    }
    let lost = try changesWithoutEdit(atMost: 1000).map { Self.lostEdit(of: $0, $1).description }
    return try audit.faults.sentences + lost + early()
  }

  /// The changes of which it is not known who made them, and when.
  private func changesWithoutEdit(atMost limit: Int) throws -> [(concept: String, version: Int)] {
    let answer = try connection.run(
      """
      SELECT concept, version FROM onoma.change
        WHERE NOT EXISTS (SELECT FROM onoma.edit WHERE edit.number = change.edit)
        ORDER BY sequence LIMIT $1::int8
      """,
      [.integer(limit)]
    )
    return try (0..<answer.count).map { (try answer.text($0, 0), try answer.integer($0, 1)) }
  }

  private static func lostEdit(of concept: String, _ version: Int) -> Damage {
    Damage(description: "who made version \(version) of “\(concept)”, and when, is lost")
  }

  /// The changes that are older than what came before them.
  private func early() throws -> [String] {
    let answer = try connection.run(
      """
      SELECT concept, version FROM (
          SELECT concept, version, sequence, at, lag(at) OVER (ORDER BY sequence) AS before
            FROM onoma.change JOIN onoma.edit ON edit.number = change.edit
        ) AS timed
        WHERE at < before ORDER BY sequence LIMIT 1000
      """
    )
    return try (0..<answer.count).map { row in
      let (concept, version) = (try answer.text(row, 0), try answer.text(row, 1))
      return "version \(version) of “\(concept)” is older than what came before it"
    }
  }
}

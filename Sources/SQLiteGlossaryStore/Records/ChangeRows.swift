internal import GRDB
internal import Glossaries

/// Reads the history.
struct ChangeRows {
  let database: Database

  /// The number of changes that the concept ever had.
  func lastVersion(of id: String) throws -> Int {
    let statement = try database.cachedStatement(
      sql: "SELECT max(version) FROM change WHERE concept = ?"
    )
    return try Int.fetchOne(statement, arguments: [id]) ?? 0
  }

  /// The concept after a change, as JSON: none if there is no such change, none within if it removed.
  func json(of id: String, version: Int) throws -> String?? {
    let statement = try database.cachedStatement(
      sql: "SELECT after FROM change WHERE concept = ? AND version = ?"
    )
    return try Row.fetchOne(statement, arguments: [id, version]).map { $0[0] as String? }
  }

  /// Whether nothing ever happened.
  func isEmpty() throws -> Bool {
    try Int.fetchOne(database, sql: "SELECT 1 FROM change LIMIT 1") == nil
  }

  /// The time of the newest change.
  func lastTime() throws -> StoreTime? {
    try Int.fetchOne(database, sql: "SELECT at FROM change ORDER BY sequence DESC LIMIT 1")
      .map(StoreTime.init(milliseconds:))
  }

  /// Hands over the changes of one concept, or of all, the oldest first.
  func all(of id: String?, _ use: (ConceptChange) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT change.concept, change.version, change.action, change.author, change.at, earlier.after,
            change.after
          FROM change
          LEFT JOIN change AS earlier
            ON earlier.concept = change.concept AND earlier.version = change.version - 1
          \(id == nil ? "" : "WHERE change.concept = ?")
          ORDER BY change.sequence
        """,
      arguments: id.map { [$0] } ?? []
    )
    while let row = try rows.next() {
      try use(
        ConceptChange(
          concept: row[0],
          version: row[1],
          action: try Field.value(row[2], of: "change.action"),
          author: row[3],
          time: StoreTime(milliseconds: row[4]),
          before: row[5],
          after: row[6]
        )
      )
    }
  }

  /// Hands over the concepts as they were at `time`, in the order in which they had been added.
  func concepts(asOf time: StoreTime, _ use: (Concept) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        WITH past AS (
          SELECT concept, version, sequence, after IS NOT NULL AS stands,
              lag(after IS NOT NULL, 1, 0) OVER (PARTITION BY concept ORDER BY version) AS stood
            FROM change WHERE at <= ?
        ), placed AS (
          SELECT concept, version, stands,
              max(iif(stands AND NOT stood, sequence, 0)) OVER (PARTITION BY concept) AS place,
              max(version) OVER (PARTITION BY concept) AS last
            FROM past
        )
        SELECT change.after FROM placed JOIN change USING (concept, version)
          WHERE placed.version = placed.last AND placed.stands ORDER BY placed.place
        """,
      arguments: [time.milliseconds]
    )
    while let row = try rows.next() { try use(try Field.concept(row[0])) }
  }

  /// What no store would have written; see `HistoryAudit`.
  ///
  /// - Complexity: O(n log n) in the changes, and O(n) in their bytes.
  func faults() throws -> [String] {
    var audit = HistoryAudit()
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT concept, version, sequence, action, after FROM change
          ORDER BY concept, version, sequence
        """
    )
    while let row = try rows.next() {
      audit.take(
        HistoryAudit.Entry(
          concept: row[0],
          version: row[1],
          sequence: row[2],
          action: row[3],
          after: row[4]
        )
      )
    }
    let early = try Row.fetchAll(
      database,
      sql: """
        SELECT concept, version FROM (
            SELECT concept, version, at, lag(at) OVER (ORDER BY sequence) AS before FROM change
          ) WHERE at < before LIMIT 1000
        """
    )
    return audit.faults.sentences
      + early.map {
        "version \($0[1] as Int) of “\($0[0] as String)” is older than what came before it"
      }
  }
}

internal import GRDB

/// What is looked up fast; a large import into an empty store makes all of it anew, which is quicker than to keep
/// it up row by row.
enum Indexes {
  private static let all: [(name: String, sql: String)] = [
    ("change_concept", "CREATE UNIQUE INDEX change_concept ON change (concept, version)"),
    ("concept_id", "CREATE UNIQUE INDEX concept_id ON concept (id)"),
    ("term_text", "CREATE INDEX term_text ON term (text)"),
  ]

  /// Makes them.
  ///
  /// - Complexity: O(n log n) in the rows.
  static func make(_ database: Database) throws {
    for index in all { try database.execute(sql: index.sql) }
  }

  /// Takes them away, until the same transaction makes them again.
  static func drop(_ database: Database) throws {
    for index in all { try database.execute(sql: "DROP INDEX \(index.name)") }
  }
}

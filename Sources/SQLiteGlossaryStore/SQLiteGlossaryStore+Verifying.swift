internal import GRDB
public import Glossaries

extension SQLiteGlossaryStore {
  /// Asks SQLite for the soundness of the file, and holds tables and history against each other.
  ///
  /// - Complexity: O(n log n) in the bytes of the store.
  public func verify() throws(GlossaryStoreError) -> [String] {
    try run { queue in
      try queue.read { database in
        var faults = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter {
          $0 != "ok"
        }
        // A broken file can make every further question fail.
        guard faults.isEmpty else { return faults }
        faults += try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
          "a row of “\(row[0] as String)” points to nothing in “\(row[2] as String)”"
        }
        faults += try Self.gaps(database)
        faults += try Self.differences(database)
        return faults
      }
    }
  }

  /// Concepts whose history lacks a version, or that the history and the tables do not both have.
  private static func gaps(_ database: Database) throws -> [String] {
    let broken = try String.fetchAll(
      database,
      sql: "SELECT concept FROM change GROUP BY concept HAVING count(*) <> max(version)"
    )
    let lost = try String.fetchAll(
      database,
      sql: """
        SELECT concept FROM change AS last
          WHERE after IS NOT NULL
            AND version = (SELECT max(version) FROM change WHERE concept = last.concept)
            AND concept NOT IN (SELECT id FROM concept)
        """
    )
    let stale = try String.fetchAll(
      database,
      sql: """
        SELECT id FROM concept
          WHERE version <> (SELECT max(version) FROM change WHERE concept = concept.id)
        """
    )
    return broken.map { "the history of “\($0)” lacks a version" }
      + lost.map { "“\($0)” is in the history and not in the tables" }
      + stale.map { "the tables do not have the last version of “\($0)”" }
  }

  /// Concepts of which the tables say something else than the history.
  private static func differences(_ database: Database) throws -> [String] {
    var faults: [String] = []
    try ConceptRows(database: database).compare { id, isSame in
      if !isSame { faults.append("the tables say something else of “\(id)” than the history") }
    }
    return faults
  }
}

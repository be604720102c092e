internal import GRDB
public import Glossaries
internal import GlossarySearching

extension SQLiteGlossaryStore {
  /// Asks SQLite for the soundness of the file, goes through the whole history, and holds tables and history
  /// against each other.
  ///
  /// A search index that is not there is no fault: it is made anew when it is needed.
  ///
  /// - Complexity: O(n log n) in the bytes of the store.
  public func verify() throws(GlossaryStoreError) -> [String] {
    try run { queue in
      try queue.read { database in
        var faults = StoreFaults()
        faults.add(
          try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        )
        if faults.isEmpty { faults.add(try Schema.faults(in: database)) }
        // A broken file, or one that lacks a table, makes every further question fail.
        guard faults.isEmpty else { return faults.sentences }
        faults.add(
          try Row.fetchAll(database, sql: "SELECT * FROM pragma_foreign_key_check LIMIT 1000").map {
            row in
            "a row of “\(row[0] as String)” points to nothing in “\(row[2] as String)”"
          }
        )
        faults.add(try ChangeRows(database: database).faults())
        faults.add(try Self.gaps(database))
        faults.add(try Self.differences(database))
        // What the index is held against must itself be in order.
        if faults.isEmpty, try Schema.hasSearchTable(database) {
          faults.add(try IndexVerifier.faults(on: SearchRows(database: database)))
        }
        return faults.sentences
      }
    }
  }

  /// Concepts that the history and the tables do not both have, or not in the same version.
  private static func gaps(_ database: Database) throws -> [String] {
    let lost = try String.fetchAll(
      database,
      sql: """
        SELECT concept FROM change AS last
          WHERE after IS NOT NULL
            AND version = (SELECT max(version) FROM change WHERE concept = last.concept)
            AND concept NOT IN (SELECT id FROM concept)
          LIMIT 1000
        """
    )
    let stale = try String.fetchAll(
      database,
      sql: """
        SELECT id FROM concept
          WHERE version IS NOT (SELECT max(version) FROM change WHERE concept = concept.id)
          LIMIT 1000
        """
    )
    return lost.map { "“\($0)” is in the history and not in the tables" }
      + stale.map { "the tables do not have the last version of “\($0)”" }
  }

  /// Concepts of which the tables say something else than the history.
  private static func differences(_ database: Database) throws -> [String] {
    var faults = StoreFaults()
    try ConceptRows(database: database).compare { id, isSame in
      if !isSame { faults.add("the tables say something else of “\(id)” than the history") }
    }
    return faults.sentences
  }
}

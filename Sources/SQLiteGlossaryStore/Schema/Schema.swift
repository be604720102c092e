internal import GRDB

/// How the tables of a store are laid out; a migration a version.
enum Schema {
  /// The newest version this program knows.
  static let version = 1
  /// What marks the file as a store: `Onom` in ASCII.
  static let mark = 0x4F6E_6F6D

  /// Brings a database from any version to the newest.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: concepts, terms, history", migrate: Version1.migrate)
    return migrator
  }

  /// The version of a store, or none if the database is no store.
  static func version(of database: Database) throws -> Int? {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == mark else { return nil }
    return try Int.fetchOne(database, sql: "PRAGMA user_version")
  }

  /// Whether there is a table for the search index, which is all that a store can do without.
  static func hasSearchTable(_ database: Database) throws -> Bool {
    try database.tableExists(Version1.searchTable)
  }

  /// Makes the table for the search index where there is none.
  static func makeSearchTable(_ database: Database) throws {
    try database.execute(sql: Version1.makingSearchTable)
  }

  /// The tables, columns and indexes that a store must have and this one has not.
  static func faults(in database: Database) throws -> [String] {
    let pattern = try DatabaseQueue()
    let expected = try pattern.write { fresh in
      try Version1.migrate(fresh)
      return try parts(of: fresh)
    }
    let found = try parts(of: database)
    return expected.compactMap { name, part in
      if name == Version1.searchTable { return nil }
      guard let own = found[name] else { return "the \(part.type) “\(name)” is missing" }
      return own == part ? nil : "the \(part.type) “\(name)” is not laid out as it must be"
    }.sorted()
  }

  /// A table or an index, with what it is made of.
  private struct Part: Equatable {
    let type: String
    let columns: [String]
  }

  private static func parts(of database: Database) throws -> [String: Part] {
    var parts: [String: Part] = [:]
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT type, name, sql LIKE 'CREATE UNIQUE%' FROM sqlite_master WHERE sql IS NOT NULL"
    )
    for row in rows {
      let (type, name): (String, String) = (row[0], row[1])
      let question =
        type == "index"
        ? "SELECT name || ' \(row[2] as Int)' FROM pragma_index_info(?)"
        : "SELECT name || ' ' || type || ' ' || \"notnull\" || ' ' || pk FROM pragma_table_info(?)"
      let columns = try String.fetchAll(database, sql: question, arguments: [name])
      parts[name] = Part(type: type, columns: columns)
    }
    return parts
  }
}

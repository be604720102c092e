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
}

public import Glossaries
internal import SQLiteGlossaryStore

/// Opens the glossary store that a command line names.
public enum StoreLoader {
  private static let sqlite = "sqlite:"

  /// Whether `name` names a store, and not a file or a folder.
  public static func isStore(_ name: String) -> Bool {
    [sqlite, "postgres://", "postgresql://"].contains { name.hasPrefix($0) }
  }

  /// Opens a store to read it.
  ///
  /// - Throws: `FileError` for a name of no store, `GlossaryStoreError`.
  public static func openForReading(_ name: String) throws -> any GlossaryStore {
    try SQLiteGlossaryStore(path: try path(name), for: .reading)
  }

  /// Opens a store to change it.
  ///
  /// - Throws: `FileError` for a name of no store, `GlossaryStoreError`.
  public static func openForWriting(_ name: String) throws -> any GlossaryStore {
    try SQLiteGlossaryStore(path: try path(name), for: .writing)
  }

  /// Makes a new store that holds `concepts`; it appears when all are in it.
  ///
  /// - Throws: `FileError` for a name of no store, `GlossaryStoreError`.
  public static func create(
    _ name: String,
    holding concepts: [Concept],
    by author: String
  ) throws -> ImportCounts {
    try SQLiteGlossaryStore.create(at: try path(name), holding: concepts, by: author)
  }

  /// Makes a new store that holds what `feed` hands over; it appears when all is in it.
  ///
  /// - Throws: `FileError` for a name of no store, `GlossaryStoreError`; what `feed` throws.
  public static func create(
    _ name: String,
    by author: String,
    from feed: ConceptFeed
  ) throws -> ImportCounts {
    try SQLiteGlossaryStore.create(at: try path(name), by: author, from: feed)
  }

  /// The path of the file of an SQLite store.
  private static func path(_ name: String) throws(FileError) -> String {
    guard name.hasPrefix(sqlite) else {
      let what = isStore(name) ? "stores in PostgreSQL are not supported yet" : "this is no store"
      throw FileError(path: name, sentence: "\(what); write sqlite: and the path of a file")
    }
    let path = String(name.dropFirst(sqlite.count))
    // SQLite takes these for a database that lives in memory or for the name of one elsewhere.
    guard !path.isEmpty, !path.hasPrefix(":"), !path.hasPrefix("file:") else {
      throw FileError(path: name, sentence: "no file is named; write its path after sqlite:")
    }
    if FileAccess.isFolder(path) {
      throw FileError(path: name, sentence: "this is a folder; name a file in it")
    }
    return path
  }
}

public import Glossaries
internal import PostgresGlossaryStore
internal import SQLiteGlossaryStore

/// Opens the glossary store that a command line names.
public enum StoreLoader {
  /// Where a store is.
  private enum Place {
    case file(String)
    case server(String)
  }

  private static let sqlite = "sqlite:"
  private static let postgres = ["postgres://", "postgresql://"]

  /// Whether `name` names a store, and not a file or a folder.
  public static func isStore(_ name: String) -> Bool {
    ([sqlite] + postgres).contains { name.hasPrefix($0) }
  }

  /// What people may be shown of a store’s name: an address without its passwords.
  public static func shown(_ name: String) -> String {
    name.hasPrefix(sqlite) ? name : PostgresGlossaryStore.name(of: name)
  }

  /// Opens a store to read it.
  ///
  /// - Throws: `FileError` for a name of no store, `GlossaryStoreError`.
  public static func openForReading(_ name: String) throws -> any GlossaryStore {
    switch try place(name) {
    case .file(let path): try SQLiteGlossaryStore(path: path, for: .reading)
    case .server(let address): try PostgresGlossaryStore(address: address, for: .reading)
    }
  }

  /// Opens a store to change it.
  ///
  /// - Throws: `FileError` for a name of no store, `GlossaryStoreError`.
  public static func openForWriting(_ name: String) throws -> any GlossaryStore {
    switch try place(name) {
    case .file(let path): try SQLiteGlossaryStore(path: path, for: .writing)
    case .server(let address): try PostgresGlossaryStore(address: address, for: .writing)
    }
  }

  /// Makes a new store that holds `concepts`; it appears when all are in it.
  ///
  /// - Throws: `FileError` for a name of no store, `GlossaryStoreError`.
  public static func create(
    _ name: String,
    holding concepts: [Concept],
    by author: String
  ) throws -> ImportCounts {
    try create(name, by: author) { take in for concept in concepts { try take(concept) } }
  }

  /// Makes a new store that holds what `feed` hands over; it appears when all is in it.
  ///
  /// - Throws: `FileError` for a name of no store, `GlossaryStoreError`; what `feed` throws.
  public static func create(
    _ name: String,
    by author: String,
    from feed: ConceptFeed
  ) throws -> ImportCounts {
    switch try place(name) {
    case .file(let path): try SQLiteGlossaryStore.create(at: path, by: author, from: feed)
    case .server(let address):
      try PostgresGlossaryStore.create(at: address, by: author, from: feed)
    }
  }

  /// Makes a new store that has all the history of another, such as of a backup; it appears when all of it
  /// is in it.
  ///
  /// - Parameter source: a store’s name, or the path of a store in SQLite.
  /// - Returns: the number of changes.
  /// - Throws: `FileError` for a name of no store, `GlossaryStoreError`.
  public static func restore(_ source: String, into name: String) throws -> Int {
    let target = try place(name)
    let copy = try openForReading(isStore(source) ? source : sqlite + source)
    let feed: HistoryFeed = { try copy.history(of: nil, $0) }
    do {
      return switch target {
      case .file(let path): try SQLiteGlossaryStore.restore(at: path, from: feed)
      case .server(let address): try PostgresGlossaryStore.restore(at: address, from: feed)
      }
    } catch let error as GlossaryStoreError where error.fault.isOfSource {
      // What the new store cannot take is wrong in the old one.
      throw GlossaryStoreError(store: copy.name, fault: error.fault)
    }
  }

  /// Removes what was left beside a store in a file, or beside the file of a backup, when a program that made
  /// it was killed; the paths of what was removed.
  public static func removeLeftovers(of name: String) -> [String] {
    if postgres.contains(where: { name.hasPrefix($0) }) { return [] }
    let path = name.hasPrefix(sqlite) ? String(name.dropFirst(sqlite.count)) : name
    return SQLiteGlossaryStore.removeLeftovers(beside: path)
  }

  /// Waits for changes to a store and gives each to `use`, for as long as that says so.
  ///
  /// - Parameters:
  ///   - seconds: how long to look for a server that is gone.
  ///   - tell: is told in a sentence that the connection is lost, and that it is there again.
  /// - Throws: `FileError` for a store that cannot tell, `GlossaryStoreError`, such as `.lost`; what `use`
  ///   throws.
  public static func watch(
    _ name: String,
    lookingFor seconds: Int,
    _ tell: @escaping @Sendable (String) -> Void,
    _ use: ([ConceptChange]) throws -> Void
  ) throws {
    guard case .server(let address) = try place(name) else {
      throw FileError(
        path: name,
        sentence: "a store in a file does not tell of changes; only one in PostgreSQL does"
      )
    }
    let store = try PostgresGlossaryStore(address: address, for: .reading)
    let feed = try PostgresChangeFeed(of: store, lookingFor: seconds, tell)
    while true { try use(try feed.next()) }
  }

  private static func place(_ name: String) throws(FileError) -> Place {
    if postgres.contains(where: { name.hasPrefix($0) }) { return .server(name) }
    guard name.hasPrefix(sqlite) else {
      throw FileError(
        path: shown(name),
        sentence:
          "this is no store; write sqlite: and the path of a file, or postgres://HOST/DATABASE"
      )
    }
    let path = String(name.dropFirst(sqlite.count))
    // SQLite takes these for a database that lives in memory or for the name of one elsewhere.
    guard !path.isEmpty, !path.hasPrefix(":"), !path.hasPrefix("file:") else {
      throw FileError(path: name, sentence: "no file is named; write its path after sqlite:")
    }
    if FileAccess.isFolder(path) {
      throw FileError(path: name, sentence: "this is a folder; name a file in it")
    }
    return .file(path)
  }
}

internal import GRDB
public import Glossaries

/// A glossary store in one SQLite file, in write-ahead mode.
///
/// The history is the truth: each change holds the whole concept. The tables of concepts and terms
/// are what the history says now, laid out for looking up; both are written in one transaction, and
/// `verify` holds them against each other.
public struct SQLiteGlossaryStore: Sendable {
  /// What a store is opened for.
  public enum Access: Hashable, Sendable {
    case reading, writing
  }

  /// The path, with `sqlite:` before it.
  public let name: String
  let path: String
  let seconds: Int
  let access: Access
  let clock: @Sendable () -> StoreTime
  let queue: DatabaseQueue

  /// Opens the store in the file at `path`.
  ///
  /// A store of an older version is brought up to date when it is opened for writing.
  ///
  /// - Parameters:
  ///   - seconds: how long to wait for somebody who is writing.
  ///   - clock: tells the time of changes.
  /// - Throws: `.noStore`, `.notAStore`, `.newerSchema`, `.locked` or `.failed`.
  public init(
    path: String,
    for access: Access,
    waiting seconds: Int = 5,
    clock: @escaping @Sendable () -> StoreTime = SystemClock.now
  ) throws(GlossaryStoreError) {
    let name = "sqlite:" + path
    guard NewFile.exists(path) else { throw GlossaryStoreError(store: name, fault: .noStore) }
    try self.init(
      opening: path,
      name: name,
      for: access,
      isNew: false,
      waiting: seconds,
      clock: clock
    )
    try checkSchema(access)
  }

  /// Makes a new store at `path` that holds `concepts`; the file appears when all are in it.
  ///
  /// - Throws: `.fileExists` if something stands there, `.unfit` for a concept that cannot be kept.
  /// - Complexity: O(n log n) in the terms.
  public static func create(
    at path: String,
    holding concepts: [Concept] = [],
    by author: String,
    clock: @escaping @Sendable () -> StoreTime = SystemClock.now
  ) throws(GlossaryStoreError) -> ImportCounts {
    do {
      return try create(at: path, by: author, clock: clock) { take in
        for concept in concepts { try take(concept) }
      }
    } catch let error as GlossaryStoreError {
      throw error
    } catch {
      throw GlossaryStoreError(store: "sqlite:" + path, fault: .failed("\(error)"))
    }
  }

  /// Makes a new store at `path` that holds what `feed` hands over; the file appears when all is in it.
  ///
  /// - Throws: `.fileExists` if something stands there, `.unfit` for a concept that cannot be kept; what
  ///   `feed` throws.
  /// - Complexity: O(n log n) in the terms.
  public static func create(
    at path: String,
    by author: String,
    clock: @escaping @Sendable () -> StoreTime = SystemClock.now,
    from feed: ConceptFeed
  ) throws -> ImportCounts {
    try make(at: path, clock: clock) { store in
      try store.take(onConflict: .fail, mode: .forReal, by: author, from: feed)
    }
  }

  /// Makes a new store at `path` that `fill` fills; the file appears when it has.
  static func make<Result>(
    at path: String,
    clock: @escaping @Sendable () -> StoreTime,
    _ fill: (Self) throws -> Result
  ) throws -> Result {
    let name = "sqlite:" + path
    return try NewFile.make(at: path, for: name) { aside in
      let store = try Self(
        opening: aside,
        name: name,
        for: .writing,
        isNew: true,
        waiting: 5,
        clock: clock
      )
      try store.run { try Schema.migrator.migrate($0) }
      let result = try fill(store)
      try store.run { queue in
        try queue.writeWithoutTransaction(Self.takeUpWriteAhead)
        try queue.close()
      }
      return result
    }
  }

  private init(
    opening path: String,
    name: String,
    for access: Access,
    isNew: Bool,
    waiting seconds: Int,
    clock: @escaping @Sendable () -> StoreTime
  ) throws(GlossaryStoreError) {
    var configuration = Configuration()
    // Who may write opens the file for writing also to read, for only then the last one to close it takes
    // the files of the write-ahead log away.
    configuration.readonly = access == .reading && !NewFile.isWritable(path)
    // Who may not write could not make the files of the write-ahead log, or could not take them away again.
    // Where there is no log nobody has the store open, and all stands in the one file.
    let isAtRest = configuration.readonly && !isNew && NewFile.size(path + "-wal") == 0
    configuration.busyMode = .timeout(Double(seconds))
    configuration.prepareDatabase { database in
      // A database of something else is not touched.
      guard access == .writing, try isNew || Schema.version(of: database) != nil else { return }
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -32768")
      // A new file takes up the write-ahead mode when it is whole: until then all stands in one file.
      if !isNew { try Self.takeUpWriteAhead(database) }
    }
    do {
      queue = try DatabaseQueue(
        path: isAtRest ? NewFile.immutable(path) : path,
        configuration: configuration
      )
    } catch {
      throw Self.sentence(for: error, store: name, path: path, for: access, seconds: seconds)
    }
    self.access = access
    self.name = name
    self.path = path
    self.seconds = seconds
    self.clock = clock
  }

  /// Puts the file into write-ahead mode, if it is not in it.
  static func takeUpWriteAhead(_ database: Database) throws {
    try database.execute(sql: "PRAGMA journal_mode = WAL")
  }

  /// Does `work` with the database, and says in a sentence what went wrong.
  func run<Result>(
    _ work: (DatabaseQueue) throws -> Result
  ) throws(GlossaryStoreError) -> Result {
    do {
      return try work(queue)
    } catch {
      throw sentence(for: error)
    }
  }

  /// Does `work`, and says in a sentence what went wrong with the database; other errors are thrown on.
  func told<Result>(_ work: (DatabaseQueue) throws -> Result) throws -> Result {
    do {
      return try work(queue)
    } catch let error as DatabaseError {
      throw sentence(for: error)
    } catch let error as Field.Damage {
      throw sentence(for: error)
    }
  }

  /// What went wrong, as an error of this store.
  func sentence(for error: any Error) -> GlossaryStoreError {
    Self.sentence(for: error, store: name, path: path, for: access, seconds: seconds)
  }

  /// An error of this store.
  func error(_ fault: GlossaryStoreError.Fault) -> GlossaryStoreError {
    GlossaryStoreError(store: name, fault: fault)
  }

  private func checkSchema(_ access: Access) throws(GlossaryStoreError) {
    let found = try run { queue in try queue.read { try Schema.version(of: $0) } }
    guard let found else {
      throw error(.notAStore("it is a database of something else"))
    }
    if found > Schema.version {
      throw error(.newerSchema(found: found, known: Schema.version))
    }
    if found < Schema.version {
      guard access == .writing else {
        throw error(
          .failed("the store is of an older version; write to it once to bring it up to date")
        )
      }
      try run { try Schema.migrator.migrate($0) }
    }
    if access == .writing {
      try run { queue in
        guard try !queue.read(Schema.hasSearchTable) else { return }
        try queue.write(Schema.makeSearchTable)
      }
    }
  }
}

public import Glossaries

extension PostgresGlossaryStore {
  /// Makes a new store in the database at `address` that holds `concepts`; it is there when all are in it.
  ///
  /// - Throws: `.storeExists`, `.unfit` for a concept that cannot be kept, and as `init`.
  /// - Complexity: O(n log n) in the terms.
  public static func create(
    at address: String,
    holding concepts: [Concept] = [],
    by author: String,
    clock: @escaping @Sendable () -> StoreTime = SystemClock.now
  ) throws(GlossaryStoreError) -> ImportCounts {
    do {
      return try create(at: address, by: author, clock: clock) { take in
        for concept in concepts { try take(concept) }
      }
    } catch let error as GlossaryStoreError {
      throw error
    } catch {
      throw GlossaryStoreError(store: name(of: address), fault: .failed("\(error)"))
    }
  }

  /// Makes a new store in the database at `address` that holds what `feed` hands over; it is there when all
  /// is in it.
  ///
  /// - Throws: `.storeExists`, `.unfit` for a concept that cannot be kept, and as `init`; what `feed` throws.
  /// - Complexity: O(n log n) in the terms.
  public static func create(
    at address: String,
    by author: String,
    clock: @escaping @Sendable () -> StoreTime = SystemClock.now,
    from feed: ConceptFeed
  ) throws -> ImportCounts {
    let store = try Self(
      link: link(to: address, for: .writing, waiting: 5),
      waiting: 5,
      clock: clock
    )
    return try store.make(by: author) { pen in
      try store.take(from: feed, onConflict: .fail, pen)
    }
  }

  /// Makes a new store in the database at `address` that has the history that `feed` gives, the oldest
  /// change first; it is there when all of it is.
  ///
  /// - Returns: the number of changes.
  /// - Throws: `.storeExists`, `.damaged` for a history that lacks something, what `feed` throws, and as `init`.
  /// - Complexity: O(n log n) in the changes.
  public static func restore(at address: String, from feed: HistoryFeed) throws -> Int {
    let store = try Self(
      link: link(to: address, for: .writing, waiting: 5),
      waiting: 5,
      clock: SystemClock.now
    )
    return try store.make(by: "onoma glossary restore") { pen in try store.replay(feed, pen) }
  }

  /// Makes the tables and has `fill` fill them, all at once; the first edit is the making.
  private func make<Result: Sendable>(
    by author: String,
    _ fill: (StorePen) throws -> Result
  ) throws -> Result {
    try transact(.forReal) { transaction in
      let connection = transaction.connection
      let encoding = connection.parameter("server_encoding") ?? "unknown"
      guard encoding == "UTF8" else {
        throw error(
          .failed(
            "the database keeps text as \(encoding); make one with `createdb -E UTF8 -T template0`"
          )
        )
      }
      switch try Schema.content(connection) {
      case .store: throw error(.storeExists)
      case .something:
        throw error(.notAStore("the database has a schema “onoma” of something else"))
      case .nothing: try Schema.migrate(connection, from: 0, at: clock().milliseconds)
      }
      let pen = try signedPen(transaction, by: author)
      pen.writeEdit()
      return try fill(pen)
    }
  }
}

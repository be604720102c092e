public import Glossaries

extension PostgresGlossaryStore: GlossaryStore {
  /// Hands over all concepts, as they are or as they were at `time`.
  public func concepts(asOf time: StoreTime?, _ use: (Concept) throws -> Void) throws {
    try look { connection in
      if let time {
        try HistoryRows(connection: connection).concepts(asOf: time, use)
      } else {
        try ConceptRows(connection: connection).all(use)
      }
    }
  }

  /// Hands over all concepts in the order of the bytes of their ids.
  public func concepts(inOrderOfIDs use: (Concept) throws -> Void) throws {
    try look { try ConceptRows(connection: $0).all(inOrderOfIDs: use) }
  }

  /// The concept with this id and its version, if there is one.
  public func concept(_ id: String) throws(GlossaryStoreError) -> StoredConcept? {
    if id.utf8.contains(0) { return nil }
    return try run { try ConceptRows(connection: $0).stored(id) }
  }

  /// The concepts that have a term of this text.
  public func concepts(withTerm text: String) throws(GlossaryStoreError) -> [StoredConcept] {
    if text.utf8.contains(0) { return [] }
    return try run { try ConceptRows(connection: $0).stored(withTerm: text) }
  }

  /// Hands over the changes of one concept, or of all, the oldest first.
  public func history(of id: String?, _ use: (ConceptChange) throws -> Void) throws {
    if id?.utf8.contains(0) == true { return }
    try look { connection in
      var last = 0
      while true {
        let page = try HistoryRows(connection: connection).page(of: id, after: last)
        guard let end = page.last else { return }
        last = end.sequence
        for (_, change) in page { try use(change) }
      }
    }
  }

  /// Does `work` in a transaction that sees one moment of the store and changes nothing; errors that are
  /// not the store's are thrown on.
  func look<Result: Sendable>(_ work: (Connection) throws -> Result) throws -> Result {
    try told {
      try link.use { connection in
        try connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        let result = try work(connection)
        try connection.execute("COMMIT")
        return result
      }
    }
  }
}

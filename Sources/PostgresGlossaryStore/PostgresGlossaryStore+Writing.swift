public import Glossaries
internal import JSON

extension PostgresGlossaryStore {
  /// Adds `concept` and returns its version.
  public func add(
    _ concept: Concept,
    by author: String
  ) throws(GlossaryStoreError) -> Int {
    try edit(concept.id, by: author) { try add(concept, $0) }
  }

  /// Puts `concept` in the place of `version` of it, and returns the new version.
  public func update(
    _ concept: Concept,
    from version: Int,
    by author: String
  ) throws(GlossaryStoreError) -> Int {
    try edit(concept.id, by: author) { try update(concept, from: version, $0) }
  }

  /// Removes the concept, if the store holds `version` of it.
  public func remove(
    _ id: String,
    from version: Int,
    by author: String
  ) throws(GlossaryStoreError) {
    try edit(id, by: author) { try remove(id, from: version, $0) }
  }

  /// Makes `edits`, in their order, in one transaction: all of them, or none.
  ///
  /// - Throws: `.exists`, `.stale` or `.unknownConcept`, for the first edit that cannot be made.
  /// - Complexity: O(n log m) for n terms to write and m in the store.
  public func make(_ edits: [StoreEdit], by author: String) throws(GlossaryStoreError) {
    do {
      try transact(.forReal) { transaction in
        let pen = try signedPen(transaction, by: author)
        var rest = edits[...]
        while !rest.isEmpty {
          let batch = rest.prefix(StorePen.batchSize)
          rest = rest.dropFirst(StorePen.batchSize)
          try pen.prepare(batch.map(\.id).filter { !$0.utf8.contains(0) })
          for edit in batch {
            switch edit {
            case .add(let concept): _ = try add(concept, pen)
            case .update(let concept, let version): _ = try update(concept, from: version, pen)
            case .remove(let id, let version): try remove(id, from: version, pen)
            }
          }
        }
      }
    } catch {
      throw sentence(for: error)
    }
  }

  /// Makes the concept again what it was at `version`.
  public func revert(
    _ id: String,
    to version: Int,
    from current: Int?,
    by author: String
  ) throws(GlossaryStoreError) -> Int {
    try edit(id, by: author) { pen in
      let state = pen.state(of: id)
      let history = HistoryRows(connection: pen.connection)
      guard let json = try history.json(of: id, version: version) else {
        throw error(.unknownVersion(version, of: id, last: state.lastVersion))
      }
      if let current, current != state.lastVersion {
        throw error(.stale(id, version: state.lastVersion, from: current))
      }
      guard let json else {
        return state.standing == nil ? state.lastVersion : pen.remove(id, .reverted)
      }
      let bytes = Array(json.utf8)
      if let standing = state.standing, bytes == standing.json { return state.lastVersion }
      return pen.put(try HistoryRows.concept(json), json: bytes, .reverted)
    }
  }

  /// Changes one concept in a transaction.
  private func edit<Result: Sendable>(
    _ id: String,
    by author: String,
    _ work: (StorePen) throws -> Result
  ) throws(GlossaryStoreError) -> Result {
    do {
      return try transact(.forReal) { transaction in
        let pen = try signedPen(transaction, by: author)
        // PostgreSQL has no text with U+0000, and so no concept with such an id.
        if !id.utf8.contains(0) { try pen.prepare([id]) }
        return try work(pen)
      }
    } catch {
      throw sentence(for: error)
    }
  }

  /// A pen in the hand of `author`.
  func signedPen(_ transaction: Transaction, by author: String) throws -> StorePen {
    if author.utf8.contains(0) {
      throw error(.failed("the author’s name holds the character U+0000; take it out"))
    }
    let pen = try transaction.newPen()
    let last = try HistoryRows(connection: transaction.connection).lastEdit()?.time
    // Where the clock was put back, time stands still, so that the history stays in order.
    let time = max(clock(), last ?? StoreTime(milliseconds: .min))
    pen.sign(author, at: time, token: transaction.token)
    return pen
  }

  private func add(_ concept: Concept, _ pen: StorePen) throws -> Int {
    guard pen.state(of: concept.id).standing == nil else { throw error(.exists(concept.id)) }
    return pen.put(concept, json: try checkedJSON(of: concept), .added)
  }

  private func update(_ concept: Concept, from version: Int, _ pen: StorePen) throws -> Int {
    let standing = try standing(concept.id, at: version, pen)
    let json = try checkedJSON(of: concept)
    return json == standing.json ? version : pen.put(concept, json: json, .changed)
  }

  private func remove(_ id: String, from version: Int, _ pen: StorePen) throws {
    _ = try standing(id, at: version, pen)
    _ = pen.remove(id, .removed)
  }

  /// How the concept stands, if it is at `version`.
  private func standing(
    _ id: String,
    at version: Int,
    _ pen: StorePen
  ) throws(GlossaryStoreError) -> StorePen.Standing {
    guard let standing = pen.state(of: id).standing else { throw error(.unknownConcept(id)) }
    guard standing.version == version else {
      throw error(.stale(id, version: standing.version, from: version))
    }
    return standing
  }

  /// The JSON of the concept, if a store keeps it as it is.
  func checkedJSON(of concept: Concept) throws(GlossaryStoreError) -> [UInt8] {
    var json = JSONWriter()
    concept.write(to: &json)
    if let why = concept.reasonNotToKeep(json: json.bytes) {
      throw error(.unfit(concept.id, why: why))
    }
    return json.bytes
  }
}

extension StoreEdit {
  /// The id of the concept.
  fileprivate var id: String {
    switch self {
    case .add(let concept), .update(let concept, _): concept.id
    case .remove(let id, _): id
    }
  }
}

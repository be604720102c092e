public import Glossaries
internal import JSON

extension PostgresGlossaryStore {
  /// Adds `concept` and returns its version.
  public func add(
    _ concept: Concept,
    by author: String
  ) throws(GlossaryStoreError) -> Int {
    try edit(concept.id, by: author) { pen in
      guard pen.state(of: concept.id).standing == nil else { throw error(.exists(concept.id)) }
      return pen.put(concept, json: try checkedJSON(of: concept), .added)
    }
  }

  /// Puts `concept` in the place of `version` of it, and returns the new version.
  public func update(
    _ concept: Concept,
    from version: Int,
    by author: String
  ) throws(GlossaryStoreError) -> Int {
    try edit(concept.id, by: author) { pen in
      let standing = try standing(concept.id, at: version, pen)
      let json = try checkedJSON(of: concept)
      return json == standing.json ? version : pen.put(concept, json: json, .changed)
    }
  }

  /// Removes the concept, if the store holds `version` of it.
  public func remove(
    _ id: String,
    from version: Int,
    by author: String
  ) throws(GlossaryStoreError) {
    try edit(id, by: author) { pen in
      _ = try standing(id, at: version, pen)
      _ = pen.remove(id, .removed)
    }
  }

  /// Takes in what `feed` hands over, in one transaction, by COPY.
  public func take(
    onConflict policy: ConflictPolicy,
    mode: ImportMode,
    by author: String,
    from feed: ConceptFeed
  ) throws -> ImportCounts {
    try transact(mode) { transaction in
      try take(from: feed, onConflict: policy, try signedPen(transaction, by: author))
    }
  }

  /// Makes the concept again what it was at `version`.
  public func revert(
    _ id: String,
    to version: Int,
    by author: String
  ) throws(GlossaryStoreError) -> Int {
    try edit(id, by: author) { pen in
      let state = pen.state(of: id)
      let history = HistoryRows(connection: pen.connection)
      guard let json = try history.json(of: id, version: version) else {
        throw error(.unknownVersion(version, of: id, last: state.lastVersion))
      }
      guard let json else {
        return state.standing == nil ? state.lastVersion : pen.remove(id, .reverted)
      }
      let bytes = Array(json.utf8)
      if let standing = state.standing, bytes == standing.json { return state.lastVersion }
      return pen.put(try HistoryRows.concept(json), json: bytes, .reverted)
    }
  }

  /// Takes in what `feed` hands over with a pen, a batch at a time.
  func take(
    from feed: ConceptFeed,
    onConflict policy: ConflictPolicy,
    _ pen: StorePen
  ) throws -> ImportCounts {
    var counts = ImportCounts()
    var batch: [(concept: Concept, json: [UInt8])] = []
    func takeBatch() throws {
      try pen.prepare(batch.map(\.concept.id))
      for (concept, json) in batch { try take(concept, json, onConflict: policy, pen, &counts) }
      batch.removeAll(keepingCapacity: true)
    }
    try feed { concept in
      // What cannot be kept, or sent, ends the import where it stands in the feed.
      batch.append((concept, try checkedJSON(of: concept)))
      if batch.count == StorePen.batchSize { try takeBatch() }
    }
    try takeBatch()
    return counts
  }

  private func take(
    _ concept: Concept,
    _ json: [UInt8],
    onConflict policy: ConflictPolicy,
    _ pen: StorePen,
    _ counts: inout ImportCounts
  ) throws {
    guard let standing = pen.state(of: concept.id).standing else {
      _ = pen.put(concept, json: json, .added)
      counts.added += 1
      return
    }
    if json == standing.json {
      counts.unchanged += 1
      return
    }
    switch policy {
    case .fail: throw error(.exists(concept.id))
    case .skip: counts.skipped += 1
    case .update:
      _ = pen.put(concept, json: json, .changed)
      counts.changed += 1
    case .merge:
      let stored = String(decoding: standing.json, as: UTF8.self)
      let merged = try HistoryRows.concept(stored).merged(with: concept)
      let mergedJSON = try checkedJSON(of: merged)
      if mergedJSON == standing.json {
        counts.unchanged += 1
      } else {
        _ = pen.put(merged, json: mergedJSON, .changed)
        counts.changed += 1
      }
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

  private func checkedJSON(of concept: Concept) throws(GlossaryStoreError) -> [UInt8] {
    var json = JSONWriter()
    concept.write(to: &json)
    if let why = concept.reasonNotToKeep(json: json.bytes) {
      throw error(.unfit(concept.id, why: why))
    }
    return json.bytes
  }
}

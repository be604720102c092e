internal import GRDB
public import Glossaries

extension SQLiteGlossaryStore {
  /// Adds `concept` and returns its version.
  public func add(
    _ concept: Concept,
    by author: String
  ) throws(GlossaryStoreError) -> Int {
    try write(by: author) { pen in
      guard try pen.concepts.place(of: concept.id) == nil else { throw error(.exists(concept.id)) }
      return try pen.put(concept, json: concept.json, .added, number: nil)
    }
  }

  /// Puts `concept` in the place of `version` of it, and returns the new version.
  public func update(
    _ concept: Concept,
    from version: Int,
    by author: String
  ) throws(GlossaryStoreError) -> Int {
    try write(by: author) { pen in
      let number = try number(of: concept.id, at: version, pen)
      let json = concept.json
      if try pen.says(json, of: concept.id, version: version) { return version }
      return try pen.put(concept, json: json, .changed, number: number)
    }
  }

  /// Removes the concept, if the store holds `version` of it.
  public func remove(
    _ id: String,
    from version: Int,
    by author: String
  ) throws(GlossaryStoreError) {
    try write(by: author) { pen in
      let number = try number(of: id, at: version, pen)
      _ = try pen.remove(id, .removed, number: number)
    }
  }

  /// Takes in what `feed` hands over, in one transaction.
  public func take(
    onConflict policy: ConflictPolicy,
    mode: ImportMode,
    by author: String,
    from feed: ConceptFeed
  ) throws -> ImportCounts {
    try told { queue in
      try write(queue, by: author, mode) { pen in
        var counts = ImportCounts()
        try feed { try take($0, onConflict: policy, pen, &counts) }
        return counts
      }
    }
  }

  private func take(
    _ concept: Concept,
    onConflict policy: ConflictPolicy,
    _ pen: StorePen,
    _ counts: inout ImportCounts
  ) throws {
    let json = concept.json
    guard let place = try pen.concepts.place(of: concept.id) else {
      _ = try pen.put(concept, json: json, .added, number: nil)
      counts.added += 1
      return
    }
    if try pen.says(json, of: concept.id, version: place.version) {
      counts.unchanged += 1
      return
    }
    switch policy {
    case .fail: throw error(.exists(concept.id))
    case .skip: counts.skipped += 1
    case .update:
      _ = try pen.put(concept, json: json, .changed, number: place.number)
      counts.changed += 1
    case .merge:
      let stored = try pen.concept(concept.id, version: place.version)
      let merged = stored.merged(with: concept)
      let mergedJSON = merged.json
      if try pen.says(mergedJSON, of: concept.id, version: place.version) {
        counts.unchanged += 1
      } else {
        _ = try pen.put(merged, json: mergedJSON, .changed, number: place.number)
        counts.changed += 1
      }
    }
  }

  /// Makes the concept again what it was at `version`.
  public func revert(
    _ id: String,
    to version: Int,
    by author: String
  ) throws(GlossaryStoreError) -> Int {
    try write(by: author) { pen in
      let last = try pen.changes.lastVersion(of: id)
      guard let json = try pen.changes.json(of: id, version: version) else {
        throw error(.unknownVersion(version, of: id, last: last))
      }
      let place = try pen.concepts.place(of: id)
      guard let json else {
        return try place.map { try pen.remove(id, .reverted, number: $0.number) } ?? last
      }
      if let place, try pen.says(json, of: id, version: place.version) { return last }
      let concept = try Field.concept(json)
      return try pen.put(concept, json: json, .reverted, number: place?.number)
    }
  }

  /// The row of the concept, if it is at `version`.
  private func number(of id: String, at version: Int, _ pen: StorePen) throws -> Int {
    guard let place = try pen.concepts.place(of: id) else { throw error(.unknownConcept(id)) }
    guard place.version == version else {
      throw error(.stale(id, version: place.version, from: version))
    }
    return place.number
  }

  /// Does `work` in one transaction that nobody else writes in; a throw undoes all of it.
  private func write<Result>(
    by author: String,
    _ work: (StorePen) throws -> Result
  ) throws(GlossaryStoreError) -> Result {
    try run { queue in try write(queue, by: author, .forReal, work) }
  }

  private func write<Result>(
    _ queue: DatabaseQueue,
    by author: String,
    _ mode: ImportMode,
    _ work: (StorePen) throws -> Result
  ) throws -> Result {
    var result: Result?
    try queue.inTransaction(.immediate) { database in
      let last = try ChangeRows(database: database).lastTime()
      // Where the clock was put back, time stands still, so that the history stays in order.
      let time = max(clock(), last ?? StoreTime(milliseconds: .min))
      let pen = StorePen(store: name, database: database, author: author, time: time)
      result = try work(pen)
      return mode == .forReal ? .commit : .rollback
    }
    guard let result else { throw error(.failed("the transaction did not run")) }
    return result
  }
}

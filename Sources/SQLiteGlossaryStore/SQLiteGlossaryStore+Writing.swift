internal import GRDB
public import Glossaries

extension SQLiteGlossaryStore {
  /// Adds `concept` and returns its version.
  public func add(
    _ concept: Concept,
    by author: String
  ) throws(GlossaryStoreError) -> Int {
    try write(by: author) { try add(concept, $0) }
  }

  /// Puts `concept` in the place of `version` of it, and returns the new version.
  public func update(
    _ concept: Concept,
    from version: Int,
    by author: String
  ) throws(GlossaryStoreError) -> Int {
    try write(by: author) { try update(concept, from: version, $0) }
  }

  /// Removes the concept, if the store holds `version` of it.
  public func remove(
    _ id: String,
    from version: Int,
    by author: String
  ) throws(GlossaryStoreError) {
    try write(by: author) { try remove(id, from: version, $0) }
  }

  /// Makes `edits` in one transaction.
  public func make(_ edits: [StoreEdit], by author: String) throws(GlossaryStoreError) {
    try write(by: author) { pen in
      for edit in edits {
        switch edit {
        case .add(let concept): _ = try add(concept, pen)
        case .update(let concept, let version): _ = try update(concept, from: version, pen)
        case .remove(let id, let version): try remove(id, from: version, pen)
        }
      }
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
        var bulk = try BulkImport(pen)
        try feed { concept in
          if try bulk?.add(concept) == true {
            counts.added += 1
            return
          }
          // What stands twice is looked up, for which the indexes must be there.
          try bulk?.finish()
          bulk = nil
          try take(concept, onConflict: policy, pen, &counts)
        }
        try bulk?.finish()
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
    let json = pen.json(of: concept)
    guard let place = try pen.concepts.place(of: concept.id) else {
      _ = try pen.put(concept, json: json, .added, number: nil)
      counts.added += 1
      return
    }
    if place.json.utf8.elementsEqual(json) {
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
      let merged = try Field.concept(place.json).merged(with: concept)
      let mergedJSON = pen.json(of: merged)
      if place.json.utf8.elementsEqual(mergedJSON) {
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
    from current: Int?,
    by author: String
  ) throws(GlossaryStoreError) -> Int {
    try write(by: author) { pen in
      let last = try pen.changes.lastVersion(of: id)
      guard let json = try pen.changes.json(of: id, version: version) else {
        throw error(.unknownVersion(version, of: id, last: last))
      }
      if let current, current != last { throw error(.stale(id, version: last, from: current)) }
      let place = try pen.concepts.place(of: id)
      guard let json else {
        return try place.map { try pen.remove(id, .reverted, number: $0.number) } ?? last
      }
      if let place, place.json.utf8.elementsEqual(json.utf8) { return last }
      let concept = try Field.concept(json)
      return try pen.put(concept, json: Array(json.utf8), .reverted, number: place?.number)
    }
  }

  private func add(_ concept: Concept, _ pen: StorePen) throws -> Int {
    guard try pen.concepts.place(of: concept.id) == nil else { throw error(.exists(concept.id)) }
    return try pen.put(concept, json: pen.json(of: concept), .added, number: nil)
  }

  private func update(_ concept: Concept, from version: Int, _ pen: StorePen) throws -> Int {
    let place = try place(of: concept.id, at: version, pen)
    let json = pen.json(of: concept)
    if place.json.utf8.elementsEqual(json) { return version }
    return try pen.put(concept, json: json, .changed, number: place.number)
  }

  private func remove(_ id: String, from version: Int, _ pen: StorePen) throws {
    let place = try place(of: id, at: version, pen)
    _ = try pen.remove(id, .removed, number: place.number)
  }

  /// The place of the concept, if it is at `version`.
  private func place(
    of id: String,
    at version: Int,
    _ pen: StorePen
  ) throws -> ConceptRows.Place {
    guard let place = try pen.concepts.place(of: id) else { throw error(.unknownConcept(id)) }
    guard place.version == version else {
      throw error(.stale(id, version: place.version, from: version))
    }
    return place
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
      let pen = try StorePen(store: name, database: database, author: author, time: time)
      result = try work(pen)
      try pen.finish()
      return mode == .forReal ? .commit : .rollback
    }
    guard let result else { throw error(.failed("the transaction did not run")) }
    return result
  }
}

public import Glossaries
internal import SQLiteGlossaryStore

extension PostgresGlossaryStore {
  /// Writes a whole copy of the store, with its history, to a new file, which is a store in SQLite.
  public func backUp(to path: String) throws(GlossaryStoreError) {
    do {
      _ = try SQLiteGlossaryStore.restore(at: path) { try history(of: nil, $0) }
    } catch let failure as GlossaryStoreError where failure.fault.isOfSource {
      // What the copy cannot take is wrong here, not there.
      throw error(failure.fault)
    } catch {
      throw sentence(for: error)
    }
  }

  /// Writes the changes of a history that was kept elsewhere; their number.
  func replay(_ feed: HistoryFeed, _ pen: StorePen) throws -> Int {
    var count = 0
    var batch: [ConceptChange] = []
    var signature: (String, StoreTime)?
    func writeBatch() throws {
      try pen.prepare(batch.map(\.concept))
      for change in batch {
        // Who changed much at one moment did it in one edit.
        if signature.map({ $0 != (change.author, change.time) }) ?? true {
          pen.sign(change.author, at: change.time, token: Transaction.newToken())
          signature = (change.author, change.time)
        }
        try write(change, pen)
      }
      count += batch.count
      batch.removeAll(keepingCapacity: true)
    }
    try feed { change in
      batch.append(change)
      if batch.count == StorePen.batchSize { try writeBatch() }
    }
    try writeBatch()
    return count
  }

  private func write(_ change: ConceptChange, _ pen: StorePen) throws {
    let id = change.concept
    let state = pen.state(of: id)
    guard change.version == state.lastVersion + 1 else {
      throw error(.damaged("the history of “\(id)” lacks version \(state.lastVersion + 1)"))
    }
    if let json = change.after {
      let concept = try HistoryRows.concept(json)
      guard concept.id.utf8.elementsEqual(id.utf8) else {
        throw error(.damaged("the history of “\(id)” speaks of “\(concept.id)”"))
      }
      let bytes = Array(json.utf8)
      if let why = concept.reasonNotToKeep(json: bytes) {
        throw error(.unfit(id, why: why))
      }
      _ = pen.put(concept, json: bytes, change.action)
    } else {
      guard state.standing != nil else {
        throw error(.damaged("the history of “\(id)” removes what is not there"))
      }
      _ = pen.remove(id, change.action)
    }
  }
}

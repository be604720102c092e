public import Glossaries

extension PostgresGlossaryStore {
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
}

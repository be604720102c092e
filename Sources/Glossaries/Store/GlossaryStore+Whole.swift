/// What a store does with all of a glossary in memory at once.
extension GlossaryStore {
  /// All concepts, in the order in which they were added.
  ///
  /// - Throws: `.damaged` where two ids are one text to Swift, though not to the byte.
  /// - Complexity: O(n) in the terms.
  public func glossary() throws(GlossaryStoreError) -> Glossary { try glossary(at: nil) }

  /// All concepts as they were at `time`, what was changed in that very millisecond included.
  ///
  /// - Throws: `.damaged` where two ids are one text to Swift, though not to the byte.
  /// - Complexity: O(n) in the terms, and in the changes of the history.
  public func glossary(asOf time: StoreTime) throws(GlossaryStoreError) -> Glossary {
    try glossary(at: time)
  }

  /// Hands over all concepts in the order of the bytes of their ids; all are in memory at once, unless a store
  /// knows better.
  public func concepts(inOrderOfIDs use: (Concept) throws -> Void) throws {
    var all: [Concept] = []
    try concepts(asOf: nil) { all.append($0) }
    all.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    for concept in all { try use(concept) }
  }

  private func glossary(at time: StoreTime?) throws(GlossaryStoreError) -> Glossary {
    var all: [Concept] = []
    var ids: Set<String> = []
    try typed {
      try concepts(asOf: time) { concept in
        guard ids.insert(concept.id).inserted else {
          let fault = GlossaryStoreError.Fault.damaged("two concepts have the id “\(concept.id)”")
          throw GlossaryStoreError(store: name, fault: fault)
        }
        all.append(concept)
      }
    }
    return Glossary(name: name, concepts: all)
  }

  /// Takes in `concepts` in one transaction: all of them, or nothing.
  ///
  /// - Throws: `.exists` with `.fail`, for the first concept that stands otherwise in the store.
  /// - Complexity: O(n log m) for n terms to take in and m in the store.
  public func take(
    _ concepts: [Concept],
    onConflict policy: ConflictPolicy,
    mode: ImportMode,
    by author: String
  ) throws(GlossaryStoreError) -> ImportCounts {
    try typed {
      try take(onConflict: policy, mode: mode, by: author) { take in
        for concept in concepts { try take(concept) }
      }
    }
  }

  /// Makes the concept again what it was at `version`, whatever version it is at, as a new version, which is
  /// returned.
  ///
  /// - Throws: `.unknownVersion` if there is no such version.
  public func revert(
    _ id: String,
    to version: Int,
    by author: String
  ) throws(GlossaryStoreError) -> Int {
    try revert(id, to: version, from: nil, by: author)
  }

  /// The changes of one concept, or of all, the oldest first.
  public func history(of id: String?) throws(GlossaryStoreError) -> [ConceptChange] {
    var changes: [ConceptChange] = []
    try typed { try history(of: id) { changes.append($0) } }
    return changes
  }

  /// The concept with this id as it was at `time`, if there was one.
  public func concept(
    _ id: String,
    asOf time: StoreTime
  ) throws(GlossaryStoreError) -> StoredConcept? {
    var last: ConceptChange?
    try typed {
      try history(of: id) { change in if change.time <= time { last = change } }
    }
    guard let last, let json = last.after else { return nil }
    guard let concept = Concept(json: json) else {
      let what = "version \(last.version) of “\(id)” cannot be read"
      throw GlossaryStoreError(store: name, fault: .damaged(what))
    }
    return StoredConcept(concept: concept, version: last.version)
  }

  /// Does `work`, all of whose errors are the store's.
  private func typed<Result>(
    _ work: () throws -> Result
  ) throws(GlossaryStoreError) -> Result {
    do {
      return try work()
    } catch let error as GlossaryStoreError {
      throw error
    } catch {
      throw GlossaryStoreError(store: name, fault: .failed("\(error)"))
    }
  }
}

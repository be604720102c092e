public import Glossaries

/// Changes concepts of a store, each change from the version that was read.
public struct ConceptEditor: Sendable {
  /// What became of a concept.
  public struct Outcome: Sendable {
    /// Its version now; the one of its absence where it was removed.
    public let version: Int
    /// The version it had; none where there was no such concept.
    public let oldVersion: Int?
    /// What was changed, a line a change.
    public let changes: [String]
  }

  private let store: any GlossaryStore
  private let author: String

  /// Creates an editor of a store that is open for writing.
  public init(_ store: any GlossaryStore, by author: String) {
    self.store = store
    self.author = author
  }

  /// Adds a concept.
  ///
  /// - Throws: `GlossaryStoreError`, such as `.exists`.
  public func add(_ concept: Concept) throws(GlossaryStoreError) -> Outcome {
    let version = try store.add(concept, by: author)
    let changes = ConceptChangeText.lines(from: nil, to: concept)
    return Outcome(version: version, oldVersion: nil, changes: changes)
  }

  /// The concept with this id, if it is at `version`, or at any where none is given.
  ///
  /// - Throws: `.unknownConcept` or `.stale`.
  public func read(_ id: String, at version: Int?) throws(GlossaryStoreError) -> StoredConcept {
    guard let stored = try store.concept(id) else {
      throw GlossaryStoreError(store: store.name, fault: .unknownConcept(id))
    }
    if let version, version != stored.version {
      let fault = GlossaryStoreError.Fault.stale(id, version: stored.version, from: version)
      throw GlossaryStoreError(store: store.name, fault: fault)
    }
    return stored
  }

  /// Puts `concept` in the place of what was read.
  ///
  /// - Throws: `.stale` if somebody changed it meanwhile.
  public func put(
    _ concept: Concept,
    for stored: StoredConcept
  ) throws(GlossaryStoreError) -> Outcome {
    Outcome(
      version: try store.update(concept, from: stored.version, by: author),
      oldVersion: stored.version,
      changes: ConceptChangeText.lines(from: stored.concept, to: concept)
    )
  }

  /// Removes what was read.
  ///
  /// - Throws: `.stale` if somebody changed it meanwhile.
  public func remove(_ stored: StoredConcept) throws(GlossaryStoreError) -> Outcome {
    try store.remove(stored.concept.id, from: stored.version, by: author)
    return Outcome(
      version: stored.version + 1,
      oldVersion: stored.version,
      changes: ConceptChangeText.lines(from: stored.concept, to: nil)
    )
  }
}

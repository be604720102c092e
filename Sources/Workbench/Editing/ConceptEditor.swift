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
    /// What people had better look at, a sentence each.
    public let warnings: [String]
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
    let warnings = warnings(of: concept, was: nil)
    return Outcome(version: version, oldVersion: nil, changes: changes, warnings: warnings)
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
      changes: ConceptChangeText.lines(from: stored.concept, to: concept),
      warnings: warnings(of: concept, was: stored.concept)
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
      changes: ConceptChangeText.lines(from: stored.concept, to: nil),
      warnings: orphans(of: stored.concept.id)
    )
  }

  /// What is new in a concept and does not go together with itself or the rest of the store.
  private func warnings(of concept: Concept, was old: Concept?) -> [String] {
    var warnings: [String] = []
    for relation in concept.relations where old?.relations.contains(relation) != true {
      guard relation.target != concept.id, isMissing(relation.target) else { continue }
      warnings.append(
        "“\(concept.id)” is now tied by \(relation.type) to “\(relation.target)”, which the store does not have"
      )
    }
    let before = old?.secondPreferredTerms ?? []
    for (first, second) in concept.secondPreferredTerms
    where !before.contains(where: { $0.first == first && $0.second == second }) {
      warnings.append(
        "“\(concept.id)” has two preferred terms in \(second.language) now: “\(first.text)” and “\(second.text)”"
      )
    }
    return warnings
  }

  /// Whether the store is known not to have the concept.
  private func isMissing(_ id: String) -> Bool {
    do { return try store.concept(id) == nil } catch { return false }
  }

  /// What is tied to a concept that is gone.
  ///
  /// - Complexity: O(n) in the concepts of the store.
  private func orphans(of id: String) -> [String] {
    var tied: [String] = []
    // The concept is gone, whatever can be said of the others.
    try? store.concepts(asOf: nil) { concept in
      if concept.relations.contains(where: { $0.target == id }) { tied.append(concept.id) }
    }
    guard !tied.isEmpty else { return [] }
    let shown = tied.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
    let more = tied.count > 5 ? " and \(tied.count - 5) more" : ""
    return [
      "“\(id)” is gone, and \(shown)\(more) \(tied.count == 1 ? "is" : "are") still tied to it"
    ]
  }
}

extension Concept {
  /// The preferred terms in use that stand beside another in the same language, with the first of them.
  fileprivate var secondPreferredTerms: [(first: Term, second: Term)] {
    let preferred = terms.filter { $0.status == .preferred && $0.isInUse }
    return preferred.enumerated().compactMap { place, term in
      let first = preferred[..<place].first { $0.language == term.language }
      return first.map { ($0, term) }
    }
  }
}

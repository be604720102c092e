/// A place that keeps a glossary for years, for several people at once.
///
/// Every store keeps the same promises, and `GlossaryStoreConformance` holds each against them: what a
/// `Concept` and its terms hold is kept to the byte (but for `Term.line`, which belongs to a file); each
/// change makes a version and leaves a trace of who, when and what; a change names the version that it was
/// made from, and is refused if there is a newer one; what fails changes nothing.
///
/// A store may be used from several threads, and opened by several processes.
public protocol GlossaryStore: Sendable {
  /// What people call the store: `sqlite:glossary.db`.
  var name: String { get }

  /// All concepts, in the order in which they were added.
  ///
  /// - Throws: `GlossaryStoreError`, as every method of a store.
  /// - Complexity: O(n) in the terms.
  func glossary() throws(GlossaryStoreError) -> Glossary

  /// All concepts as they were at `time`, what was changed in that very millisecond included.
  ///
  /// - Complexity: O(n) in the terms, and in the changes of the history.
  func glossary(asOf time: StoreTime) throws(GlossaryStoreError) -> Glossary

  /// The concept with this id and its version, if there is one.
  func concept(_ id: String) throws(GlossaryStoreError) -> StoredConcept?

  /// The concepts that `query` asks for: a page of them, and how many there are.
  ///
  /// - Complexity: O(n) in what is found and in the words of the store, not in its concepts.
  func search(_ query: StoreQuery) throws(GlossaryStoreError) -> StorePage

  /// Adds `concept` and returns its version: 1, or one more than the last if it was removed before.
  ///
  /// - Throws: `.exists` if there is one with this id.
  func add(_ concept: Concept, by author: String) throws(GlossaryStoreError) -> Int

  /// Puts `concept` in the place of `version` of it, and returns the new version.
  ///
  /// A concept that says what the stored one says is not a change: its version stays.
  ///
  /// - Throws: `.stale` if the store holds another version, `.unknownConcept` if it holds none.
  func update(
    _ concept: Concept,
    from version: Int,
    by author: String
  ) throws(GlossaryStoreError) -> Int

  /// Removes the concept, if the store holds `version` of it; its history stays.
  ///
  /// - Throws: `.stale` if the store holds another version, `.unknownConcept` if it holds none.
  func remove(
    _ id: String,
    from version: Int,
    by author: String
  ) throws(GlossaryStoreError)

  /// Makes `edits`, in their order, in one transaction: all of them, or none.
  ///
  /// Each is held to what `add`, `update` and `remove` ask for by themselves.
  ///
  /// - Throws: `.exists`, `.stale` or `.unknownConcept`, for the first edit that cannot be made.
  /// - Complexity: O(n log m) for n terms to write and m in the store.
  func make(_ edits: [StoreEdit], by author: String) throws(GlossaryStoreError)

  /// Takes in `concepts` in one transaction: all of them, or nothing.
  ///
  /// - Throws: `.exists` with `.fail`, for the first concept that stands otherwise in the store.
  /// - Complexity: O(n log m) for n terms to take in and m in the store.
  func take(
    _ concepts: [Concept],
    onConflict policy: ConflictPolicy,
    mode: ImportMode,
    by author: String
  ) throws(GlossaryStoreError) -> ImportCounts

  /// The changes of one concept, or of all, the oldest first.
  func history(of id: String?) throws(GlossaryStoreError) -> [ConceptChange]

  /// Makes the concept again what it was at `version`, as a new version, which is returned.
  ///
  /// What was removed comes back; a version that was a removal removes.
  ///
  /// - Throws: `.unknownVersion` if there is no such version.
  func revert(
    _ id: String,
    to version: Int,
    by author: String
  ) throws(GlossaryStoreError) -> Int

  /// Writes a whole copy of the store, as it is at this moment, to a new file.
  ///
  /// - Throws: `.fileExists` if something stands at `path`.
  func backUp(to path: String) throws(GlossaryStoreError)

  /// Looks for damage: a sentence for each thing that is not as it must be, none if all is well.
  func verify() throws(GlossaryStoreError) -> [String]
}

/// A concept as a store holds it.
public struct StoredConcept: Hashable, Sendable {
  /// The concept; its terms have no lines.
  public let concept: Concept
  /// Counts the changes of this concept, from 1.
  public let version: Int

  /// Creates a stored concept.
  public init(concept: Concept, version: Int) {
    self.concept = concept
    self.version = version
  }
}

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

  /// Hands over all concepts, one after another, in the order in which they were added: as they are, or as
  /// they were at `time`, what was changed in that very millisecond included.
  ///
  /// All are of one moment, whoever writes meanwhile, and only a few are in memory at a time.
  ///
  /// - Throws: `GlossaryStoreError`, as every method of a store, and what `use` throws, which ends it.
  /// - Complexity: O(n) in the terms; for a time, in the changes of the history.
  func concepts(asOf time: StoreTime?, _ use: (Concept) throws -> Void) throws

  /// Hands over all concepts, one after another, in the order of the bytes of their ids.
  ///
  /// - Throws: what `use` throws, which ends it.
  /// - Complexity: O(n log n) in the concepts.
  func concepts(inOrderOfIDs use: (Concept) throws -> Void) throws

  /// The concept with this id and its version, if there is one.
  func concept(_ id: String) throws(GlossaryStoreError) -> StoredConcept?

  /// The concepts that `query` asks for: a page of them, and how many there are.
  ///
  /// - Complexity: O(n) in what is found and in the words of the store, not in its concepts.
  func search(_ query: StoreQuery) throws(GlossaryStoreError) -> StorePage

  /// The concepts that have a term of this text, in the order in which they were added.
  ///
  /// The term may be kept as the text is, composed (NFC) or decomposed (NFD).
  ///
  /// - Complexity: O(log n) in the terms.
  func concepts(withTerm text: String) throws(GlossaryStoreError) -> [StoredConcept]

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

  /// Takes in what `feed` hands over, in one transaction: all of it, or nothing.
  ///
  /// The feed is called once, and hands over one concept after another; only a few are in memory at a time.
  /// What it throws, or is thrown at it, undoes everything and is thrown on.
  ///
  /// - Throws: `.exists` with `.fail`, for the first concept that stands otherwise in the store; what `feed`
  ///   throws.
  /// - Complexity: O(n log m) for n terms to take in and m in the store.
  func take(
    onConflict policy: ConflictPolicy,
    mode: ImportMode,
    by author: String,
    from feed: ConceptFeed
  ) throws -> ImportCounts

  /// Hands over the changes of one concept, or of all, one after another, the oldest first.
  ///
  /// - Throws: what `use` throws, which ends it.
  func history(of id: String?, _ use: (ConceptChange) throws -> Void) throws

  /// Makes the concept again what it was at `version`, as a new version, which is returned.
  ///
  /// What was removed comes back; a version that was a removal removes.
  ///
  /// - Parameter current: the version that the concept must be at, that of its removal included; none for any.
  /// - Throws: `.unknownVersion` if there is no such version, `.stale` if the concept is at another than `current`.
  func revert(
    _ id: String,
    to version: Int,
    from current: Int?,
    by author: String
  ) throws(GlossaryStoreError) -> Int

  /// Writes a whole copy of the store, as it is at this moment, to a new file, which is a store in SQLite.
  ///
  /// - Throws: `.fileExists` if something stands at `path`.
  func backUp(to path: String) throws(GlossaryStoreError)

  /// Looks for damage: a sentence for each thing that is not as it must be, none if all is well.
  func verify() throws(GlossaryStoreError) -> [String]
}

/// Hands over one concept after another; what the receiver throws ends it.
public typealias ConceptFeed = (_ take: (Concept) throws -> Void) throws -> Void

/// Hands over the changes of a history one after another, the oldest first; what the receiver throws ends it.
public typealias HistoryFeed = (_ take: (ConceptChange) throws -> Void) throws -> Void

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

public import Glossaries

/// Brings a store from one state of its glossary to another, in one transaction.
public enum StoreRevision {
  /// What was done, in concepts.
  public struct Counts: Hashable, Sendable {
    /// Concepts that the store did not have.
    public var added = 0
    /// Concepts that say something else now.
    public var changed = 0
    /// Concepts that are gone.
    public var removed = 0
  }

  /// Makes the store called `name` say `after`, where `before` is what was read from it.
  ///
  /// A store that does not exist is made.
  ///
  /// - Throws: `GlossaryStoreError`: `.stale` if somebody changed one of the concepts since `before` was read;
  ///   nothing is done then.
  /// - Complexity: O(n) in the terms, and a look-up for each concept that differs.
  public static func write(
    _ after: Glossary,
    over before: Glossary?,
    into name: String,
    by author: String
  ) throws -> Counts {
    guard let before else {
      let counts = try StoreLoader.create(name, holding: after.concepts, by: author)
      return Counts(added: counts.added)
    }
    let store = try StoreLoader.openForWriting(name)
    var counts = Counts()
    var edits: [StoreEdit] = []
    for concept in before.concepts where after[concept.id] == nil {
      edits.append(.remove(concept.id, from: try version(of: concept, in: store)))
      counts.removed += 1
    }
    for concept in after.concepts {
      guard let old = before[concept.id] else {
        edits.append(.add(concept))
        counts.added += 1
        continue
      }
      if old.json.utf8.elementsEqual(concept.json.utf8) { continue }
      edits.append(.update(concept, from: try version(of: old, in: store)))
      counts.changed += 1
    }
    if !edits.isEmpty { try store.make(edits, by: author) }
    return counts
  }

  /// What the store called `name` holds; none where there is no store.
  ///
  /// - Throws: `FileError`, `GlossaryStoreError`.
  public static func contents(of name: String) throws -> Glossary? {
    do {
      return try StoreLoader.openForReading(name).glossary()
    } catch let error as GlossaryStoreError where error.fault == .noStore {
      return nil
    }
  }

  /// The version of `concept` in the store, if it says there what it says here.
  private static func version(of concept: Concept, in store: any GlossaryStore) throws -> Int {
    guard let stored = try store.concept(concept.id) else {
      throw GlossaryStoreError(store: store.name, fault: .unknownConcept(concept.id))
    }
    guard stored.concept.json.utf8.elementsEqual(concept.json.utf8) else {
      throw GlossaryStoreError(
        store: store.name,
        fault: .stale(concept.id, version: stored.version, from: stored.version - 1)
      )
    }
    return stored.version
  }
}

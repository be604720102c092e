/// What an import does with a concept that stands otherwise in the store.
public enum ConflictPolicy: String, Hashable, Sendable, CaseIterable {
  /// The stored one stays.
  case skip
  /// The new one takes its place.
  case update
  /// The stored one stays and gains what it lacks (see `Concept.merged(with:)`).
  case merge
  /// Nothing at all is imported.
  case fail
}

/// Whether an import is meant.
public enum ImportMode: Hashable, Sendable {
  /// It is done.
  case forReal
  /// It is done, counted and undone.
  case dryRun
}

/// What an import did, in concepts.
public struct ImportCounts: Hashable, Sendable {
  /// Concepts that the store did not have.
  public var added = 0
  /// Concepts that the store had otherwise, and has now as the policy says.
  public var changed = 0
  /// Concepts that the store had otherwise, and has still.
  public var skipped = 0
  /// Concepts that the store had just so.
  public var unchanged = 0

  /// Creates counts.
  public init(added: Int = 0, changed: Int = 0, skipped: Int = 0, unchanged: Int = 0) {
    self.added = added
    self.changed = changed
    self.skipped = skipped
    self.unchanged = unchanged
  }
}

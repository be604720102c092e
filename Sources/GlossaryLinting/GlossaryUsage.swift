/// Which concepts of a glossary stand in some drafts.
public struct GlossaryUsage: Sendable {
  /// The ids of the concepts that were found.
  public let found: Set<String>
  /// How many drafts were looked through.
  public let draftCount: Int

  /// Creates an account.
  public init(found: Set<String>, draftCount: Int) {
    self.found = found
    self.draftCount = draftCount
  }
}

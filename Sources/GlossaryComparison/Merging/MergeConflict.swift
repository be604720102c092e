/// A place that two versions of a glossary changed in different ways.
public struct MergeConflict: Hashable, Sendable {
  /// The id of the concept.
  public let concept: String
  /// What of it: `definition`, `ru “Цой Сон Хи” status`; `concept` where it is gone on one side.
  public let field: String
  /// What the common version says; none where it says nothing.
  public let base: String?
  /// What our version says.
  public let ours: String?
  /// What their version says.
  public let theirs: String?
}

/// Whose word counts where two versions contradict each other.
public enum MergePreference: String, Hashable, Sendable, CaseIterable {
  case ours, theirs
}

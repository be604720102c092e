/// A place that two versions of a glossary changed in different ways.
public struct MergeConflict: Hashable, Sendable {
  /// The id of the concept.
  public let concept: String
  /// What of it: `definition`, `ru “Цой Сон Хи” status`; `concept` where it is gone on one side, `id` where each
  /// side calls it otherwise.
  public let field: String
  /// What the common version says; none where it says nothing.
  public let base: String?
  /// What our version says.
  public let ours: String?
  /// What their version says.
  public let theirs: String?
  /// Whose word counts, if that was decided.
  public internal(set) var choice: MergeChoice?
}

/// Whose word counts where two versions contradict each other.
public enum MergePreference: String, Hashable, Sendable, CaseIterable {
  case ours, theirs
}

/// What one conflict was decided for.
public enum MergeChoice: String, Hashable, Sendable, CaseIterable {
  case ours, theirs, base

  /// The value that was chosen.
  func pick<Value>(base: Value, ours: Value, theirs: Value) -> Value {
    switch self {
    case .base: base
    case .ours: ours
    case .theirs: theirs
    }
  }
}

/// Knows how each conflict was decided: by its row in a table, or else for one side.
struct MergeJudge: Sendable {
  let preference: MergePreference?
  let decisions: MergeDecisions

  init(preference: MergePreference? = nil, decisions: MergeDecisions = MergeDecisions()) {
    self.preference = preference
    self.decisions = decisions
  }

  /// Whose word counts; none where nobody said so.
  func choice(on conflict: MergeConflict) -> MergeChoice? {
    decisions[conflict]
      ?? preference.map { preference in
        switch preference {
        case .ours: .ours
        case .theirs: .theirs
        }
      }
  }
}

/// How much a finding matters.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  /// Worth knowing; never fails a run unless asked.
  case note
  /// The house writes it otherwise.
  case warning
  /// Wrong by any house's rule.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Orders note, warning, error.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

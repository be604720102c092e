/// What the people who answer for a glossary decided of a term.
///
/// Written as its state, and the reason after a colon: `rejected: the house writes Kim Jong Un`.
public struct Review: Hashable, Sendable, CustomStringConvertible {
  /// How far it came.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Somebody wants it; nobody has decided.
    case proposed
    /// It stands.
    case approved
    /// It does not stand, and is kept so that nobody proposes it again.
    case rejected
  }

  /// How far it came.
  public var state: State
  /// Why, in the words of who decided.
  public var reason: String

  /// Creates a decision.
  public init(_ state: State, reason: String = "") {
    self.state = state
    self.reason = reason
  }

  /// Reads what `description` writes; none for another word than a state.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let state = State(rawValue: String(parts[0])) else { return nil }
    self.init(state, reason: parts.count > 1 ? String(parts[1].drop { $0 == " " }) : "")
  }

  /// The state, and the reason if there is one.
  public var description: String {
    reason.isEmpty ? state.rawValue : "\(state.rawValue): \(reason)"
  }
}

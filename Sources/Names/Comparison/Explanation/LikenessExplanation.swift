/// What a likeness of two names rests on, part by part.
public struct LikenessExplanation: Hashable, Sendable {
  /// Two parts of the names that were set against each other.
  public struct Part: Hashable, Sendable {
    /// The part of the first name.
    public let first: String
    /// The part of the second name.
    public let second: String
    /// Why they match, or that they do not.
    public let reason: String
    /// Whether they match.
    public let isMatch: Bool
  }

  /// The parts, in the order of the first name.
  public let parts: [Part]
  /// Words that nothing was set against.
  public let unmatched: [String]

  /// The whole as one sentence: `최 = Цой (usual spelling), 선 = Сон (ko-kontsevich)`.
  public var sentence: String {
    var clauses = parts.map { "\($0.first) \($0.isMatch ? "=" : "≠") \($0.second) (\($0.reason))" }
    if !unmatched.isEmpty { clauses.append("left over: " + unmatched.joined(separator: " ")) }
    return clauses.isEmpty ? "nothing to compare" : clauses.joined(separator: ", ")
  }
}

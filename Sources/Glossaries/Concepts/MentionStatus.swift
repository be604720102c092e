/// What the house holds of a name as a draft writes it.
public enum MentionStatus: String, Hashable, Sendable, CaseIterable {
  /// What the house writes.
  case canonical
  /// Another form that the house allows: an abbreviation, an official name.
  case accepted
  /// A second reference: a surname alone or with a title.
  case short
  /// A demonym or an adjective.
  case derived
  /// Recognised; the house rewrites it.
  case variant
  /// Wrong: misspelt, of mixed scripts, forbidden.
  case error

  /// Whether the house wants it rewritten.
  public var isToBeRewritten: Bool { self == .variant || self == .error }
}

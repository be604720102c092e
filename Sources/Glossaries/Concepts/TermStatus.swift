/// What a glossary allows of a term.
///
/// - Source: ISO 30042 administrative status: preferred, admitted, deprecated, superseded; `forbidden` is
///   the strict end that termbases add.
public enum TermStatus: String, Hashable, Sendable, CaseIterable {
  /// The form to write.
  case preferred
  /// Allowed beside it.
  case admitted
  /// Recognised, and to be rewritten.
  case deprecated
  /// Once right, and to be rewritten.
  case superseded
  /// Wrong.
  case forbidden
}

/// A case of Russian, one of the six that every noun has.
///
/// The locative (*в Крыму*) and the second genitive are kept as variants of a form, not as cases.
public enum RussianCase: String, CaseIterable, Hashable, Sendable {
  case nominative, genitive, dative, accusative, instrumental, prepositional

  /// Where the case stands in a list of six forms, from 0.
  var place: Int {
    switch self {
    case .nominative: 0
    case .genitive: 1
    case .dative: 2
    case .accusative: 3
    case .instrumental: 4
    case .prepositional: 5
    }
  }
}

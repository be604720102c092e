/// What is declined: the same ending declines otherwise in a surname (*Пушкиным*) and in a town (*Пушкином*).
public enum RussianNameKind: String, CaseIterable, Hashable, Sendable {
  case surname, given, patronymic
  /// A person's whole name, in any order.
  case name
  case place, org, term

  /// Whether it names a person, so that its gender decides and the accusative is that of living beings.
  public var isPersonal: Bool {
    switch self {
    case .surname, .given, .patronymic, .name: true
    case .place, .org, .term: false
    }
  }
}

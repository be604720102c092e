/// The gender that a name is declined by: a field of the entry, for the ending rarely tells it.
public enum GrammaticalGender: String, CaseIterable, Hashable, Sendable {
  case masculine, feminine, neuter, unknown

  /// Reads the `m`, `f`, `n` or `-` of a table; an empty field is `-`, and anything else fails.
  public init?(symbol: some StringProtocol) {
    switch symbol {
    case "m": self = .masculine
    case "f": self = .feminine
    case "n": self = .neuter
    case "-", "": self = .unknown
    default: return nil
    }
  }

  /// How a table writes it: `m`, `f`, `n` or `-`.
  public var symbol: String {
    switch self {
    case .masculine: "m"
    case .feminine: "f"
    case .neuter: "n"
    case .unknown: "-"
    }
  }
}

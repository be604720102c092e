/// The formats that glossaries are exchanged in.
public enum ExchangeCatalog {
  /// All, in the order to show them.
  public static let all: [ExchangeProfile] = [.csv, .csvWide, .tsv, .tbx, .tbxDCT]

  /// The profile with this id.
  public static subscript(id id: String) -> ExchangeProfile? { all.first { $0.id == id } }

  /// The profile that a file's ending tells, where one of that ending can be read; `nil` where several may
  /// be meant or none is known.
  public static func readable(ending: String) -> ExchangeProfile? {
    all.first { $0.isReadable && $0.endings.contains(ending) }
  }
}

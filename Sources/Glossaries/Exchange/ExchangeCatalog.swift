/// The formats that glossaries are exchanged in.
public enum ExchangeCatalog {
  /// All, in the order to show them.
  public static let all: [ExchangeProfile] = [
    .csv, .csvWide, .tsv, .tbx, .tbxDCT, .memoQ, .phrase, .tolgee, .crowdin, .google, .googleTerms,
    .deepl, .microsoft, .weblate, .glotpress, .omegat, .utx, .tmx, .json, .skos, .markdown, .html,
  ]

  /// The profile with this id.
  public static subscript(id id: String) -> ExchangeProfile? { all.first { $0.id == id } }

  /// The profile of a file, told by its ending and, for a table, by its first line; `nil` for an ending that
  /// no readable profile has.
  ///
  /// A table that is like none is taken for Onoma's own, whose reader says what is missing.
  ///
  /// - Complexity: O(n) in the first record.
  public static func tell(ending: String, input: ExchangeInput) -> ExchangeProfile? {
    switch ending {
    case "csv", "tsv": return table(input) ?? (ending == "csv" ? .csv : .tsv)
    case "txt", "tab": return .omegat
    case "martif", "xml": return .tbx
    default: return all.first { $0.isReadable && $0.endings.contains(ending) }
    }
  }

  /// The profile of a file that is read in pieces, as the other method tells it; by its first piece.
  ///
  /// - Throws: what reading the first piece throws.
  public static func tell(ending: String, stream: ExchangeStream) throws -> ExchangeProfile? {
    let head = try stream.pieces().next() ?? []
    return tell(
      ending: ending,
      input: try ExchangeInput(name: stream.name, path: stream.path, bytes: head)
    )
  }

  private static func table(_ input: ExchangeInput) -> ExchangeProfile? {
    let delimiter = TableRecords.delimiter(of: input.bytes)
    var scanner = CSVScanner(path: input.path, bytes: input.bytes, delimiter: delimiter)
    guard let first = try? scanner.next() else { return nil }
    let names = Set(first.fields.map { $0.text.lowercased() })
    let has = { (wanted: [String]) in names.isSuperset(of: wanted) }
    if has(["concept", "term"]) { return nil }
    if has(["entry_id"]) { return .memoQ }
    if has(["term", "casesensitive"]) { return .tolgee }
    if has(["term", "case sensitive"]) { return .phrase }
    if has(["source", "target"]) { return .weblate }
    if names.contains(where: { $0.hasPrefix("term_") }) { return .crowdin }
    if has(["pos", "description"]) { return .googleTerms }
    return nil
  }
}

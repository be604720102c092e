internal import XML

/// The formats that glossaries are exchanged in.
public enum ExchangeCatalog {
  /// All, in the order to show them.
  public static let all: [ExchangeProfile] = [
    .csv, .csvWide, .tsv, .xlsx, .tbx, .tbxDCT, .tbxV2, .tbxMin, .memoQ, .phrase, .tolgee, .crowdin,
    .google, .googleTerms,
    .deepl, .microsoft, .weblate, .glotpress, .omegat, .omegatCSV, .utx, .tmx, .multiTerm, .xliff,
    .glossML, .json, .skos, .markdown, .html,
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
    case "csv", "tsv": table(input) ?? (ending == "csv" ? .csv : .tsv)
    case "xml": markup(input)
    default: tell(ending: ending)
    }
  }

  /// The profile that an ending tells by itself.
  private static func tell(ending: String) -> ExchangeProfile? {
    switch ending {
    case "csv", "tsv", "xml": nil
    case "txt", "tab": .omegat
    case "martif": .tbx
    default: all.first { $0.isReadable && $0.endings.contains(ending) }
    }
  }

  /// The profile that the first element of a file of XML tells; TBX says what is wrong where none does.
  private static func markup(_ input: ExchangeInput) -> ExchangeProfile {
    switch (try? XMLReader(input.bytes).next())?.name {
    case "mtf", "MTF", "conceptGrp": .multiTerm
    case "xliff": .xliff
    case "tmx": .tmx
    case "glossary": .glossML
    default: .tbx
    }
  }

  /// The profile of a file that is read in pieces, as the other method tells it; by its first piece.
  ///
  /// - Throws: what reading the first piece throws.
  public static func tell(ending: String, stream: ExchangeStream) throws -> ExchangeProfile? {
    // An archive has no text to look at.
    if let told = tell(ending: ending) { return told }
    let head = try stream.pieces().next() ?? []
    return tell(ending: ending, input: ExchangeInput(stream, text: head))
  }

  private static func table(_ input: ExchangeInput) -> ExchangeProfile? {
    let delimiter = TableDelimiter(of: input.bytes)
    var scanner = CSVScanner(path: input.path, bytes: input.bytes, delimiter: delimiter.byte)
    if delimiter.isNamed { _ = try? scanner.next() }
    guard let first = try? scanner.next() else { return nil }
    let second = try? scanner.next()
    let told = table(named: first.fields.map(\.text), before: second?.fields.map(\.text))
    return told?.profile.id == "csv" ? nil : told?.profile
  }
}

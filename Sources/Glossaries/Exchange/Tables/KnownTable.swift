/// A table that its line of names tells, whatever file it stands in.
struct KnownTable {
  /// The profile of files that hold such a table alone.
  let profile: ExchangeProfile
  /// Reads records, the line of names first.
  let read:
    (
      _ records: [(line: Int, texts: [String])], _ input: ExchangeInput
    ) throws -> ExchangeImport
}

extension ExchangeCatalog {
  /// The table that has columns of these names, or `nil` when none is known.
  ///
  /// - Parameter next: the row after the names, which tells where they are none.
  static func table(named names: [String], before next: [String]? = nil) -> KnownTable? {
    if TableDialect.isPairWithLanguages(names, next) { return tool(.deepl) }
    let lower = Set(names.map { LayoutSpace.line($0).lowercased() })
    let has = { (wanted: [String]) in lower.isSuperset(of: wanted) }
    if has(["concept", "term"]) { return own(.csv, names) }
    if WideTableReader.isHeader(names) { return own(.csvWide, names) }
    if has(["entry_id"]) { return tool(.memoQ) { try MemoQReader.read($0, $1) } }
    for profile in [ExchangeProfile.tolgee, .phrase, .deepl, .weblate, .crowdin, .googleTerms] {
      guard let dialect = profile.dialect, dialect.isTold(by: names) else { continue }
      return tool(profile)
    }
    return nil
  }

  private static func tool(_ profile: ExchangeProfile) -> KnownTable? {
    profile.dialect.map { dialect in
      tool(profile) { try TableReader.read($0, $1, as: dialect) }
    }
  }

  private static func own(_ profile: ExchangeProfile, _ names: [String]) -> KnownTable {
    KnownTable(profile: profile) { records, input in
      let table = try CSVTable(path: input.path, records: records)
      if profile.id == ExchangeProfile.csvWide.id {
        return try WideTableReader.read(table, input)
      }
      return try ExchangeImport(name: input.name, termRows: table)
    }
  }

  private static func tool(
    _ profile: ExchangeProfile,
    _ read: @escaping (TableRecords, ExchangeInput) throws -> ExchangeImport
  ) -> KnownTable {
    KnownTable(profile: profile) { records, input in
      try read(TableRecords(records.map { .init(fields: $0.texts, line: $0.line) }), input)
    }
  }
}

internal import ICU

extension ExchangeProfile {
  /// Onoma's own table, comma-separated, a term a row.
  public static let csv = table(.csv, title: "Onoma CSV, a term a row", ending: "csv")
  /// Onoma's own table, tab-separated, a term a row.
  public static let tsv = table(.tsv, title: "Onoma TSV, a term a row", ending: "tsv")
  /// Onoma's table for reading, a concept a row.
  public static let csvWide = ExchangeProfile(
    id: GlossaryExport.Profile.csvWide.rawValue,
    title: "Onoma CSV, a concept a row",
    endings: ["csv"],
    capacity: ExchangeCapacity(
      fields: [.conceptID, .kind, .gender, .definition],
      terms: .manyByLanguage
    ),
    reader: { try WideTableReader.read($0) },
    writer: { glossary, options throws(ICUError) in
      try GlossaryExport(of: glossary, to: .csvWide, options: options.export).text
    },
    adapt: { concepts, _, ledger in
      OnomaFitting.fit(concepts, &ledger).map { concept in
        let written = WideTableReader.inColumns(concept)
        TermOrder.note(concept, as: written, &ledger)
        return written
      }
    }
  )

  private static func table(
    _ table: GlossaryExport.Profile,
    title: String,
    ending: String
  ) -> ExchangeProfile {
    ExchangeProfile(
      id: table.rawValue,
      title: title,
      endings: [ending],
      capacity: ExchangeCapacity(fields: Set(ExchangeField.allCases)),
      streamer: { try TermRowReader.read($0, $1) },
      writer: { glossary, options throws(ICUError) in
        try GlossaryExport(of: glossary, to: table, options: options.export).text
      },
      adapt: { concepts, _, ledger in OnomaFitting.fit(concepts, &ledger) }
    )
  }
}

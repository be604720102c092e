/// Formats with a source and a target column.
extension ExchangeProfile {
  /// Google Cloud Translation's one-way glossary.
  public static let google = pair("google", "Google Cloud Translation, one-way CSV", ending: "csv")
  /// DeepL's glossary for its API.
  public static let deepl = pair(
    "deepl",
    "DeepL glossary CSV",
    ending: "csv",
    dialect: TableDialect(
      header: .none,
      columns: pairColumns,
      furtherColumns: [
        ("source_lang", .sourceLanguage), ("target_lang", .targetLanguage),
        ("relevance", .constant("")),
      ]
    ),
    adapt: { concepts, options, ledger in DeepLFitting.fit(concepts, options, &ledger) }
  )
  /// Microsoft's glossary for document translation.
  public static let microsoft = pair(
    "microsoft",
    "Microsoft Document Translation TSV",
    ending: "tsv",
    dialect: TableDialect(delimiter: "\t", header: .none, columns: pairColumns)
  )
  /// OmegaT's glossary.
  public static let omegat = pair(
    "omegat",
    "OmegaT glossary, parted by tabs",
    ending: "utf8",
    dialect: TableDialect(
      delimiter: "\t",
      quoting: .raw,
      header: .none,
      columns: pairColumns + [("comment", .definition)]
    ),
    fields: [.definition],
    adapt: { concepts, options, ledger in CommentFitting.fit(concepts, options, &ledger) }
  )
  /// OmegaT's glossary, quoted.
  public static let omegatCSV = pair(
    "omegat-csv",
    "OmegaT glossary, parted by commas",
    ending: "csv",
    dialect: TableDialect(header: .none, columns: pairColumns + [("comment", .definition)]),
    fields: [.definition]
  )
  /// Universal Terminology Exchange.
  public static let utx = pair(
    "utx",
    "UTX 1.11",
    ending: "utx",
    dialect: TableDialect(
      delimiter: "\t",
      quoting: .raw,
      header: .utx,
      columns: [
        ("src", .sourceTerm), ("tgt", .targetTerm), ("src:pos", .sourcePartOfSpeech),
        ("term status", .targetStatus), ("concept ID", .id), ("comment", .definition),
      ],
      needsPartOfSpeech: true
    ),
    fields: [.definition, .conceptID, .partOfSpeech],
    // The status is that of the target: a row leads from a term to use.
    statuses: [
      .preferred: .preferred, .admitted: .admitted, .deprecated: .deprecated,
      .superseded: .deprecated, .forbidden: .forbidden,
    ],
    adapt: { concepts, options, ledger in CommentFitting.fit(concepts, options, &ledger) }
  )
  /// Weblate's and translate-toolkit's CSV.
  public static let weblate = pair(
    "weblate",
    "Weblate CSV",
    ending: "csv",
    dialect: TableDialect(
      header: .namesOrNone,
      yes: "True",
      no: "False",
      columns: [
        ("location", .constant("")), ("source", .sourceTerm), ("target", .targetTerm),
        ("ID", .constant("")), ("fuzzy", .targetIsFuzzy), ("context", .id),
        ("translator_comments", .comment), ("developer_comments", .definition),
      ],
      signature: ["source", "target"]
    ),
    fields: [.conceptID, .definition, .comments],
    text: .any,
    proposals: .targets
  )
  /// GlotPress and WordPress.
  public static let glotpress = pair(
    "glotpress",
    "GlotPress CSV",
    ending: "csv",
    dialect: TableDialect(
      columns: [("pos", .partOfSpeech), ("description", .definition)],
      languageColumns: [("", .term)],
      languagesFirst: true,
      needsPartOfSpeech: true
    ),
    fields: [.definition, .partOfSpeech],
    text: .any
  )

  private static var pairColumns: [(name: String, field: TableDialect.Field)] {
    [("source", .sourceTerm), ("target", .targetTerm)]
  }

  private static func pair(
    _ id: String,
    _ title: String,
    ending: String,
    dialect: TableDialect? = nil,
    fields: Set<ExchangeField> = [],
    text: ExchangeCapacity.Text = .line,
    statuses: [TermStatus: TermStatus] = ExchangeCapacity.preferredOnly,
    proposals: ExchangeCapacity.Proposals = .none,
    adapt: @escaping Adapter = { concepts, _, _ in concepts }
  ) -> ExchangeProfile {
    let dialect = dialect ?? TableDialect(header: .none, columns: pairColumns)
    return ExchangeProfile(
      id: id,
      title: title,
      endings: [ending],
      capacity: ExchangeCapacity(
        fields: fields,
        languages: .pair,
        terms: .one,
        text: text,
        statuses: statuses,
        sourceStatuses: statuses == ExchangeCapacity.preferredOnly
          ? nil : ExchangeCapacity.preferredOnly,
        proposals: proposals
      ),
      reader: { try TableReader.read($0, as: dialect) },
      writer: { glossary, options in dialect.text(of: glossary, options) },
      dialect: dialect,
      adapt: { concepts, options, ledger in
        let fitted = TableFitting(dialect: dialect, source: options.source).fit(concepts, &ledger)
        return adapt(fitted, options, &ledger)
      }
    )
  }
}

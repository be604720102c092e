/// Formats with a concept a row and a column or more for each language.
extension ExchangeProfile {
  /// Google Cloud Translation's set of equivalent terms.
  public static let googleTerms = table(
    "google-terms",
    "Google Cloud Translation, equivalent terms CSV; any table of languages is read",
    dialect: TableDialect(
      columns: [("pos", .partOfSpeech), ("description", .definition)],
      furtherColumns: [
        ("definition", .definition), ("note", .comment), ("notes", .comment), ("comment", .comment),
        ("comments", .comment), ("примечание", .comment), ("비고", .comment),
      ],
      languageColumns: [("", .term)],
      languagesFirst: true
    ),
    fields: [.definition, .partOfSpeech]
  )
  /// Phrase Strings.
  public static let phrase = table(
    "phrase",
    "Phrase Strings term base CSV",
    dialect: TableDialect(
      columns: [
        ("term", .sourceTerm), ("case sensitive", .sourceIsExact),
        ("translatable", .constant("true")), ("description", .definition),
      ],
      languageColumns: [("", .term)],
      signature: ["term", "case sensitive"]
    ),
    fields: [.definition, .matching]
  )
  /// Tolgee.
  public static let tolgee = table(
    "tolgee",
    "Tolgee glossary CSV",
    dialect: TableDialect(
      yes: "Yes",
      no: "No",
      columns: [
        ("term", .sourceTerm), ("description", .definition), ("translatable", .constant("Yes")),
        ("casesensitive", .sourceIsExact), ("abbreviation", .sourceIsAbbreviation),
        ("forbidden", .sourceIsForbidden),
      ],
      languageColumns: [("", .term)],
      signature: ["term", "casesensitive"]
    ),
    fields: [.definition, .matching, .form],
    sourceStatuses: [.preferred: .preferred, .forbidden: .forbidden]
  )
  /// Crowdin.
  public static let crowdin = table(
    "crowdin",
    "Crowdin glossary CSV",
    dialect: TableDialect(
      columns: [
        ("conceptDefinition", .definition), ("conceptSubject", .subject),
        ("conceptNote", .comment), ("conceptUrl", .address),
      ],
      languageColumns: [
        ("term_", .term), ("description_", .definition), ("partOfSpeech_", .partOfSpeech),
        ("status_", .status), ("type_", .form), ("gender_", .gender), ("note_", .note),
      ]
    ),
    fields: [
      .definition, .kind, .subjects, .comments, .externalIDs, .sections, .form, .note,
      .partOfSpeech, .grammaticalGender,
    ],
    statuses: [
      .preferred: .preferred, .admitted: .admitted, .deprecated: .deprecated,
      .superseded: .superseded, .forbidden: .deprecated,
    ],
    proposals: .any,
    adapt: { concepts, ledger in
      CrowdinFitting.fit(concepts, &ledger)
    }
  )

  private static func table(
    _ id: String,
    _ title: String,
    dialect: TableDialect,
    fields: Set<ExchangeField>,
    statuses: [TermStatus: TermStatus] = ExchangeCapacity.preferredOnly,
    sourceStatuses: [TermStatus: TermStatus]? = nil,
    proposals: ExchangeCapacity.Proposals = .none,
    adapt: @escaping @Sendable ([Concept], inout ExchangeLedger) -> [Concept] = { concepts, _ in
      concepts
    }
  ) -> ExchangeProfile {
    ExchangeProfile(
      id: id,
      title: title,
      endings: ["csv"],
      capacity: ExchangeCapacity(
        fields: fields,
        languages: dialect.hasSourceColumn ? .source : .any,
        terms: .one,
        statuses: statuses,
        sourceStatuses: sourceStatuses,
        proposals: proposals
      ),
      reader: { try TableReader.read($0, as: dialect) },
      writer: { glossary, options in dialect.text(of: glossary, options) },
      dialect: dialect,
      adapt: { concepts, options, ledger in
        adapt(
          TableFitting(dialect: dialect, source: options.source).fit(concepts, &ledger),
          &ledger
        )
      }
    )
  }
}

/// Formats with a concept a row and a column or more for each language.
extension ExchangeProfile {
  /// Google Cloud Translation's set of equivalent terms.
  public static let googleTerms = table(
    "google-terms",
    "Google Cloud Translation, equivalent terms CSV",
    dialect: TableDialect(
      columns: [("pos", .constant("noun")), ("description", .definition)],
      languageColumns: [("", .term)],
      languagesFirst: true
    ),
    fields: [.definition]
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
      languageColumns: [("", .term)]
    ),
    fields: [.definition, .matching],
    adapt: { concepts, options, ledger in SourceFitting.fit(concepts, options, &ledger) }
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
      languageColumns: [("", .term)]
    ),
    fields: [.definition, .matching, .form],
    adapt: { concepts, options, ledger in SourceFitting.fit(concepts, options, &ledger) }
  )
  /// Crowdin.
  public static let crowdin = table(
    "crowdin",
    "Crowdin glossary CSV",
    dialect: TableDialect(
      columns: [("conceptDefinition", .definition), ("conceptSubject", .kind)],
      languageColumns: [
        ("term_", .term), ("status_", .status), ("type_", .form), ("note_", .note),
      ]
    ),
    fields: [.definition, .kind, .form, .note],
    statuses: [
      .preferred: .preferred, .admitted: .admitted, .deprecated: .deprecated,
      .superseded: .superseded, .forbidden: .deprecated,
    ],
    adapt: { concepts, _, ledger in FormFitting.fit(concepts, &ledger) }
  )

  private static func table(
    _ id: String,
    _ title: String,
    dialect: TableDialect,
    fields: Set<ExchangeField>,
    statuses: [TermStatus: TermStatus] = ExchangeCapacity.preferredOnly,
    adapt: @escaping Adapter = { concepts, _, _ in concepts }
  ) -> ExchangeProfile {
    ExchangeProfile(
      id: id,
      title: title,
      endings: ["csv"],
      capacity: ExchangeCapacity(
        fields: fields,
        languages: dialect.hasSourceColumn ? .source : .any,
        terms: .one,
        statuses: statuses
      ),
      reader: { try TableReader.read($0, as: dialect) },
      writer: { glossary, options in dialect.text(of: glossary, options) },
      adapt: adapt
    )
  }
}

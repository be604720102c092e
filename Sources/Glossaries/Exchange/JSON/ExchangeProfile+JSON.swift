extension ExchangeProfile {
  /// Onoma's JSON, which holds everything.
  public static let json = ExchangeProfile(
    id: "json",
    title: "Onoma JSON",
    endings: ["json"],
    capacity: ExchangeCapacity(fields: Set(ExchangeField.allCases), holdsBareConcepts: true),
    streamer: { try GlossaryJSONReader.read($0, $1) },
    writer: { glossary, _ in GlossaryJSON.text(of: glossary) }
  )
  /// SKOS in JSON-LD, for linked data.
  public static let skos = ExchangeProfile(
    id: "skos",
    title: "SKOS in JSON-LD",
    endings: ["jsonld"],
    capacity: ExchangeCapacity(
      fields: [
        .conceptID, .definition, .sources, .externalIDs, .relations, .sections, .comments,
      ],
      terms: .manyByLanguage,
      statuses: [
        .preferred: .preferred, .admitted: .admitted, .deprecated: .deprecated,
        .superseded: .deprecated, .forbidden: .deprecated,
      ]
    ),
    reader: { try SKOSReader.read($0) },
    writer: { glossary, _ in SKOS.text(of: glossary) },
    adapt: { concepts, _, ledger in SKOSFitting.fit(concepts, &ledger) }
  )
}

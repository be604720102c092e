extension ExchangeProfile {
  /// TBX-Basic, version 3, with data categories as attributes.
  public static let tbx = tbx(
    .basic,
    id: "tbx",
    title: "TBX-Basic v3 (ISO 30042:2019), DCA style; any TBX is read"
  )
  /// TBX-Basic, version 3, with data categories as elements.
  public static let tbxDCT = tbx(
    .basicDCT,
    id: "tbx-dct",
    title: "TBX-Basic v3 (ISO 30042:2019), DCT style"
  )
  /// TBX-Basic, version 2, which older tools read.
  public static let tbxV2 = tbx(
    .martif,
    id: "tbx-v2",
    title: "TBX-Basic v2 (ISO 30042:2008, martif), as OmegaT reads it"
  )
  /// TBX-Min, version 3.
  public static let tbxMin = tbx(
    .min,
    id: "tbx-min",
    title: "TBX-Min v3 (ISO 30042:2019), DCA style"
  )

  private static func tbx(_ dialect: TBXDialect, id: String, title: String) -> ExchangeProfile {
    var fields: Set<ExchangeField> = [
      .conceptID, .kind, .externalIDs, .subjects, .comments, .labels, .note, .partOfSpeech,
    ]
    if dialect.isBasic {
      fields.formUnion([
        .gender, .definition, .sources, .relations, .sections, .form, .grammaticalGender,
        .termSources,
      ])
    }
    return ExchangeProfile(
      id: id,
      title: title,
      endings: ["tbx"],
      capacity: ExchangeCapacity(
        fields: fields,
        terms: .manyByLanguage,
        text: .markup,
        statuses: [
          .preferred: .preferred, .admitted: .admitted, .deprecated: .deprecated,
          .superseded: .superseded, .forbidden: .deprecated,
        ]
      ),
      streamer: { try TBXReader.read($0, $1) },
      writer: { glossary, _ in TBXWriter.text(of: glossary, dialect: dialect) },
      adapt: { concepts, _, ledger in TBXFitting.fit(concepts, to: dialect, &ledger) }
    )
  }
}

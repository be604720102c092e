extension ExchangeProfile {
  /// TBX-Basic, version 3, with data categories as attributes.
  public static let tbx = tbx(.dca, id: "tbx", title: "TBX-Basic v3 (ISO 30042:2019), DCA style")
  /// TBX-Basic, version 3, with data categories as elements.
  public static let tbxDCT = tbx(
    .dct,
    id: "tbx-dct",
    title: "TBX-Basic v3 (ISO 30042:2019), DCT style"
  )

  private static func tbx(_ style: TBXStyle, id: String, title: String) -> ExchangeProfile {
    ExchangeProfile(
      id: id,
      title: title,
      endings: ["tbx"],
      capacity: ExchangeCapacity(
        fields: [
          .conceptID, .kind, .gender, .definition, .sources, .externalIDs, .relations, .form,
          .labels,
          .note,
        ],
        terms: .manyByLanguage,
        text: .markup,
        statuses: [
          .preferred: .preferred, .admitted: .admitted, .deprecated: .deprecated,
          .superseded: .superseded, .forbidden: .deprecated,
        ]
      ),
      streamer: { try TBXReader.read($0, $1) },
      writer: { glossary, _ in TBXWriter.text(of: glossary, style: style) },
      adapt: { concepts, _, ledger in TBXFitting.fit(concepts, &ledger) }
    )
  }
}

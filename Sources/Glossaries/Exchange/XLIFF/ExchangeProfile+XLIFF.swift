extension ExchangeProfile {
  /// XLIFF 2 with its glossary module.
  public static let xliff = ExchangeProfile(
    id: "xliff",
    title: "XLIFF 2.0 with the glossary module",
    endings: ["xlf", "xliff"],
    capacity: ExchangeCapacity(
      fields: [.conceptID, .definition, .sources, .termSources],
      languages: .pair,
      terms: .one,
      text: .markup,
      statuses: ExchangeCapacity.preferredOnly
    ),
    reader: { try XLIFFGlossaryReader.read($0) },
    writer: { glossary, options in XLIFFGlossary.text(of: glossary, options) },
    adapt: { concepts, _, ledger in concepts.map { XLIFFGlossary.fit($0, &ledger) } }
  )
}

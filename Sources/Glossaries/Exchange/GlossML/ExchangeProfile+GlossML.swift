extension ExchangeProfile {
  /// GlossML, Maxprograms' glossary format.
  public static let glossML = ExchangeProfile(
    id: "glossml",
    title: "GlossML 1.0",
    endings: ["gml"],
    capacity: ExchangeCapacity(
      fields: [.definition, .sections, .comments],
      terms: .one,
      text: .markup,
      statuses: ExchangeCapacity.preferredOnly
    ),
    reader: { try GlossMLReader.read($0) },
    writer: { glossary, options in GlossMLWriter.text(of: glossary, options) },
    adapt: { concepts, _, ledger in concepts.map { GlossMLWriter.fit($0, &ledger) } }
  )
}

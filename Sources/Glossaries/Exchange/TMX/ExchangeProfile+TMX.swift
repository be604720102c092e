extension ExchangeProfile {
  /// TMX 1.4: a unit for each concept, its preferred terms as variants.
  ///
  /// A translation memory offers every variant as right, so only preferred terms are written.
  public static let tmx = ExchangeProfile(
    id: "tmx",
    title: "TMX 1.4 translation memory",
    endings: ["tmx"],
    capacity: ExchangeCapacity(
      fields: [
        .conceptID, .kind, .gender, .origin, .definition, .sources, .externalIDs, .relations,
        .confidence, .form, .labels, .matching, .paradigm, .note,
      ],
      terms: .one,
      text: .markup,
      statuses: ExchangeCapacity.preferredOnly
    ),
    streamer: { try TMXReader.read($0, $1) },
    writer: { glossary, options in TMXWriter.text(of: glossary, options) }
  )
}

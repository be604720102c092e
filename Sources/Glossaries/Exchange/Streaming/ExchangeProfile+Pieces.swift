extension ExchangeProfile {
  /// Whether files of this format can be written in pieces, and need not fit into memory.
  public var isWritableInPieces: Bool { pieces != nil || isTermRows }

  private var isTermRows: Bool { [ExchangeProfile.csv.id, ExchangeProfile.tsv.id].contains(id) }

  /// How files of a few concepts are put together to one.
  var pieces: PieceLayout? {
    switch id {
    case "tbx", "tbx-dct": .body(indent: "    ")
    case "tmx": .body(indent: "  ")
    case "json": .json
    default: nil
    }
  }

  /// The part of `concepts` that the format can hold; `others` are in the file too, but not meant.
  func fit(
    _ concepts: [Concept],
    besides others: [Concept],
    options: ExchangeOptions,
    ledger: inout ExchangeLedger
  ) -> [Concept] {
    let fitted = capacity.fit(concepts, options: options, ledger: &ledger)
    return Array(adapt(fitted + others, options, &ledger).prefix(fitted.count))
  }

  /// The file of `glossary`, all of which the format can hold.
  func text(of glossary: Glossary, _ options: ExchangeOptions) throws -> String {
    guard let writer else { preconditionFailure("\(id) is read only") }
    return try writer(glossary, options)
  }
}

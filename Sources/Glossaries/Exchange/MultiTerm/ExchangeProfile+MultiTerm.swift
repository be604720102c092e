internal import ICU

extension ExchangeProfile {
  /// MultiTerm's XML of a term base.
  public static let multiTerm = ExchangeProfile(
    id: "multiterm",
    title: "MultiTerm XML",
    endings: ["xml"],
    capacity: ExchangeCapacity(
      fields: Set(ExchangeField.allCases),
      terms: .manyByLanguage,
      text: .markup
    ),
    reader: { try MultiTermReader.read($0) },
    writer: { glossary, _ throws(ICUError) in try MultiTermWriter.text(of: glossary) },
    adapt: { concepts, _, ledger in
      OnomaFitting.fit(concepts, &ledger).map { MultiTermFields.fit($0, &ledger) }
    }
  )
}

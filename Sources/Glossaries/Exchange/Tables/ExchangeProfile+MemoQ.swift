internal import Languages

extension ExchangeProfile {
  /// memoQ's CSV of a term base.
  public static let memoQ = ExchangeProfile(
    id: "memoq",
    title: "memoQ term base CSV",
    endings: ["csv"],
    capacity: ExchangeCapacity(
      fields: [
        .conceptID, .kind, .subjects, .comments, .definition, .sections, .matching, .note,
      ],
      terms: .manyByLanguage,
      statuses: [
        .preferred: .preferred, .admitted: .admitted, .deprecated: .forbidden,
        .superseded: .forbidden, .forbidden: .forbidden,
      ]
    ),
    reader: { try MemoQReader.read($0) },
    writer: { glossary, _ in MemoQWriter.text(of: glossary) },
    adapt: { concepts, _, ledger in
      let entry = TableFitting(dialect: entry, source: nil)
      return concepts.map { concept in
        let moved = DefinitionFitting.moved(concept, &ledger)
        let written = fit(entry.fitEntry(of: moved, &ledger), &ledger)
        TermOrder.note(concept, as: written, &ledger)
        return written
      }
    }
  )

  /// The columns that memoQ has of an entry.
  private static var entry: TableDialect {
    TableDialect(columns: [("Entry_Subject", .subject), ("Entry_Note", .comment)])
  }

  /// memoQ has languages in columns, one order for all, and knows what is forbidden; of what is not, the first
  /// term is read as the preferred one.
  private static func fit(_ concept: Concept, _ ledger: inout ExchangeLedger) -> Concept {
    let rank = { (term: Term) in TermStatus.allCases.firstIndex(of: term.status) ?? 0 }
    let languages = Set(concept.terms.map(\.language)).sorted()
    var copy = concept
    copy.terms = languages.flatMap { language in
      let terms = concept.terms.filter { $0.language == language }
      // Sorting by rank must keep the order among terms of one rank.
      let sorted = terms.enumerated().sorted { (rank($0.1), $0.0) < (rank($1.1), $1.0) }
      return sorted.enumerated().map { place, entry in
        let term = entry.element
        let status: TermStatus =
          term.status == .forbidden ? .forbidden : place == 0 ? .preferred : .admitted
        if status != term.status {
          ledger.change("\(term.status.rawValue) terms", into: "\(status.rawValue) ones")
        }
        let matching = term.matching.intersection([.exactCase])
        ledger.lose("match flags", term.matching.count - matching.count)
        return Term(
          term.text,
          language: language,
          status: status,
          matching: matching,
          note: term.note
        )
      }
    }
    return copy
  }
}

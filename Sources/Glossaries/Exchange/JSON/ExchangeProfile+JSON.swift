internal import Languages

extension ExchangeProfile {
  /// Onoma's JSON, which holds everything.
  public static let json = ExchangeProfile(
    id: "json",
    title: "Onoma JSON",
    endings: ["json"],
    capacity: ExchangeCapacity(fields: Set(ExchangeField.allCases)),
    streamer: { try GlossaryJSONReader.read($0, $1) },
    writer: { glossary, _ in GlossaryJSON.text(of: glossary) }
  )
  /// SKOS in JSON-LD, for linked data.
  public static let skos = ExchangeProfile(
    id: "skos",
    title: "SKOS in JSON-LD",
    endings: ["jsonld"],
    capacity: ExchangeCapacity(
      fields: [.conceptID, .definition, .sources, .externalIDs, .relations],
      terms: .manyByLanguage,
      statuses: [
        .preferred: .preferred, .admitted: .admitted, .deprecated: .deprecated,
        .superseded: .deprecated, .forbidden: .deprecated,
      ]
    ),
    writer: { glossary, _ in SKOS.text(of: glossary) },
    adapt: { concepts, _, ledger in SKOSFitting.fit(concepts, &ledger) }
  )
}

/// What SKOS cannot take of the fields that it has.
enum SKOSFitting {
  /// Counts what `concepts` lose.
  ///
  /// SKOS allows one preferred label in a language: a further one is written as an alternative.
  static func fit(_ concepts: [Concept], _ ledger: inout ExchangeLedger) -> [Concept] {
    concepts.map { concept in
      let known = concept.externalIDs.count { WebAddress.of($0) != nil }
      let missing = concept.externalIDs.count - known
      ledger.lose("external ids without a web address", missing)
      for relation in concept.relations {
        ledger.change("the relation \(relation.type)", into: "related")
      }
      var copy = concept
      var preferred: Set<String> = []
      copy.terms = concept.terms.map { term in
        guard term.status == .preferred, !preferred.insert(term.language.tag).inserted else {
          return term
        }
        ledger.change("further preferred terms of a language", into: "admitted ones")
        return Term(term.text, language: term.language, status: .admitted)
      }
      return copy
    }
  }
}

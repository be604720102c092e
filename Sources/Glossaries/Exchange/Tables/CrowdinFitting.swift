/// What Crowdin cannot take of grammar.
///
/// - Source: Crowdin's API for glossaries: genders are masculine, feminine, neuter and other.
enum CrowdinFitting {
  /// The concepts with the genders that Crowdin has.
  static func fit(_ concepts: [Concept], _ ledger: inout ExchangeLedger) -> [Concept] {
    var kept = concepts
    for concept in kept.indices {
      for term in kept[concept].terms.indices
      where kept[concept].terms[term].grammar.gender == .common {
        kept[concept].terms[term].grammar.gender = .other
        ledger.change("the grammatical gender common", into: "other")
      }
    }
    return kept
  }
}

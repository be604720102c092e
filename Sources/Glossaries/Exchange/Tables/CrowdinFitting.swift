/// What Crowdin cannot take of grammar and of status.
///
/// - Source: Crowdin's API for glossaries: genders are masculine, feminine, neuter and other; a term is a draft, or
///   it is preferred, admitted, not recommended or obsolete.
enum CrowdinFitting {
  /// The concepts with the genders and statuses that Crowdin has.
  static func fit(_ concepts: [Concept], _ ledger: inout ExchangeLedger) -> [Concept] {
    concepts.map { concept in
      var copy = concept
      copy.terms = concept.terms.map { fit($0, &ledger) }
      return copy
    }
  }

  private static func fit(_ term: Term, _ ledger: inout ExchangeLedger) -> Term {
    var copy = term
    if term.grammar.gender == .common {
      copy.grammar.gender = .other
      ledger.change("the grammatical gender common", into: "other")
    }
    if term.review?.state == .proposed, term.status != .admitted {
      copy.status = .admitted
      ledger.change("\(term.status.rawValue) terms that are proposed", into: "drafts")
    }
    return copy
  }
}

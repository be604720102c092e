internal import Languages

/// What a format cannot take that says things of the source term alone.
enum SourceFitting {
  /// The concepts with a source term; of flags, exact case is kept, and of forms the abbreviation, both of the
  /// source term.
  static func fit(
    _ concepts: [Concept],
    _ options: ExchangeOptions,
    _ ledger: inout ExchangeLedger
  ) -> [Concept] {
    let kept = concepts.filter { $0.terms.contains { $0.language == options.source } }
    ledger.lose("concepts without a term in the source language", concepts.count - kept.count)
    return kept.map { concept in
      var copy = concept
      copy.terms = concept.terms.map { term in
        let isSource = term.language == options.source
        let form: Term.Form = isSource && term.form == .abbreviation ? .abbreviation : .full
        let matching = isSource ? term.matching.intersection([.exactCase]) : []
        if form != term.form { ledger.lose("the term type \(term.form.rawValue)") }
        ledger.lose("match flags", term.matching.subtracting(matching).count)
        return Term(
          term.text,
          language: term.language,
          status: term.status,
          form: form,
          matching: matching
        )
      }
      return copy
    }
  }
}

/// What Crowdin cannot take of forms.
enum FormFitting {
  /// The concepts with the forms that are read back.
  static func fit(_ concepts: [Concept], _ ledger: inout ExchangeLedger) -> [Concept] {
    concepts.map { concept in
      var copy = concept
      copy.terms = concept.terms.map { term in
        let form = TableWords.form(TableWords.form(term.form), of: concept.kind)
        if form != term.form {
          ledger.change(
            "the term type \(term.form.rawValue)",
            into: form == .full ? "none" : form.rawValue
          )
        }
        return Term(
          term.text,
          language: term.language,
          status: term.status,
          form: form,
          note: term.note
        )
      }
      return copy
    }
  }
}

/// What TBX-Basic cannot take of the fields that it has.
enum TBXFitting {
  /// The part of `concepts` that it takes.
  static func fit(_ concepts: [Concept], _ ledger: inout ExchangeLedger) -> [Concept] {
    let ids = Set(concepts.map(\.id))
    return concepts.map { concept in
      let externalIDs = concept.externalIDs.filter { WebAddress.of($0) != nil }
      let missing = concept.externalIDs.count - externalIDs.count
      ledger.lose("external ids without a web address", missing)
      let relations = concept.relations.filter { ids.contains($0.target) && !$0.type.isEmpty }
      let dangling = concept.relations.count - relations.count
      ledger.lose("relations to concepts that are not in the file", dangling)
      let keepsGender = concept.kind == .person
      if !keepsGender, concept.gender != nil { ledger.lose("genders of what is no person") }
      return Concept(
        id: concept.id,
        kind: concept.kind,
        gender: keepsGender ? concept.gender : nil,
        definition: concept.definition,
        sources: concept.sources,
        externalIDs: externalIDs.map { WebAddress.externalID($0) },
        relations: relations,
        terms: concept.terms.map { fit($0, of: concept.kind, &ledger) }
      )
    }
  }

  private static func fit(
    _ term: Term,
    of kind: Concept.Kind,
    _ ledger: inout ExchangeLedger
  ) -> Term {
    let form = TBXTermType.kept(term.form, of: kind)
    if form != term.form {
      ledger.change("the term type \(term.form.rawValue)", into: form.rawValue)
    }
    return Term(
      term.text,
      language: term.language,
      status: term.status,
      form: form,
      labels: term.labels,
      note: term.note
    )
  }
}

internal import Languages

/// What TBX cannot take of the fields that it has.
enum TBXFitting {
  /// The part of `concepts` that a dialect takes.
  static func fit(
    _ concepts: [Concept],
    to dialect: TBXDialect,
    _ ledger: inout ExchangeLedger
  ) -> [Concept] {
    let ids = Set(concepts.map(\.id))
    return concepts.map { concept in
      var copy = concept
      let externalIDs = concept.externalIDs.filter { WebAddress.of($0) != nil }
      let missing = concept.externalIDs.count - externalIDs.count
      ledger.lose("external ids without a web address", missing)
      copy.externalIDs = externalIDs.map { WebAddress.externalID($0) }
      copy.relations = concept.relations.filter { ids.contains($0.target) && !$0.type.isEmpty }
      let dangling = concept.relations.count - copy.relations.count
      ledger.lose("relations to concepts that are not in the file", dangling)
      if concept.kind == .name, Concept.Kind(rawValue: concept.subjects.first ?? "") != nil {
        copy.subjects.removeFirst()
        ledger.lose("subject fields that are called like a kind")
      }
      fitSections(&copy, &ledger)
      fitGenders(&copy, &ledger)
      copy.terms = copy.terms.map { fit($0, of: concept.kind, to: dialect, &ledger) }
      return copy
    }
  }

  /// A language has a section where the concept has a term in it.
  private static func fitSections(_ concept: inout Concept, _ ledger: inout ExchangeLedger) {
    var languages = Set(concept.terms.map(\.language))
    let count = concept.sections.count
    concept.sections.removeAll { languages.remove($0.language) == nil }
    ledger.lose(
      "definitions and notes of a language without a term",
      count - concept.sections.count
    )
  }

  /// A person's gender is told by the grammatical gender of each term, and there is no other slot for it.
  private static func fitGenders(_ concept: inout Concept, _ ledger: inout ExchangeLedger) {
    let told = concept.terms.compactMap(\.grammar.gender)
    guard concept.kind == .person else {
      if concept.gender != nil { ledger.lose("genders of what is no person") }
      concept.gender = nil
      return
    }
    if concept.gender != nil {
      ledger.lose("grammatical genders beside the gender of a person", told.count)
      concept = concept.withoutGrammaticalGenders
    } else if let gender = TBXConcept.natural(told) {
      ledger.change("the grammatical gender of all terms of a person", into: "the person's gender")
      concept = concept.withoutGrammaticalGenders
      concept.gender = gender
    }
  }

  private static func fit(
    _ term: Term,
    of kind: Concept.Kind,
    to dialect: TBXDialect,
    _ ledger: inout ExchangeLedger
  ) -> Term {
    var copy = term
    copy.form = TBXTermType.kept(term.form, of: kind)
    if copy.form != term.form {
      ledger.change("the term type \(term.form.rawValue)", into: copy.form.rawValue)
    }
    if term.grammar.partOfSpeech == .properNoun, !dialect.hasProperNouns {
      copy.grammar.partOfSpeech = .noun
      ledger.change("proper nouns", into: "nouns")
    }
    if copy.form == .derived, let part = copy.grammar.partOfSpeech, part != .adjective {
      // “Variant” and “other” are what a demonym is told by.
      copy.grammar.partOfSpeech = nil
      ledger.lose("parts of speech of derived terms")
    }
    if term.grammar.gender == .common {
      copy.grammar.gender = .other
      ledger.change("the grammatical gender common", into: "other")
    }
    return copy
  }
}

extension Concept {
  /// The concept, its terms without a grammatical gender.
  var withoutGrammaticalGenders: Concept {
    var copy = self
    for place in terms.indices { copy.terms[place].grammar.gender = nil }
    return copy
  }
}

internal import Languages

/// What a table cannot take of the fields that it has.
struct TableFitting {
  let dialect: TableDialect
  let source: Language?

  /// The part of `concepts` that the table takes.
  func fit(_ concepts: [Concept], _ ledger: inout ExchangeLedger) -> [Concept] {
    let kept = concepts.filter { concept in
      !dialect.hasSourceColumn || concept.terms.contains { $0.language == source }
    }
    ledger.lose("concepts without a term in the source language", concepts.count - kept.count)
    return kept.map { concept in
      var copy = fitEntry(of: concept, &ledger)
      copy.terms = concept.terms.map { fit($0, of: copy.kind, &ledger) }
      fitRowPartOfSpeech(&copy, &ledger)
      return copy
    }
  }

  /// The concept with what the table takes of it beside its terms.
  func fitEntry(of concept: Concept, _ ledger: inout ExchangeLedger) -> Concept {
    var copy = concept
    fitSubject(&copy, &ledger)
    fitFirst(&copy, &ledger)
    fitSections(&copy, &ledger)
    return copy
  }

  /// One cell is for the kind, or for a subject field where there is none.
  private func fitSubject(_ concept: inout Concept, _ ledger: inout ExchangeLedger) {
    guard dialect.holds(TableDialect.Field.subject), !concept.subjects.isEmpty else { return }
    let isFree = concept.kind == .name && Concept.Kind(rawValue: concept.subjects[0]) == nil
    let kept = isFree ? Array(concept.subjects.prefix(1)) : []
    ledger.lose("subject fields beside a kind or another", concept.subjects.count - kept.count)
    concept.subjects = kept
  }

  /// One cell is for a comment, and one for an address.
  private func fitFirst(_ concept: inout Concept, _ ledger: inout ExchangeLedger) {
    if concept.comments.count > 1 {
      ledger.lose("further comments", concept.comments.count - 1)
      concept.comments = Array(concept.comments.prefix(1))
    }
    guard dialect.holds(TableDialect.Field.address), !concept.externalIDs.isEmpty else { return }
    let known = concept.externalIDs.first { WebAddress.of($0) != nil }
    let kept = known.map { [WebAddress.externalID(WebAddress.of($0) ?? $0)] } ?? []
    ledger.lose("external ids but one with a web address", concept.externalIDs.count - kept.count)
    concept.externalIDs = kept
  }

  private func fitSections(_ concept: inout Concept, _ ledger: inout ExchangeLedger) {
    var languages: Set<Language> = []
    let before = concept.sections
    concept.sections = before.compactMap { section in
      if !section.note.isEmpty { ledger.lose("notes of a language") }
      guard !section.definition.isEmpty, languages.insert(section.language).inserted else {
        ledger.lose("further definitions of a language", section.definition.isEmpty ? 0 : 1)
        return nil
      }
      return LanguageSection(language: section.language, definition: section.definition)
    }
  }

  private func fit(
    _ term: Term,
    of kind: Concept.Kind,
    _ ledger: inout ExchangeLedger
  ) -> Term {
    var copy = term
    let isSource = dialect.hasSourceColumn && term.language == source
    if dialect.holds(TableDialect.LanguageField.form) {
      copy.form = TableWords.form(TableWords.form(term.form), of: kind)
    } else {
      let holds = isSource && dialect.holds(TableDialect.Field.sourceIsAbbreviation)
      copy.form = holds && term.form == .abbreviation ? .abbreviation : .full
    }
    if copy.form == .full, term.form != .full {
      ledger.lose("the term type \(term.form.rawValue)")
    } else if copy.form != term.form {
      ledger.change("the term type \(term.form.rawValue)", into: copy.form.rawValue)
    }
    copy.matching =
      isSource && dialect.holds(TableDialect.Field.sourceIsExact)
      ? term.matching.intersection([.exactCase]) : []
    ledger.lose("match flags", term.matching.count - copy.matching.count)
    fitPartOfSpeech(&copy, isSource: isSource, &ledger)
    return copy
  }

  private func fitPartOfSpeech(
    _ term: inout Term,
    isSource: Bool,
    _ ledger: inout ExchangeLedger
  ) {
    guard dialect.holds(TableDialect.Field.sourcePartOfSpeech) else { return }
    if !isSource, term.grammar.partOfSpeech != nil {
      term.grammar.partOfSpeech = nil
      ledger.lose("parts of speech of targets")
    }
    if isSource, dialect.needsPartOfSpeech, term.grammar.partOfSpeech == nil {
      term.grammar.partOfSpeech = .noun
      ledger.change("source terms without a part of speech", into: "nouns")
    }
  }

  /// One cell is for the part of speech of all terms of the row.
  private func fitRowPartOfSpeech(_ concept: inout Concept, _ ledger: inout ExchangeLedger) {
    guard dialect.holds(TableDialect.Field.partOfSpeech) else { return }
    let told = Set(concept.terms.map(\.grammar.partOfSpeech))
    var common = told.count == 1 ? told.first ?? nil : nil
    if common == nil {
      ledger.lose(
        "parts of speech that differ in a row",
        concept.terms.count { $0.grammar.partOfSpeech != nil }
      )
      if dialect.needsPartOfSpeech {
        common = .noun
        ledger.change("rows without a part of speech", into: "nouns")
      }
    }
    for place in concept.terms.indices { concept.terms[place].grammar.partOfSpeech = common }
  }
}

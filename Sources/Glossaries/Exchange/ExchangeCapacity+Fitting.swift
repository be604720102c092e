internal import Languages
internal import XML

extension ExchangeCapacity {
  /// The part of `concepts` that the format can hold; what it cannot is counted in `ledger`.
  func fit(
    _ concepts: [Concept],
    options: ExchangeOptions,
    ledger: inout ExchangeLedger
  ) -> [Concept] {
    var fitted: [Concept] = []
    fitted.reserveCapacity(concepts.count)
    for concept in concepts {
      let terms = fitTerms(of: concept, options, &ledger)
      guard isWhole(terms, options) else {
        ledger.lose(
          languages == .pair
            ? "concepts without a term in both languages" : "concepts without a term"
        )
        continue
      }
      var kept = concept
      kept.terms = terms
      for field in ExchangeField.allCases where !fields.contains(field) {
        ledger.lose(field.rawValue, field.count(in: kept))
      }
      fitted.append(reduced(kept, &ledger))
    }
    return fitted
  }

  private func isWhole(_ terms: [Term], _ options: ExchangeOptions) -> Bool {
    guard languages == .pair, let source = options.source, let target = options.target else {
      return !terms.isEmpty
    }
    return terms.contains { $0.language == source } && terms.contains { $0.language == target }
  }

  private func fitTerms(
    of concept: Concept,
    _ options: ExchangeOptions,
    _ ledger: inout ExchangeLedger
  ) -> [Term] {
    var terms: [Term] = []
    for term in candidates(of: concept) {
      if languages == .pair, term.language != options.source, term.language != options.target {
        ledger.lose("terms in other languages")
        continue
      }
      guard term.isInUse || fields.contains(.review) else {
        // Without its review a term would count as approved.
        ledger.lose("terms that are proposed or rejected")
        continue
      }
      guard let status = statuses[term.status] else {
        ledger.lose("\(term.status.rawValue) terms")
        continue
      }
      if status != term.status {
        ledger.change("\(term.status.rawValue) terms", into: "\(status.rawValue) ones")
      }
      if self.terms == .one, terms.contains(where: { $0.language == term.language }) {
        ledger.lose("further terms of a language")
        continue
      }
      let text = fitted(term.text, &ledger)
      guard !text.isEmpty else {
        ledger.lose("terms of nothing that the format can write")
        continue
      }
      terms.append(reduced(term, text: text, status: status, &ledger))
    }
    switch self.terms {
    case .many: return terms
    case .manyByLanguage:
      var order: [Language] = []
      for term in terms where !order.contains(term.language) { order.append(term.language) }
      return order.flatMap { language in terms.filter { $0.language == language } }
    case .one:
      let rank = { (term: Term) in term.language == options.source ? 0 : 1 }
      return terms.sorted { (rank($0), $0.language) < (rank($1), $1.language) }
    }
  }

  /// The terms in the order they are taken: where one must do, the preferred one is it.
  private func candidates(of concept: Concept) -> [Term] {
    guard terms == .one else { return concept.terms }
    return TermStatus.allCases.flatMap { status in concept.terms.filter { $0.status == status } }
  }

  private func reduced(
    _ term: Term,
    text: String,
    status: TermStatus,
    _ ledger: inout ExchangeLedger
  ) -> Term {
    // What is not held stays here, to be counted with the concept, and goes in `reduced(_:_:)`.
    var kept = term
    kept.text = text
    kept.status = status
    kept.line = 0
    if fields.contains(.note) { kept.note = fitted(term.note, &ledger) }
    return kept
  }

  private func reduced(
    _ concept: Concept,
    _ ledger: inout ExchangeLedger
  ) -> Concept {
    func list(_ field: ExchangeField, _ values: [String]) -> [String] {
      fields.contains(field) ? values.map { fitted($0, &ledger) }.filter { !$0.isEmpty } : []
    }
    var kept = concept
    if !fields.contains(.kind) { kept.kind = .name }
    if !fields.contains(.gender) { kept.gender = nil }
    if !fields.contains(.origin) { kept.origin = nil }
    kept.definition = fields.contains(.definition) ? fitted(concept.definition, &ledger) : ""
    kept.sources = list(.sources, concept.sources)
    kept.externalIDs = list(.externalIDs, concept.externalIDs)
    if !fields.contains(.relations) { kept.relations = [] }
    if !fields.contains(.confidence) { kept.confidence = nil }
    kept.subjects = list(.subjects, concept.subjects)
    kept.sections =
      fields.contains(.sections)
      ? concept.sections.map { section in
        LanguageSection(
          language: section.language,
          definition: fitted(section.definition, &ledger),
          note: fitted(section.note, &ledger)
        )
      }.filter { !$0.isEmpty } : []
    kept.comments = list(.comments, concept.comments)
    kept.terms = concept.terms.map { term in
      var kept = term
      if !fields.contains(.form) { kept.form = .full }
      kept.labels = list(.labels, term.labels)
      if !fields.contains(.matching) { kept.matching = [] }
      if !fields.contains(.paradigm) { kept.paradigm = "" }
      if !fields.contains(.note) { kept.note = "" }
      if !fields.contains(.partOfSpeech) { kept.grammar.partOfSpeech = nil }
      if !fields.contains(.grammaticalGender) { kept.grammar.gender = nil }
      if !fields.contains(.number) { kept.grammar.number = nil }
      kept.abbreviates = fields.contains(.abbreviates) ? fitted(term.abbreviates, &ledger) : ""
      if !fields.contains(.validity) { kept.validity = nil }
      kept.sources = list(.termSources, term.sources)
      if fields.contains(.review) {
        kept.review?.reason = fitted(term.review?.reason ?? "", &ledger)
      } else {
        kept.review = nil
      }
      return kept
    }
    return kept
  }

  /// The characters of a text that the format can write.
  private func fitted(_ value: String, _ ledger: inout ExchangeLedger) -> String {
    switch self.text {
    case .any: return value
    case .markup:
      var kept = value
      if value.unicodeScalars.contains(where: { !XMLWriter.canHold($0) }) {
        kept = String(
          String.UnicodeScalarView(value.unicodeScalars.filter { XMLWriter.canHold($0) })
        )
        ledger.change("texts with control characters", into: "texts without")
      }
      let trimmed = LayoutSpace.trimmed(kept)
      if trimmed.utf8.count < kept.utf8.count {
        ledger.change("texts with line breaks at an end", into: "texts without")
      }
      return trimmed
    case .line:
      let line = LayoutSpace.line(value)
      if !line.utf8.elementsEqual(value.utf8) {
        ledger.change("texts with line breaks, tabs or outer spaces", into: "plain lines")
      }
      return line
    }
  }
}

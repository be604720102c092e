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
    Term(
      text,
      language: term.language,
      status: status,
      form: term.form,
      labels: term.labels,
      matching: term.matching,
      paradigm: term.paradigm,
      note: fields.contains(.note) ? fitted(term.note, &ledger) : term.note
    )
  }

  private func reduced(
    _ concept: Concept,
    _ ledger: inout ExchangeLedger
  ) -> Concept {
    func list(_ field: ExchangeField, _ values: [String]) -> [String] {
      fields.contains(field) ? values.map { fitted($0, &ledger) }.filter { !$0.isEmpty } : []
    }
    let definition = fields.contains(.definition) ? fitted(concept.definition, &ledger) : ""
    let sources = list(.sources, concept.sources)
    let externalIDs = list(.externalIDs, concept.externalIDs)
    let terms = concept.terms.map { term in
      Term(
        term.text,
        language: term.language,
        status: term.status,
        form: fields.contains(.form) ? term.form : .full,
        labels: list(.labels, term.labels),
        matching: fields.contains(.matching) ? term.matching : [],
        paradigm: fields.contains(.paradigm) ? term.paradigm : "",
        note: fields.contains(.note) ? term.note : ""
      )
    }
    return Concept(
      id: concept.id,
      kind: fields.contains(.kind) ? concept.kind : .name,
      gender: fields.contains(.gender) ? concept.gender : nil,
      origin: fields.contains(.origin) ? concept.origin : nil,
      definition: definition,
      sources: sources,
      externalIDs: externalIDs,
      relations: fields.contains(.relations) ? concept.relations : [],
      confidence: fields.contains(.confidence) ? concept.confidence : nil,
      terms: terms
    )
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

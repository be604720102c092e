internal import Languages
internal import Spreadsheets
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
    let ids = fittedIDs(of: concepts, &ledger)
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
        // What is only proposed can be marked as that, if no more.
        let isMarked = field == .review && proposals != .none
        let count =
          isMarked
          ? kept.terms.count { $0.review.map { $0.state != .proposed } ?? false }
          : field.count(in: kept)
        ledger.lose(field.rawValue, count)
      }
      kept = reduced(kept, &ledger)
      kept.id = ids[concept.id] ?? concept.id
      kept.relations = kept.relations.map { relation in
        let type = self.fitted(relation.type, &ledger)
        return Concept.Relation(type: type, target: ids[relation.target] ?? relation.target)
      }
      fitted.append(kept)
    }
    return fitted
  }

  /// The ids that the format cannot write, with what is written for them, no two alike.
  private func fittedIDs(of concepts: [Concept], _ ledger: inout ExchangeLedger) -> [String: String]
  {
    guard fields.contains(.conceptID) else { return [:] }
    var changed: [String: String] = [:]
    var taken: Set<String>?
    for concept in concepts {
      let id = withoutControls(fitted(concept.id, &ledger), &ledger)
      if concept.id.isEmpty { ledger.change("concepts without an id", into: "ones with an id") }
      guard id.isEmpty || !id.utf8.elementsEqual(concept.id.utf8) else { continue }
      var known = taken ?? Set(concepts.map(\.id))
      let base = id.isEmpty ? "c" : id
      var fresh = base
      var number = 2
      while !known.insert(fresh).inserted {
        fresh = "\(base)-\(number)"
        number += 1
      }
      taken = known
      changed[concept.id] = fresh
    }
    return changed
  }

  /// The id without characters that no reader takes in an id.
  private func withoutControls(_ id: String, _ ledger: inout ExchangeLedger) -> String {
    guard Concept.reasonNotToKeep(id: id) != nil, !id.isEmpty else { return id }
    let plain = id.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
    ledger.change("ids with control characters", into: "ids without")
    return String(String.UnicodeScalarView(plain))
  }

  private func isWhole(_ terms: [Term], _ options: ExchangeOptions) -> Bool {
    guard languages == .pair, let source = options.source, let target = options.target else {
      return holdsBareConcepts || !terms.isEmpty
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
      let isSource = languages != .any && term.language == options.source
      guard term.isInUse || fields.contains(.review) || canMark(term, isSource: isSource) else {
        // Without its review a term would count as approved.
        ledger.lose("terms that are proposed or rejected")
        continue
      }
      let known = isSource ? sourceStatuses ?? statuses : statuses
      guard let status = known[term.status] else {
        ledger.lose("\(term.status.rawValue) terms")
        continue
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
      // Only what is written has changed.
      if status != term.status {
        ledger.change("\(term.status.rawValue) terms", into: "\(status.rawValue) ones")
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
    return [true, false].flatMap { isInUse in
      TermStatus.allCases.flatMap { status in
        concept.terms.filter { $0.status == status && $0.isInUse == isInUse }
      }
    }
  }

  /// Whether a term that is not in use can be marked as proposed.
  private func canMark(_ term: Term, isSource: Bool) -> Bool {
    guard term.review?.state == .proposed else { return false }
    switch proposals {
    case .none: return false
    case .targets: return !isSource
    case .any: return true
    }
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
    if fields.contains(.paradigm) { kept.paradigm = fitted(term.paradigm, &ledger) }
    return kept
  }

  private func reduced(
    _ concept: Concept,
    _ ledger: inout ExchangeLedger
  ) -> Concept {
    // An entry that is empty says nothing.
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
      } else if term.review?.state == .proposed {
        ledger.lose("reasons of proposals", term.review?.reason.isEmpty == false ? 1 : 0)
        kept.review = Review(.proposed)
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
    case .cell:
      guard value.utf16.count > SpreadsheetWriter.cellLimit else { return value }
      ledger.change("texts longer than a cell", into: "their beginnings")
      var kept = String.UnicodeScalarView()
      var room = SpreadsheetWriter.cellLimit
      for scalar in value.unicodeScalars {
        room -= UTF16.width(scalar)
        guard room >= 0 else { break }
        kept.append(scalar)
      }
      return String(kept)
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

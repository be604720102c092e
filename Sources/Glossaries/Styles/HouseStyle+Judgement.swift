public import Languages

extension HouseStyle {
  /// What the house holds of one term.
  public struct Judgement: Hashable, Sendable {
    /// The status of a mention written so.
    public let status: MentionStatus
    /// Why: the style's own words for the label that decided, or the glossary's note.
    public let reason: String

    /// Creates a judgement.
    public init(status: MentionStatus, reason: String) {
      self.status = status
      self.reason = reason
    }
  }

  /// The term that the house writes for `concept` in `language`.
  ///
  /// A form whose label the style prefers comes before the glossary's preferred form; where the language
  /// has neither, the language it falls back to is asked.
  public func canonicalTerm(of concept: Concept, in language: Language) -> Term? {
    if let own = override(of: concept, in: language) { return own }
    let full = concept.terms.filter { $0.language == language && $0.form == .full }
    for rule in rules where rule.verdict == .prefer && applies(rule, to: language) {
      if let own = full.first(where: { $0.labels.contains(rule.label) && $0.status != .forbidden })
      {
        return own
      }
    }
    if let own = personTerm(of: concept, in: language) { return own }
    if let own = concept.terms.first(where: { $0.language == language && $0.status == .preferred })
    {
      return own
    }
    return language.fallback.flatMap { canonicalTerm(of: concept, in: $0) }
  }

  /// The form that the style gives this very concept.
  private func override(of concept: Concept, in language: Language) -> Term? {
    guard
      let own = overrides.first(where: {
        $0.concept == concept.id && ($0.language == nil || $0.language == language)
      })
    else { return nil }
    return concept.terms.first { $0.language == language && $0.text == own.text }
      ?? Term(own.text, language: language, status: .admitted, labels: ["house"])
  }

  /// What the house holds of `term` of `concept` in a draft in `language`.
  ///
  /// A term of another script is a gloss, and not the house's business to rewrite.
  public func judge(
    _ term: Term,
    of concept: Concept,
    in language: Language
  ) -> Judgement {
    let canonical = canonicalTerm(of: concept, in: language)
    if let canonical, canonical.text == term.text {
      return Judgement(status: .canonical, reason: term.note)
    }
    let listed = status(of: term, in: language)
    if term.language.script != language.script {
      let isName = listed == .variant || listed == .accepted
      let script = term.language.script?.englishName ?? "another"
      return Judgement(
        status: isName ? .accepted : listed,
        reason: isName ? "a gloss in \(script) script" : term.note
      )
    }
    let rule = rules.first { rule in
      rule.verdict != .prefer && term.labels.contains(rule.label) && applies(rule, to: language)
    }
    // A note says why a form is to be rewritten; of a form that is allowed it says other things.
    let note = listed.isToBeRewritten ? term.note : ""
    let reason = [note, rule?.reason ?? ""].first { !$0.isEmpty } ?? ""
    if case .status(let status) = rule?.verdict {
      return Judgement(status: status, reason: reason)
    }
    if canonical != nil, term.status == .preferred {
      let whose = term.language == language ? "other houses" : term.language.tag
      return Judgement(status: .variant, reason: "the form of \(whose)")
    }
    if !listed.isToBeRewritten, isOfSister(term, of: concept, in: language) {
      return Judgement(status: .variant, reason: "the spelling of \(term.language.tag)")
    }
    return Judgement(status: listed, reason: reason)
  }

  /// Whether `term` is a short form of a regional orthography, and the draft's own language has one: 뿌찐 in
  /// a draft of the South, where the glossary has 푸틴.
  ///
  /// The North takes short forms of the South as they are, where its own are not usual.
  private func isOfSister(_ term: Term, of concept: Concept, in language: Language) -> Bool {
    guard term.form == .short, term.language != language, term.language.base == language else {
      return false
    }
    let alike = concept.terms.filter { own in
      own.language == language && own.form == term.form && own.status != .forbidden
    }
    return !alike.isEmpty && alike.allSatisfy { $0.text != term.text }
  }

  private func status(of term: Term, in language: Language) -> MentionStatus {
    switch (term.status, term.form) {
    case (.forbidden, _): .error
    case (.deprecated, _), (.superseded, _): .variant
    case (_, .short):
      seconds.first { $0.language == nil || $0.language == language }?.status ?? .short
    case (_, .derived): .derived
    case (.preferred, _), (.admitted, _): .accepted
    }
  }

  private func applies(_ rule: Rule, to language: Language) -> Bool {
    guard let own = rule.language else { return true }
    return own == language || own == language.base
  }
}

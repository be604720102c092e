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
    let full = concept.terms.filter { $0.language == language && $0.form == .full }
    for rule in rules where rule.verdict == .prefer && applies(rule, to: language) {
      if let own = full.first(where: { $0.labels.contains(rule.label) && $0.status != .forbidden }) {
        return own
      }
    }
    if let own = concept.terms.first(where: { $0.language == language && $0.status == .preferred }) {
      return own
    }
    return language.fallback.flatMap { canonicalTerm(of: concept, in: $0) }
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
    if term.language.script != language.script {
      let wrong = term.status == .forbidden
      return Judgement(
        status: wrong ? .error : .accepted,
        reason: wrong ? term.note : "a gloss in \(term.language.script?.englishName ?? "another") script"
      )
    }
    for label in term.labels {
      for rule in rules where rule.label == label && applies(rule, to: language) {
        guard case .status(let status) = rule.verdict else { continue }
        return Judgement(status: status, reason: term.note.isEmpty ? rule.reason : term.note)
      }
    }
    if term.language != language, canonical != nil, term.status == .preferred {
      return Judgement(status: .variant, reason: "the form of \(term.language.tag)")
    }
    return Judgement(status: Self.status(of: term), reason: term.note)
  }

  private static func status(of term: Term) -> MentionStatus {
    switch (term.status, term.form) {
    case (.forbidden, _): .error
    case (.deprecated, _), (.superseded, _): .variant
    case (_, .short): .short
    case (_, .derived): .derived
    case (.preferred, _), (.admitted, _): .accepted
    }
  }

  private func applies(_ rule: Rule, to language: Language) -> Bool {
    guard let own = rule.language else { return true }
    return own == language || own == language.base
  }
}

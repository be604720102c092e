internal import Glossaries
internal import Languages
internal import Morphology
internal import SourceText
internal import TermMatching

/// Says what the house holds of a mention, and why.
struct MentionJudge {
  let glossary: Glossary
  let style: HouseStyle
  let language: Language

  func mention(
    of candidate: TermOccurrence.Candidate,
    at place: Place,
    in source: SourceText
  ) -> Mention {
    let concept = glossary.concepts[candidate.form.concept]
    let term = candidate.form.term
    let canonical = style.canonicalTerm(of: concept, in: language)?.text
    var judgement = style.judge(term, of: concept, in: language)
    var status = judgement.status
    let isAllowed = !status.isToBeRewritten
    if place.occurrence.isMixedScript {
      status = .error
      judgement = .init(status: .error, reason: "letters of another script inside the name")
    } else if candidate.agreement == .capitalsDiffer, isAllowed {
      status = .variant
      judgement = .init(status: .variant, reason: "the capital letters of a name")
    }
    let isJoinedName =
      candidate.form.provenance != .listed && status == .canonical && concept.kind == .person
      && candidate.form.text != term.text
    if isJoinedName {
      // Terms may be written together, the parts of a foreign name may not.
      status = .variant
      judgement = .init(status: .variant, reason: "")
    }
    if case .generated = candidate.form.provenance, status == .variant, term.language == language,
      term.status == .preferred,
      style.canonicalTerm(of: concept, in: language)?.language != language
    {
      // The glossary has no form of its own in this spelling; what the spelling's rules make is right.
      status = .accepted
      judgement = .init(status: .accepted, reason: "")
    }
    var replacement: String?
    if status.isToBeRewritten {
      replacement =
        isAllowed && !isJoinedName
        ? candidate.form.text : self.replacement(for: candidate.form, of: concept)
    }
    return Mention(
      span: place.span,
      surface: source.text(place.span),
      concept: candidate.form.concept,
      form: candidate.form,
      status: status,
      canonical: canonical,
      replacement: replacement,
      reason: reason(
        status,
        judgement.reason,
        candidate.form,
        canonical: canonical,
        replacement: replacement
      ),
      attachment: place.occurrence.attachment,
      isQuoted: place.isQuoted,
      isNested: place.isNested,
      isMixedScript: place.occurrence.isMixedScript,
      agreement: candidate.agreement
    )
  }

  /// What to write for `form`: a short or abbreviated form keeps its length where the house has one, a
  /// plural stays one.
  private func replacement(for form: SurfaceForm, of concept: Concept) -> String? {
    let canonical = style.canonicalTerm(of: concept, in: language)
    if form.inflections.contains(EnglishPlurals.inflection) {
      return canonical.flatMap { EnglishPlural.of($0.text) ?? $0.text }
    }
    guard form.term.form == .short || form.term.form == .abbreviation else {
      return canonical?.text
    }
    let alike = concept.terms.first { other in
      other.language == language && other.form == form.term.form
        && !other.matching.contains(.noMatch)
        && !style.judge(other, of: concept, in: language).status.isToBeRewritten
    }
    return (alike ?? canonical)?.text
  }

  private func reason(
    _ status: MentionStatus,
    _ why: String,
    _ form: SurfaceForm,
    canonical: String?,
    replacement: String?
  ) -> String {
    let cause = [why, made(by: form)].filter { !$0.isEmpty }.joined(separator: "; ")
    switch status {
    case .canonical:
      let house = "the form that house style \(style.id) writes"
      return [house, made(by: form)].filter { !$0.isEmpty }.joined(separator: "; ")
    case .accepted:
      return cause.isEmpty ? "allowed by house style \(style.id)" : cause
    case .short: return canonical.map { "second reference to \($0)" } ?? "second reference"
    case .derived: return canonical.map { "derived from \($0)" } ?? "derived"
    case .variant, .error:
      let house = replacement.map { "house style \(style.id) writes \($0)" }
      return [cause, house ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
    }
  }

  private func made(by form: SurfaceForm) -> String {
    switch form.provenance {
    case .listed: ""
    case .generated(let system): system
    }
  }
}

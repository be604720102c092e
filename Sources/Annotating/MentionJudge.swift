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
    of resolution: Resolution,
    in cases: [RussianCase],
    at place: Place,
    source: SourceText
  ) -> Mention {
    let candidate = resolution.candidate
    let concept = glossary.concepts[candidate.form.concept]
    let canonical = style.canonicalTerm(of: concept, in: language)?.text
    let judgement = judge(candidate, at: place, of: concept)
    let isAllowed = !style.judge(candidate.form.term, of: concept, in: language).status
      .isToBeRewritten
    var replacement = Replacement(text: nil, doubt: nil)
    if judgement.status.isToBeRewritten {
      let writer = ReplacementWriter(style: style, language: language)
      replacement =
        isAllowed
        ? Replacement(text: candidate.form.text, doubt: nil)
        : writer.replacement(for: candidate.form, of: concept, in: cases)
    }
    let names = resolution.alternatives.map { other in
      style.canonicalTerm(of: glossary.concepts[other], in: language)?.text
        ?? glossary.concepts[other].id
    }
    return Mention(
      span: place.span,
      surface: source.text(place.span),
      concept: candidate.form.concept,
      form: candidate.form,
      status: judgement.status,
      canonical: canonical,
      replacement: replacement.text,
      tailReplacement: replacement.text.flatMap { self.tail(after: $0, at: place) },
      doubt: replacement.doubt
        ?? (names.isEmpty ? nil : "it may also mean \(names.joined(separator: " or "))"),
      cases: cases,
      alternatives: resolution.alternatives,
      reason: reason(
        judgement.status,
        judgement.reason,
        candidate.form,
        canonical: canonical,
        replacement: replacement.text
      ),
      attachment: place.occurrence.attachment,
      isQuoted: place.isQuoted,
      isHeading: place.isHeading,
      isNested: place.isNested,
      isMixedScript: place.occurrence.isMixedScript,
      agreement: candidate.agreement
    )
  }

  private func judge(
    _ candidate: TermOccurrence.Candidate,
    at place: Place,
    of concept: Concept
  ) -> (status: MentionStatus, reason: String) {
    let judgement = style.judge(candidate.form.term, of: concept, in: language)
    if place.occurrence.isMixedScript {
      return (.error, "letters of another script inside the name")
    }
    if candidate.agreement == .capitalsDiffer, !judgement.status.isToBeRewritten {
      return (.variant, "the capital letters of a name")
    }
    return (judgement.status, judgement.reason)
  }

  private func tail(after replacement: String, at place: Place) -> String? {
    guard case .korean(let tail) = place.occurrence.attachment else { return nil }
    return Reagreement.tail(
      tail,
      after: place.occurrence.candidates.first?.form.text ?? "",
      replacedBy: replacement
    )
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
    case .canonical: return "the form that house style \(style.id) writes"
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

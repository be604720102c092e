public import Diagnostics
internal import Glossaries
internal import Languages

/// A form that several concepts list, and that nothing in the glossary tells apart.
public struct AmbiguousForm: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO010", name: "ambiguous-form"),
    severity: .warning,
    summary: "Two concepts list the same term in one language, and nothing tells them apart.",
    explanation: """
      A mention could mean either, and the first in the glossary would win. Mark the rarer one `context` \
      or `ambiguous`, or tie the two with the relation `contrast` if the clash is known; if they are one \
      thing, make them one concept. Second references and derived words wait for their concept anyway. Terms \
      are held beside each other as in a draft, where capitals, ё and kinds of hyphens may differ. Of two kinds \
      of things, --unsafe-fixes marks the later one `context` where its concept has another name.
      """
  )

  /// One finding for each concept that comes to a form that another has.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    subject.alike.flatMap { places in
      let plain = places.filter { isPlain(subject.term($0)) }
      return plain.enumerated().compactMap { order, place -> LintFinding? in
        let rival = plain[..<order].first {
          $0.concept != place.concept && !isSettled(place, $0, in: subject)
            && subject.term(place).canBeTaken(for: subject.term($0))
        }
        guard let rival else { return nil }
        let (term, concept) = (subject.term(place), subject.concept(place))
        let other = subject.concept(rival)
        let isOneKind = other.kind == concept.kind
        let cure =
          isOneKind
          ? "make the two concepts one, mark the rarer form `context`, or tie them with `contrast`"
          : "mark the rarer form `context`, or tie the two with `contrast`"
        let known =
          term.text == subject.term(rival).text ? "" : ", as “\(subject.term(rival).text)”"
        // A name that the house writes is not the rarer one, and the concept has to be known by another.
        let isRarer =
          !isOneKind && (term.status != .preferred || subject.term(rival).status == .preferred)
        return finding(
          "“\(term.text)” is also a form of \(other.id)\(known); \(cure)",
          at: place,
          fix: isRarer && concept.hasAnchor(besides: place.term)
            ? GlossaryFix(
              .mark(.context, at: place),
              doubt: "is \(concept.id) the rarer one, and named otherwise first?"
            ) : nil,
          related: [(rival, "a form of \(other.id)")]
        )
      }
    }
  }

  /// Whether the form counts wherever it stands.
  private func isPlain(_ term: Term) -> Bool {
    term.matching.isDisjoint(with: [.context, .ambiguous, .noMatch]) && term.form != .short
      && term.form != .derived
  }

  /// Whether the two are known to differ, or are reported as a contested form.
  private func isSettled(_ a: TermPlace, _ b: TermPlace, in subject: LintSubject) -> Bool {
    if subject.concept(a).contrasts(with: subject.concept(b)) { return true }
    let pair = (subject.term(a).status, subject.term(b).status)
    return pair.0 == .preferred && pair.1.isToBeRewritten
      || pair.1 == .preferred && pair.0.isToBeRewritten
  }
}

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
      thing, make them one concept. Second references and derived words wait for their concept anyway.
      """
  )

  /// One finding for each concept that comes to a form that another has.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    subject.alike.flatMap { places in
      let plain = places.filter { isPlain(subject.term($0)) }
      return plain.enumerated().compactMap { order, place -> LintFinding? in
        let rival = plain[..<order].first {
          $0.concept != place.concept && !isSettled(place, $0, in: subject)
        }
        guard let rival else { return nil }
        let text = subject.term(place).text
        let other = subject.concept(rival)
        let cure =
          other.kind == subject.concept(place).kind
          ? "make the two concepts one, mark the rarer form `context`, or tie them with `contrast`"
          : "mark the rarer form `context`, or tie the two with `contrast`"
        return finding(
          "“\(text)” is also a form of \(other.id); \(cure)",
          at: place,
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

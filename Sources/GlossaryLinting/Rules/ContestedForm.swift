public import Diagnostics
internal import Glossaries
internal import Languages

/// A form to be rewritten that is another concept's preferred form.
public struct ContestedForm: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO002", name: "contested-form"),
    severity: .warning,
    summary: "A deprecated or forbidden term equals the preferred term of another concept.",
    explanation: """
      Every correct mention of the other concept would be reported as wrong. Mark the form `context`, so \
      that it counts only where the document names its concept otherwise, or `no-match`, or take it out. \
      A relation `contrast` between the two says that the clash is known. --unsafe-fixes marks the form \
      `context`.
      """
  )

  /// One finding for each clash that nothing in the glossary settles.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    subject.alike.flatMap { places in
      places.compactMap { place -> LintFinding? in
        let term = subject.term(place)
        let concept = subject.concept(place)
        guard term.status.isToBeRewritten, term.matching.isEmpty,
          let form = places.last(where: {
            $0.concept != place.concept && subject.term($0).status == .preferred
              && term.canBeTaken(for: subject.term($0))
              && !concept.contrasts(with: subject.concept($0))
          })
        else { return nil }
        let rival = subject.concept(form).id
        let known = subject.term(form).text == term.text ? "" : ", as “\(subject.term(form).text)”"
        return finding(
          "“\(term.text)” is \(term.status.rawValue) here and preferred under \(rival)\(known); "
            + "mark it `context` or `no-match`",
          at: place,
          fix: GlossaryFix(
            .mark(.context, at: place),
            doubt: "is it a mention only where the document names \(concept.id) otherwise?"
          ),
          related: [(form, "preferred under \(rival)")]
        )
      }
    }
  }
}

extension TermStatus {
  /// Whether a mention with this status is rewritten.
  var isToBeRewritten: Bool {
    switch self {
    case .preferred, .admitted: false
    case .deprecated, .superseded, .forbidden: true
    }
  }
}

extension Concept {
  /// Whether one of the two is said not to be confused with the other.
  func contrasts(with other: Concept) -> Bool {
    relations.contains { $0.type == "contrast" && $0.target == other.id }
      || other.relations.contains { $0.type == "contrast" && $0.target == id }
  }
}

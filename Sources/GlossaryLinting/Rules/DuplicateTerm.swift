public import Diagnostics
internal import Glossaries
internal import Languages

/// A term that a concept lists twice in one language.
public struct DuplicateTerm: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO001", name: "duplicate-term"),
    severity: .error,
    summary: "A concept lists the same term twice in one language.",
    explanation: """
      Two rows for one term can only agree or contradict each other. --fix takes out a row that repeats \
      another; of two that disagree, --unsafe-fixes keeps the first.
      """
  )

  /// One finding for each repetition.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    subject.same.flatMap { places in
      var first: [Int: TermPlace] = [:]
      return places.compactMap { place -> LintFinding? in
        guard let original = first[place.concept] else {
          first[place.concept] = place
          return nil
        }
        let term = subject.term(place)
        var copy = term
        copy.line = subject.term(original).line
        copy.text = subject.term(original).text
        let doubt =
          copy == subject.term(original) ? nil : "the two rows disagree; the first is kept"
        return finding(
          "“\(term.text)” stands twice under \(subject.concept(place).id) in \(term.language); "
            + "take out one row",
          at: place,
          fix: GlossaryFix(.remove(place), doubt: doubt),
          related: [(original, "first here")]
        )
      }
    }
  }
}

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
    explanation: "Two rows for one term can only agree or contradict each other. Take one out."
  )

  /// One finding for each repetition.
  public func findings(in file: GlossaryFile) -> [Diagnostic] {
    file.glossary.concepts.flatMap { concept in
      var seen: [Key: Term] = [:]
      return concept.terms.compactMap { term -> Diagnostic? in
        let key = Key(language: term.language, text: term.text)
        guard let first = seen[key] else {
          seen[key] = term
          return nil
        }
        return finding(
          "“\(term.text)” stands twice under \(concept.id) in \(term.language); take out one row",
          at: term,
          of: concept,
          in: file,
          related: [.init(span: file.span(of: first), message: "first here")]
        )
      }
    }
  }

  private struct Key: Hashable {
    let language: Language
    let text: String
  }
}

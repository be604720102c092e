public import Diagnostics
internal import Glossaries
internal import Languages
internal import SourceText

/// A concept that has no name in one of the glossary's main languages.
public struct MissingLanguage: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO005", name: "missing-language"),
    severity: .note,
    summary: "A concept has no term in a language that nearly all others have.",
    explanation: """
      A language counts as one of the glossary's own when at least four in five concepts have a term in \
      it. The concept cannot be suggested in a draft in the missing language.
      """
  )

  /// One finding for each concept, that names the missing languages.
  public func findings(in file: GlossaryFile) -> [Diagnostic] {
    let concepts = file.glossary.concepts
    let main = file.glossary.languages.filter { language in
      let count = concepts.count { $0.preferredTerm(in: language)?.language == language }
      return count * 5 >= concepts.count * 4
    }
    return concepts.compactMap { concept in
      let missing = main.filter { concept.preferredTerm(in: $0) == nil }
      guard !missing.isEmpty, let term = concept.terms.first else {
        return concept.terms.isEmpty ? empty(concept) : nil
      }
      let names = missing.map(\.tag).joined(separator: ", ")
      return finding("\(concept.id) has no term in \(names)", at: term, of: concept, in: file)
    }
  }

  private func empty(_ concept: Concept) -> Diagnostic {
    Diagnostic(
      rule: description.id,
      severity: .warning,
      span: TextSpan(start: 0, end: 0),
      message: "\(concept.id) has no term at all; add one or take out the concept",
      concept: concept.id
    )
  }
}

public import Diagnostics
internal import Glossaries

/// A concept with several preferred terms, or with none, in a language.
public struct PreferredCount: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO006", name: "preferred-count"),
    severity: .error,
    summary:
      "A concept has two preferred terms in one language, or only terms that are to be rewritten.",
    explanation: """
      The preferred term is what the others are rewritten to: there must be one, and only one, wherever \
      there are terms that are deprecated or forbidden.
      """
  )

  /// One finding for each concept and language.
  public func findings(in file: GlossaryFile) -> [Diagnostic] {
    file.glossary.concepts.flatMap { concept in
      Dictionary(grouping: concept.terms, by: \.language).compactMap { language, terms in
        let preferred = terms.filter { $0.status == .preferred }
        if preferred.count > 1 {
          return finding(
            "\(concept.id) has \(preferred.count) preferred terms in \(language); keep one",
            at: preferred[1],
            of: concept,
            in: file,
            related: [.init(span: file.span(of: preferred[0]), message: "the first")]
          )
        }
        guard preferred.isEmpty, concept.preferredTerm(in: language) == nil,
          let stray = terms.first(where: { $0.status != .admitted })
        else { return nil }
        return finding(
          "“\(stray.text)” is to be rewritten, but \(concept.id) has no preferred term in \(language); "
            + "add one",
          at: stray,
          of: concept,
          in: file
        )
      }
    }
  }
}

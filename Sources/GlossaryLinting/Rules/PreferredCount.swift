public import Diagnostics
internal import Glossaries
internal import Languages

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
      there are terms that are deprecated or forbidden. Of several, --unsafe-fixes keeps the first and \
      admits the others.
      """
  )

  /// One finding for each concept and language.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    let folder = FormFolder()
    return subject.glossary.concepts.enumerated().flatMap { place, concept in
      let languages = Set(concept.terms.map(\.language)).sorted()
      return languages.compactMap { language in
        finding(in: language, of: concept, at: place, by: folder)
      }
    }
  }

  private func finding(
    in language: Language,
    of concept: Concept,
    at place: Int,
    by folder: FormFolder
  ) -> LintFinding? {
    let terms = concept.terms.indices.filter {
      concept.terms[$0].language == language && concept.terms[$0].isInUse
    }
    // A row that repeats another one is told as that.
    var known: Set<FoldedKey> = []
    let preferred = terms.filter { concept.terms[$0].status == .preferred }
      .filter { known.insert(folder.plainKey(of: concept.terms[$0])).inserted }
      .map { TermPlace(concept: place, term: $0) }
    if preferred.count > 1 {
      return finding(
        "\(concept.id) has \(preferred.count) preferred terms in \(language); keep one",
        at: preferred[1],
        fix: GlossaryFix(
          preferred.dropFirst().map { .judge(.admitted, at: $0) },
          doubt: "which of them does the house write?"
        ),
        related: [(preferred[0], "the first")]
      )
    }
    guard preferred.isEmpty, concept.preferredTerm(in: language) == nil,
      let stray = terms.first(where: { concept.terms[$0].status.isToBeRewritten })
    else { return nil }
    return finding(
      "“\(concept.terms[stray].text)” is to be rewritten, but \(concept.id) has no preferred term "
        + "in \(language); add one",
      at: TermPlace(concept: place, term: stray)
    )
  }
}

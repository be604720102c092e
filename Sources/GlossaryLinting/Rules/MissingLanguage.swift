public import Diagnostics
internal import Glossaries
internal import Languages

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
  public func findings(in subject: LintSubject) -> [LintFinding] {
    let concepts = subject.glossary.concepts
    var counts: [Language: Int] = [:]
    for concept in concepts {
      for language in Set(concept.terms.lazy.filter { $0.status == .preferred }.map(\.language)) {
        counts[language, default: 0] += 1
      }
    }
    let main = counts.filter { $0.value * 5 >= concepts.count * 4 }.keys.sorted()
    return concepts.enumerated().compactMap { place, concept in
      if concept.terms.isEmpty {
        return finding(
          "\(concept.id) has no term at all; add one or take out the concept",
          at: .concept(place),
          severity: .warning
        )
      }
      let missing = main.filter { concept.preferredTerm(in: $0) == nil }
      guard !missing.isEmpty else { return nil }
      let names = missing.map(\.tag).joined(separator: ", ")
      return finding(
        "\(concept.id) has no term in \(names)",
        at: TermPlace(concept: place, term: 0)
      )
    }
  }
}

public import Diagnostics
internal import Glossaries

/// A concept that no draft names.
public struct UnusedConcept: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO016", name: "unused-concept"),
    severity: .note,
    summary: "None of the drafts that were named with --drafts mentions the concept.",
    explanation: """
      What a glossary holds must be kept right. An entry that matched nothing in all the drafts that it is \
      for may be left over, or may be misspelt. Without --drafts the rule has nothing to say.
      """
  )

  /// One finding for each concept.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    guard let usage = subject.usage, usage.draftCount > 0 else { return [] }
    let drafts = usage.draftCount == 1 ? "the draft" : "any of \(usage.draftCount) drafts"
    return subject.glossary.concepts.enumerated().compactMap { place, concept in
      guard !usage.found.contains(concept.id) else { return nil }
      return finding("\(concept.id) is not named in \(drafts)", at: .concept(place))
    }
  }
}

internal import Annotating
public import Diagnostics
internal import Documents
internal import Glossaries

/// A name that no house writes: a misspelling, a wrong name, a forbidden term.
public struct ForbiddenTerm: Rule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "TRM002", name: "forbidden-term"),
    severity: .error,
    summary: "A name is misspelt, wrong, or forbidden by the glossary.",
    explanation: """
      The glossary lists the spelling as forbidden: a known misspelling, a mistranslation, a name that \
      means something else. It is an error inside quotation marks too, for a speaker does not misspell.
      """
  )

  /// One finding for each spelling of each concept.
  public func findings(in context: CheckContext) -> [Diagnostic] {
    let wrong = context.mentions.filter { $0.status == .error && !$0.isMixedScript }
    return SpellingGroup.groups(of: wrong).map { group in
      Diagnostic(
        rule: description.id,
        severity: description.severity,
        span: group.mentions[0].span,
        occurrences: group.mentions.map(\.span),
        message: .forbidden(group.shown, group.mentions[0].replacement),
        reason: group.mentions[0].reason,
        suggestion: group.mentions[0].replacement,
        fixes: group.mentions.compactMap { $0.fix(in: context.annotation.draft.source) },
        concept: context.annotation.concept(of: group.mentions[0]).id
      )
    }
  }
}

extension String {
  fileprivate static func forbidden(_ spelling: String, _ preferred: String?) -> String {
    "“\(spelling)” is wrong" + (preferred.map { "; write “\($0)”" } ?? "")
  }
}

internal import Annotating
public import Diagnostics
internal import Documents
internal import Glossaries

/// A recognised name that the house writes otherwise.
public struct VariantTerm: Rule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "TRM001", name: "variant-term"),
    severity: .warning,
    summary: "A recognised name is not written as the house writes it.",
    explanation: """
      The glossary knows the spelling, and the house style writes the concept otherwise. All places with \
      the same spelling are one finding. Inside quotation marks it is only a note: a quotation keeps its \
      speaker's words. Write the form that is suggested, or admit the spelling in the glossary.
      """
  )

  /// One finding for each spelling of each concept.
  public func findings(in context: CheckContext) -> [Diagnostic] {
    let mentions = context.mentions
    return SpellingGroup.groups(of: mentions.filter { $0.status == .variant }).map { group in
      let beside = SpellingGroup.others(than: group, in: mentions)
      return Diagnostic(
        rule: description.id,
        severity: group.mentions.allSatisfy(\.isQuoted) ? .note : description.severity,
        span: group.mentions[0].span,
        occurrences: group.mentions.map(\.span),
        message: .variant(group, beside: beside),
        reason: group.mentions[0].reason,
        suggestion: group.mentions[0].replacement,
        fixes: group.mentions.compactMap { $0.fix(in: context.annotation.draft.source) },
        related: beside.prefix(3).map { other in
          .init(span: other.mentions[0].span, message: "here the draft writes “\(other.shown)”")
        },
        concept: context.annotation.concept(of: group.mentions[0]).id
      )
    }
  }
}

extension String {
  fileprivate static func variant(_ group: SpellingGroup, beside: [SpellingGroup]) -> String {
    let others = beside.map { "“\($0.shown)”\(times($0.mentions.count))" }
    let contrast = others.isEmpty ? "" : " beside " + others.joined(separator: ", ")
    let quoted = group.mentions.allSatisfy(\.isQuoted) ? " (quoted)" : ""
    let cure =
      group.mentions[0].replacement.map { "write “\($0)”" } ?? "the house does not write it so"
    return "“\(group.shown)”\(contrast)\(quoted): \(cure)"
  }

  private static func times(_ count: Int) -> String { count == 1 ? "" : " \(count) times" }
}

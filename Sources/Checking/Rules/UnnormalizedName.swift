internal import Annotating
public import Diagnostics
internal import Glossaries
internal import Normalization

/// A name that reads right and is stored wrongly.
public struct UnnormalizedName: Rule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "NRM001", name: "unnormalized-name"),
    severity: .warning,
    summary: "A name holds characters that a search would not match.",
    explanation: """
      Decomposed letters and jamo, half-width and full-width forms, dashes for hyphens, soft hyphens, \
      characters of no width and direction marks inside a name. No-break spaces, no-break hyphens, \
      typographic apostrophes and stress marks are good typography and are left alone.
      """
  )

  /// One finding for each mention; a mention that is to be rewritten anyway is left to that finding.
  public func findings(in context: CheckContext) -> [Diagnostic] {
    context.annotation.mentions.compactMap { mention in
      guard !mention.status.isToBeRewritten else { return nil }
      let faults = context.changes(in: mention.span).filter { Self.faults[$0.kind] != nil }
      guard !faults.isEmpty else { return nil }
      let kinds = Set(faults.compactMap { Self.faults[$0.kind] }).sorted()
      let plain = TextCleaner().clean(mention.surface).text
      return Diagnostic(
        rule: description.id,
        severity: description.severity,
        span: mention.span,
        message: "“\(plain)” is stored with \(kinds.joined(separator: " and ")); type it anew",
        reason: "a search for the plain spelling does not find it",
        suggestion: plain,
        concept: context.annotation.concept(of: mention).id
      )
    }
  }

  private static let faults: [TextChange.Kind: String] = [
    .decomposed: "decomposed letters",
    .compatibilityJamo: "single jamo",
    .halfwidth: "half-width letters",
    .fullwidth: "full-width letters",
    .dash: "a dash for a hyphen",
    .softHyphen: "a soft hyphen",
    .invisible: "a character of no width",
    .bidi: "a direction mark",
  ]
}

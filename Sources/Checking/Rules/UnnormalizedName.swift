internal import Annotating
public import Diagnostics
internal import Glossaries
internal import Normalization
internal import TermMatching

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

  /// One finding for each name and way of storing it, however often it stands.
  ///
  /// A mention that is to be rewritten anyway is left to that finding.
  public func findings(in context: CheckContext) -> [Diagnostic] {
    var groups: [Group: [Mention]] = [:]
    for mention in context.annotation.mentions where !mention.status.isToBeRewritten {
      let kinds = Set(context.changes(in: mention.span).compactMap { Self.faults[$0.kind] })
      guard !kinds.isEmpty else { continue }
      groups[Group(concept: mention.concept, form: mention.form.text, kinds: kinds), default: []]
        .append(mention)
    }
    return groups.map { group, mentions in
      let plain = TextCleaner().clean(mentions[0].surface).text
      return Diagnostic(
        rule: description.id,
        severity: description.severity,
        span: mentions[0].span,
        occurrences: mentions.map(\.span),
        message: .unnormalized(plain, group.kinds),
        reason: "a search for the plain spelling does not find it",
        suggestion: plain,
        fixes: mentions.map { mention in
          Fix(edits: [.init(span: mention.span, text: TextCleaner().clean(mention.surface).text)])
        },
        concept: context.annotation.concept(of: mentions[0]).id
      )
    }
  }

  private struct Group: Hashable {
    let concept: Int
    let form: String
    let kinds: Set<String>
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

extension String {
  fileprivate static func unnormalized(_ plain: String, _ kinds: Set<String>) -> String {
    "“\(plain)” is stored with \(kinds.sorted().joined(separator: " and ")); type it anew"
  }
}

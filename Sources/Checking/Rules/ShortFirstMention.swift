internal import Annotating
public import Diagnostics
internal import Glossaries
internal import TermMatching

/// A person who is first named by the family name alone.
public struct ShortFirstMention: Rule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "NAM002", name: "short-first-mention"),
    severity: .note,
    summary: "A person is first named by the family name alone.",
    explanation: """
      The first mention gives the full name, later ones the family name, with or without a title. \
      Headings and quotations are passed over: a headline has no room and a speaker no style. Of several \
      persons whom the family name could mean, the finding names all.
      """
  )

  /// One finding for each person whose first mention in running text is a short one.
  public func findings(in context: CheckContext) -> [Diagnostic] {
    var named: Set<Int> = []
    var found: [Diagnostic] = []
    for mention in context.mentions
    where !mention.isHeading && !mention.isQuoted && !mention.isNested {
      let concept = context.annotation.concept(of: mention)
      guard concept.kind == .person, named.insert(mention.concept).inserted,
        mention.form.term.form == .short, let canonical = mention.canonical
      else { continue }
      let others = mention.alternatives.map { context.annotation.glossary.concepts[$0] }
      let rivals = others.map { "\($0.id)" }.joined(separator: ", ")
      found.append(
        Diagnostic(
          rule: description.id,
          severity: description.severity,
          span: mention.span,
          message: "“\(mention.surface)” stands before the full name: write “\(canonical)” first",
          reason: rivals.isEmpty ? mention.reason : "\(mention.reason); it may also mean \(rivals)",
          concept: concept.id
        )
      )
    }
    return found
  }
}

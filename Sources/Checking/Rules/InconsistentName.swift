internal import Annotating
public import Diagnostics
internal import Glossaries
internal import Languages
internal import TermMatching

/// One concept written in several ways in one document.
public struct InconsistentName: Rule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "NAM001", name: "inconsistent-name"),
    severity: .warning,
    summary:
      "One concept is written in several ways in one document, each of which may be allowed.",
    explanation: """
      Full names are compared with full names and abbreviations with abbreviations: a document may write \
      Korean People's Army first and KPA after. Where the house allows every spelling that is used, the \
      finding is a note: КНДР and «Северная Корея» may vary for style. Where all spellings but the house's own are reported \
      one by one already, this finding would say nothing new and is left out.
      """
  )

  /// One finding for each concept and sort of form that is written in several ways.
  public func findings(in context: CheckContext) -> [Diagnostic] {
    let language = context.annotation.language
    let comparable = context.mentions.filter { mention in
      let term = mention.form.term
      return (term.form == .full || term.form == .abbreviation) && !mention.isMixedScript
        && term.language.script == language.script
    }
    let families = Dictionary(grouping: SpellingGroup.groups(of: comparable)) { group in
      Family(concept: group.mentions[0].concept, form: group.mentions[0].form.term.form)
    }
    return families.compactMap { _, groups in finding(groups, in: context) }
  }

  private struct Family: Hashable {
    let concept: Int
    let form: Term.Form
  }

  private func finding(_ groups: [SpellingGroup], in context: CheckContext) -> Diagnostic? {
    guard groups.count > 1 else { return nil }
    let ranked = groups.sorted { a, b in
      (a.rank, -a.mentions.count, a.mentions[0].span) < (
        b.rank, -b.mentions.count, b.mentions[0].span
      )
    }
    let strays = ranked.dropFirst().flatMap(\.mentions).map(\.span).sorted()
    guard let first = strays.first, let best = ranked.first?.mentions.first else { return nil }
    let concept = context.annotation.concept(of: best)
    let target =
      best.status.isToBeRewritten
      ? (best.cases.isEmpty ? best.replacement : best.canonical) : ranked.first?.spelling
    return Diagnostic(
      rule: description.id,
      severity: groups.contains { $0.isToBeRewritten } ? description.severity : .note,
      span: first,
      occurrences: strays,
      message: .inconsistent(ranked, target),
      reason: "one spelling throughout lets the reader know that one thing is meant",
      suggestion: target,
      related: ranked.map { group in
        .init(span: group.mentions[0].span, message: "first “\(group.spelling)”")
      },
      concept: concept.id
    )
  }
}

extension String {
  fileprivate static func inconsistent(_ groups: [SpellingGroup], _ target: String?) -> String {
    let spellings = groups.map { "“\($0.spelling)” \($0.mentions.count)×" }
    return "one name, \(groups.count) spellings: \(spellings.joined(separator: ", "))"
      + (target.map { "; write “\($0)” throughout" } ?? "")
  }
}

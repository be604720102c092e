public import Annotating
public import Diagnostics
internal import Documents

/// Runs rules over annotated drafts.
public struct Checker: Sendable {
  private let rules: [any Rule]

  /// Creates a checker that runs `rules`, by default all.
  public init(rules: [any Rule] = RuleCatalog.rules) {
    self.rules = rules
  }

  /// The findings in a draft, by place, without those that others make redundant.
  ///
  /// - Complexity: O(n log n) in the mentions, for each rule.
  public func check(_ annotation: DraftAnnotation) -> FileFindings {
    let context = CheckContext(annotation)
    let found = rules.flatMap { $0.findings(in: context) }
    let kept = Redundancy.reduced(found).sorted { a, b in
      (a.span, a.rule) < (b.span, b.rule)
    }
    return FileFindings(source: annotation.draft.source, diagnostics: kept)
  }
}

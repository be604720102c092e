public import Diagnostics
internal import Glossaries

/// A check of a glossary, named for the fault it finds.
public protocol LintRule: Sendable {
  /// What it looks for.
  var description: RuleDescription { get }

  /// Its findings, in any order.
  func findings(in subject: LintSubject) -> [LintFinding]
}

extension LintRule {
  /// A finding at a term.
  func finding(
    _ message: String,
    at place: TermPlace,
    severity: Severity? = nil,
    suggestion: String? = nil,
    fix: GlossaryFix? = nil,
    related: [(TermPlace, String)] = []
  ) -> LintFinding {
    finding(
      message,
      at: .term(place),
      severity: severity,
      suggestion: suggestion,
      fix: fix,
      related: related.map { .init(place: .term($0.0), message: $0.1) }
    )
  }

  /// A finding at any place.
  func finding(
    _ message: String,
    at place: GlossaryPlace,
    severity: Severity? = nil,
    suggestion: String? = nil,
    fix: GlossaryFix? = nil,
    related: [LintFinding.Related] = []
  ) -> LintFinding {
    LintFinding(
      rule: description.id,
      severity: severity ?? description.severity,
      place: place,
      message: message,
      suggestion: suggestion,
      fix: fix,
      related: related
    )
  }
}

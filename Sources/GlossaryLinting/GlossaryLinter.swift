internal import Diagnostics

/// Checks a glossary for entries that contradict each other or that cannot do their work.
public struct GlossaryLinter: Sendable {
  /// Every rule, by code.
  ///
  /// A test holds this list against the folder `Rules`.
  public static let rules: [any LintRule] = [
    DuplicateTerm(),
    ContestedForm(),
    WrongScript(),
    UnnormalizedTerm(),
    MissingLanguage(),
    PreferredCount(),
    UnmatchableTerm(),
    BrokenRelation(),
    UnsortedRows(),
    AmbiguousForm(),
    MixedScriptTerm(),
    ContainedForm(),
    ReplacementCycle(),
    UnanchoredContext(),
    RedundantForm(),
    UnusedConcept(),
    DividedGlossaries(),
    CircularRelation(),
  ]

  private let rules: [any LintRule]

  /// Creates a linter with these rules.
  public init(rules: [any LintRule] = GlossaryLinter.rules) { self.rules = rules }

  /// The findings in a glossary, by rule.
  ///
  /// - Complexity: O(n log n) in the terms.
  public func lint(_ subject: LintSubject) -> LintReport {
    var findings = rules.flatMap { $0.findings(in: subject) }
    // The forms of a cycle are contested; the cycle says so of all of them.
    let inCycles = Set(
      findings.lazy.filter { $0.rule == ReplacementCycle().description.id }
        .flatMap { [$0.place] + $0.related.map(\.place) }
    )
    findings.removeAll {
      $0.rule == ContestedForm().description.id && inCycles.contains($0.place)
    }
    return LintReport(file: subject.file, findings: findings)
  }

  /// The rule that `text` names, by code or by name.
  public static func rule(named text: some StringProtocol) -> (any LintRule)? {
    rules.first { $0.description.id.isNamed(text) }
  }
}

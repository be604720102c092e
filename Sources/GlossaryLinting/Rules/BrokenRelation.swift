public import Diagnostics
internal import Glossaries
internal import SourceText

/// A relation to a concept that does not exist.
public struct BrokenRelation: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO008", name: "broken-relation"),
    severity: .error,
    summary: "A relation names a concept that the glossary does not hold.",
    explanation: "The tie leads nowhere. Mend the id or take out the relation."
  )

  /// One finding for each relation.
  public func findings(in file: GlossaryFile) -> [Diagnostic] {
    file.glossary.concepts.flatMap { concept in
      concept.relations.compactMap { relation -> Diagnostic? in
        guard file.glossary[relation.target] == nil else { return nil }
        return Diagnostic(
          rule: description.id,
          severity: description.severity,
          span: concept.terms.first.map { file.span(of: $0) } ?? TextSpan(start: 0, end: 0),
          message: "\(concept.id) is \(relation.type) “\(relation.target)”, which no concept is",
          concept: concept.id
        )
      }
    }
  }
}

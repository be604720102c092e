public import Diagnostics
internal import Glossaries

/// A relation to a concept that does not exist.
public struct BrokenRelation: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO008", name: "broken-relation"),
    severity: .error,
    summary: "A relation names a concept that the glossary does not hold.",
    explanation: """
      The tie leads nowhere. Mend the id or take out the relation, as --unsafe-fixes does. A concept of a \
      glossary that is linted in the same run is known.
      """
  )

  /// One finding for each relation.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    subject.glossary.concepts.enumerated().flatMap { place, concept in
      concept.relations.compactMap { relation -> LintFinding? in
        guard subject.glossary[relation.target] == nil,
          !subject.others.contains(where: { $0[relation.target] != nil })
        else { return nil }
        return finding(
          "\(concept.id): its tie \(relation.type) leads to “\(relation.target)”, which no concept is",
          at: .relations(place),
          fix: GlossaryFix(.untie(relation, from: place), doubt: "or is the id misspelt?")
        )
      }
    }
  }
}

public import Diagnostics
internal import Glossaries
internal import Languages

/// A form to be rewritten that is another concept's preferred form.
public struct ContestedForm: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO002", name: "contested-form"),
    severity: .warning,
    summary: "A deprecated or forbidden term equals the preferred term of another concept.",
    explanation: """
      Every correct mention of the other concept would be reported as wrong. Mark the form `context`, so \
      that it counts only where the document names its concept otherwise, or `no-match`, or take it out. \
      A relation `contrast` between the two says that the clash is known.
      """
  )

  /// One finding for each clash that nothing in the glossary settles.
  public func findings(in file: GlossaryFile) -> [Diagnostic] {
    var preferred: [Key: (Concept, Term)] = [:]
    for concept in file.glossary.concepts {
      for term in concept.terms where term.status == .preferred {
        preferred[Key(term)] = (concept, term)
      }
    }
    return file.glossary.concepts.flatMap { concept in
      concept.terms.compactMap { term -> Diagnostic? in
        guard term.status != .preferred, term.status != .admitted, term.matching.isEmpty,
          let (rival, form) = preferred[Key(term)], rival.id != concept.id,
          !concept.relations.contains(where: { $0.type == "contrast" && $0.target == rival.id })
        else { return nil }
        return finding(
          "“\(term.text)” is \(term.status.rawValue) here and preferred under \(rival.id); "
            + "mark it `context` or `no-match`",
          at: term,
          of: concept,
          in: file,
          related: [.init(span: file.span(of: form), message: "preferred under \(rival.id)")]
        )
      }
    }
  }

  private struct Key: Hashable {
    let language: String
    let text: String

    init(_ term: Term) {
      language = term.language.tag
      text = term.text
    }
  }
}

public import Diagnostics
internal import Glossaries
internal import Languages

/// Two glossaries that are used together and disagree.
public struct DividedGlossaries: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO017", name: "divided-glossaries"),
    severity: .warning,
    summary:
      "Two glossaries of one run prefer different terms for a concept, or hold it under two ids.",
    explanation: """
      Where several glossaries are used together, the first that has a concept speaks for it. If a later one \
      prefers another term, or calls the same thing by another id, the reader of one cannot trust the other. \
      Make them agree, or tie two ids that really differ with the relation `contrast`.
      """
  )

  /// One finding for each concept and language, at the term of this glossary.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    subject.others.flatMap { other in
      let owners = Self.owners(in: other)
      return subject.terms { place, term, concept -> LintFinding? in
        guard term.status == .preferred else { return nil }
        if let twin = other[concept.id] {
          guard
            let theirs = twin.terms.first(where: {
              $0.language == term.language && $0.status == .preferred
            }), theirs.text != term.text
          else { return nil }
          return finding(
            "\(concept.id) is “\(term.text)” here and “\(theirs.text)” in \(other.name); make them agree",
            at: place
          )
        }
        guard let id = owners[FormKey(term)], let twin = other[id], twin.kind == concept.kind,
          subject.glossary[id] == nil, !concept.contrasts(with: twin)
        else { return nil }
        return finding(
          "“\(term.text)” is \(concept.id) here and \(id) in \(other.name); give both one id, or tie "
            + "them with `contrast`",
          at: place
        )
      }
    }
  }

  /// The concept that prefers each form.
  private static func owners(in glossary: Glossary) -> [FormKey: String] {
    var owners: [FormKey: String] = [:]
    for concept in glossary.concepts {
      for term in concept.terms where term.status == .preferred && term.isInUse {
        owners[FormKey(term)] = concept.id
      }
    }
    return owners
  }
}

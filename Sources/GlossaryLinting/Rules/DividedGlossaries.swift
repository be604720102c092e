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
      "Two glossaries of one run differ in which terms of a concept are right, or hold it under two ids.",
    explanation: """
      Where several glossaries are used together, the first that has a concept speaks for it. If a later one \
      prefers another term, allows one that is to be rewritten there, or the other way round, or calls the same thing by another id, the reader of one cannot trust the other. \
      Make them agree, or tie two ids that really differ with the relation `contrast`.
      """
  )

  /// One finding for each concept and language, and for each term with another status, at the term of this glossary.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    let folder = FormFolder()
    return subject.others.flatMap { other in
      let owners = Self.owners(in: other)
      return subject.terms { place, term, concept -> LintFinding? in
        if let twin = other[concept.id] {
          return finding(of: term, at: place, in: concept, beside: twin, of: other, by: folder)
        }
        guard term.status == .preferred, let id = owners[FormKey(term)], let twin = other[id],
          twin.kind == concept.kind, subject.glossary[id] == nil, !concept.contrasts(with: twin)
        else { return nil }
        return finding(
          "“\(term.text)” is \(concept.id) here and \(id) in \(other.name); give both one id, or tie "
            + "them with `contrast`",
          at: place
        )
      }
    }
  }

  /// What another glossary says otherwise of a term of the same concept: another one is preferred, or this one is
  /// allowed here and to be rewritten there.
  private func finding(
    of term: Term,
    at place: TermPlace,
    in concept: Concept,
    beside twin: Concept,
    of other: Glossary,
    by folder: FormFolder
  ) -> LintFinding? {
    let theirs = twin.terms.filter { $0.language == term.language && $0.isInUse }
    if term.status == .preferred, let first = theirs.first(where: { $0.status == .preferred }),
      first.text != term.text
    {
      return finding(
        "\(concept.id) is “\(term.text)” here and “\(first.text)” in \(other.name); make them agree",
        at: place
      )
    }
    guard !theirs.isEmpty, let same = theirs.first(where: { Self.isSame($0, term, folder) }),
      same.status.isToBeRewritten != term.status.isToBeRewritten
    else { return nil }
    return finding(
      "“\(term.text)” of \(concept.id) is \(term.status.rawValue) here and \(same.status.rawValue) in "
        + "\(other.name); make them agree",
      at: place
    )
  }

  /// Whether two terms are one but for kinds of hyphens, apostrophes and spaces.
  private static func isSame(_ one: Term, _ other: Term, _ folder: FormFolder) -> Bool {
    one.text == other.text
      || folder.plainKey(of: one) == folder.plainKey(of: other) && !folder.differInYo(one, other)
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

public import Diagnostics
internal import Glossaries
internal import Languages

/// A form that waits for another form of its concept, where no other could come.
public struct UnanchoredContext: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO014", name: "unanchored-context"),
    severity: .note,
    summary:
      "A term marked `context` never counts in a draft, for its concept has no form that could come first.",
    explanation: """
      Such a term is a mention only where another form of its concept stands in the document. Short, \
      derived and other `context` forms do not count for that. Add a full form, or take the mark off, as \
      --unsafe-fixes does; `ambiguous` suits an ordinary word. A preferred form may take its context from \
      the concept that it is part or capital of. Names that stand alone, as in a list to normalize, are \
      known anyway.
      """
  )

  /// One finding for each concept and language, at the first such term.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    var told: Set<Key> = []
    return subject.terms { place, term, concept -> LintFinding? in
      guard term.matching.contains(.context), !term.matching.contains(.noMatch),
        !concept.hasAnchor(),
        !(term.status == .preferred
          && concept.relations.contains { relation in
            ["part-of", "capital-of"].contains(relation.type)
              && subject.concept(relation.target)?.hasAnchor() ?? false
          }),
        told.insert(Key(concept: place.concept, language: term.language.base)).inserted
      else { return nil }
      return finding(
        "“\(term.text)” waits for another form of \(concept.id), but there is none that could come "
          + "first; add one",
        at: place,
        fix: GlossaryFix(
          .unmark(.context, at: place),
          doubt: "would it be mistaken for something else where it stands alone?"
        )
      )
    }
  }

  private struct Key: Hashable {
    let concept: Int
    let language: Language
  }
}

extension LintSubject {
  /// The concept with this id, in the glossary or beside it.
  func concept(_ id: String) -> Concept? {
    glossary[id] ?? others.lazy.compactMap { $0[id] }.first
  }
}

extension Concept {
  /// Whether a form is a mention by itself.
  ///
  /// - Parameter order: a form that does not count.
  func hasAnchor(besides order: Int? = nil) -> Bool {
    terms.enumerated().contains { place, term in
      place != order && term.matching.isDisjoint(with: [.context, .noMatch]) && term.form != .short
        && term.form != .derived
    }
  }
}

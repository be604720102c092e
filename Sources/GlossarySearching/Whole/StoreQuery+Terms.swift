internal import Glossaries

extension StoreQuery {
  /// The place of the first term that meets the conditions on terms, but for likeness.
  func firstTerm(of concept: Concept, _ condition: TextCondition?) -> Int? {
    concept.terms.firstIndex { term in
      admits(term) && (condition?.isMet(by: TermFolding.folded(term.text)) ?? true)
    }
  }
}

extension Term {
  /// Whether the term is compared with names: parts of names would be like too many.
  package var isWholeName: Bool { form == .full || form == .abbreviation }
}

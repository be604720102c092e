internal import Languages

/// The columns of a page for readers: the languages that many concepts have, and one for all others.
struct PageColumns {
  /// The languages with a column of their own, sorted.
  let languages: [Language]
  /// Whether any concept has terms in other languages.
  let hasOthers: Bool

  /// The columns for `glossary`: a language has one where a tenth of the concepts have a term in it, and all have
  /// where they are few.
  ///
  /// - Complexity: O(n) in the terms.
  init(of glossary: Glossary) {
    var counts: [Language: Int] = [:]
    for concept in glossary.concepts {
      for language in Set(concept.terms.map(\.language)) { counts[language, default: 0] += 1 }
    }
    let enough = counts.count <= 6 ? 1 : max(2, glossary.concepts.count / 10)
    languages = counts.filter { $0.value >= enough }.map(\.key).sorted()
    hasOthers = languages.count < counts.count
  }

  /// The terms of a column, those to write first.
  func terms(of concept: Concept, in language: Language) -> [Term] {
    Self.byStatus(concept.terms.filter { $0.language == language })
  }

  /// The terms in languages without a column.
  func otherTerms(of concept: Concept) -> [Term] {
    let own = Set(languages)
    let others = Set(concept.terms.map(\.language)).subtracting(own).sorted()
    return others.flatMap { language in
      Self.byStatus(concept.terms.filter { $0.language == language })
    }
  }

  private static func byStatus(_ terms: [Term]) -> [Term] {
    TermStatus.allCases.flatMap { status in terms.filter { $0.status == status } }
  }
}

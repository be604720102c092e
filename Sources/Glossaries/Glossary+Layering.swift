internal import Languages

extension Glossary {
  /// Several glossaries as one: the first that has a concept speaks for it.
  ///
  /// Of a concept that stands in several, a later glossary adds terms only in languages in which no earlier
  /// one has any, besides ids elsewhere and relations; whatever else it says of it is left out. So a house's
  /// own glossary is named first, and a reference after it.
  ///
  /// - Precondition: there is at least one.
  /// - Complexity: O(n) in the terms.
  public init(layering glossaries: [Glossary]) {
    guard let first = glossaries.first, glossaries.count > 1 else {
      precondition(!glossaries.isEmpty, "a glossary is made of at least one")
      self = glossaries[0]
      return
    }
    var concepts = first.concepts
    var places = Dictionary(uniqueKeysWithValues: concepts.enumerated().map { ($1.id, $0) })
    for concept in glossaries.dropFirst().flatMap(\.concepts) {
      if let place = places[concept.id] {
        concepts[place] = concepts[place].filled(from: concept)
      } else {
        places[concept.id] = concepts.count
        concepts.append(concept)
      }
    }
    self.init(
      name: glossaries.map(\.name).joined(separator: ", "),
      title: glossaries.map(\.title).joined(separator: "; "),
      concepts: concepts
    )
  }

  /// The ids of the concepts that both glossaries have, but for which they prefer different terms in a
  /// language, or which are of different kinds; in the order of this one.
  ///
  /// - Complexity: O(n) in the terms.
  public func conceptsAtOdds(with other: Glossary) -> [String] {
    concepts.lazy.filter { concept in
      guard let twin = other[concept.id] else { return false }
      if twin.kind != concept.kind { return true }
      return concept.terms.contains { term in
        term.status == .preferred
          && twin.terms.contains {
            $0.status == .preferred && $0.language == term.language && $0.text != term.text
          }
      }
    }.map(\.id)
  }
}

extension Concept {
  /// This concept with what `other` says in languages that it has no term in.
  fileprivate func filled(from other: Concept) -> Concept {
    var filled = merged(with: other)
    let own = Set(terms.map(\.language))
    filled.terms = terms + other.terms.filter { !own.contains($0.language) }
    return filled
  }
}

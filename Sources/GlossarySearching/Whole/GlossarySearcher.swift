public import Glossaries
internal import Names

/// Answers the queries of stores for a glossary that is in memory, by looking at all of it.
public struct GlossarySearcher: Sendable {
  private let concepts: [Concept]
  private let names: TermNames?

  /// Makes `glossary` ready; names are indexed only where queries by likeness will be asked.
  ///
  /// - Complexity: O(n) in the terms.
  public init(_ glossary: Glossary, likeness: Bool) {
    concepts = glossary.concepts
    names = likeness ? TermNames(glossary.concepts) : nil
  }

  /// The concepts that `query` asks for.
  ///
  /// - Precondition: a query by likeness is asked of a searcher that was made for them.
  /// - Complexity: O(n) in the terms, and O(n log n) in what is found.
  public func search(_ query: StoreQuery) -> StorePage {
    if case .like(let name) = query.text { return search(name, query) }
    let condition = TextCondition(query.text)
    var found: [(place: Int, term: Int?)] = []
    for (place, concept) in concepts.enumerated() where query.admits(concept) {
      guard query.asksOfTerms else {
        found.append((place, nil))
        continue
      }
      guard let term = query.firstTerm(of: concept, condition) else { continue }
      found.append((place, term))
    }
    if case .collated(let language) = query.order {
      let order = ConceptOrder(language)
      let keyed = found.map { (key: order.key(of: concepts[$0.place]), found: $0) }
      found = keyed.sorted {
        $0.key == $1.key
          ? $0.found.place < $1.found.place : $0.key.lexicographicallyPrecedes($1.key)
      }.map(\.found)
    }
    let page = found.dropFirst(query.offset).prefix(query.limit)
    return StorePage(
      hits: page.map { hit($0.place, term: $0.term) },
      total: found.count
    )
  }

  private func search(_ name: String, _ query: StoreQuery) -> StorePage {
    guard let names else { preconditionFailure("the searcher was not made for likeness") }
    let admitted = Set(concepts.indices.filter { query.admits(concepts[$0]) })
    var seen: Set<Int> = []
    var hits: [StorePage.Hit] = []
    for match in names.index.search(name, limit: 120) {
      let (place, term) = names.places[match.place]
      guard admitted.contains(place), query.admits(concepts[place].terms[term]),
        seen.insert(place).inserted
      else { continue }
      hits.append(hit(place, term: term, score: match.likeness.score))
    }
    return StorePage(
      hits: Array(hits.dropFirst(query.offset).prefix(query.limit)),
      total: hits.count
    )
  }

  private func hit(_ place: Int, term: Int?, score: Double? = nil) -> StorePage.Hit {
    StorePage.Hit(
      stored: StoredConcept(concept: concepts[place], version: 1),
      term: term,
      score: score
    )
  }
}

/// The names of a glossary with the places where they stand.
private struct TermNames: Sendable {
  let index: NameIndex
  let places: [(concept: Int, term: Int)]

  init(_ concepts: [Concept]) {
    var names: [String] = []
    var places: [(concept: Int, term: Int)] = []
    for (number, concept) in concepts.enumerated() {
      for (place, term) in concept.terms.enumerated() where term.isWholeName {
        names.append(term.text)
        places.append((number, place))
      }
    }
    index = NameIndex(names)
    self.places = places
  }
}

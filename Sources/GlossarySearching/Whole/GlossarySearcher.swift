public import Glossaries

/// Answers the queries of stores for a glossary that is in memory: by looking at all of it, and for likeness by an
/// index as a store keeps it.
public struct GlossarySearcher: Sendable {
  private let concepts: [Concept]
  private let names: PageMemory?

  /// Makes `glossary` ready; names are indexed only where queries by likeness will be asked.
  ///
  /// - Complexity: O(n) in the terms.
  public init(_ glossary: Glossary, likeness: Bool) {
    concepts = glossary.concepts
    names = likeness ? try? PageMemory.index(glossary.concepts) : nil
  }

  /// The concepts that `query` asks for.
  ///
  /// - Precondition: a query by likeness is asked of a searcher that was made for them.
  /// - Complexity: O(n) in the terms, and O(n log n) in what is found.
  public func search(_ query: StoreQuery) -> StorePage {
    if query.isByLikeness {
      guard let names, let page = try? IndexSearcher(names).search(query) else {
        preconditionFailure("the searcher was made for likeness, and memory does not fail")
      }
      return page
    }
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

  private func hit(_ place: Int, term: Int?, score: Double? = nil) -> StorePage.Hit {
    StorePage.Hit(
      stored: StoredConcept(concept: concepts[place], version: 1),
      term: term,
      score: score
    )
  }
}

public import Glossaries
internal import GlossarySearching
public import Names

/// Finds concepts in a glossary: a store by its index, which is not loaded for it, and any other by looking at all
/// of it.
public struct ConceptFinder: Sendable {
  private let store: (any GlossaryStore)?
  private let searcher: GlossarySearcher?

  /// Finds concepts of the store called `name`; none where that is no store.
  ///
  /// - Throws: as `StoreLoader.openForReading`.
  public init?(store name: String) throws {
    guard StoreLoader.isStore(name) else { return nil }
    store = try StoreLoader.openForReading(name)
    searcher = nil
  }

  /// Finds concepts of `glossary`; names are indexed where it will be asked for likeness.
  ///
  /// - Complexity: O(n) in the terms.
  public init(_ glossary: Glossary, likeness: Bool) {
    store = nil
    searcher = GlossarySearcher(glossary, likeness: likeness)
  }

  /// The concepts that `query` asks for.
  ///
  /// - Throws: `GlossaryStoreError`.
  public func search(_ query: StoreQuery) throws(GlossaryStoreError) -> StorePage {
    try store?.search(query) ?? searcher?.search(query) ?? StorePage(hits: [], total: 0)
  }

  /// The concepts whose names are most like `name`, with what the likeness rests on.
  ///
  /// - Parameter query: the conditions and the page; its text is not asked.
  /// - Throws: `GlossaryStoreError`.
  public func hits(
    like name: String,
    _ query: StoreQuery,
    by comparison: inout PairComparison
  ) throws(GlossaryStoreError) -> [GlossarySearch.Hit] {
    var query = query
    query.text = .like(name)
    return try search(query).hits.compactMap { hit in
      guard let place = hit.term else { return nil }
      let term = hit.stored.concept.terms[place]
      let result = comparison.compare(name, term.text)
      return GlossarySearch.Hit(
        concept: hit.stored.concept,
        term: term,
        likeness: result.likeness,
        explanation: comparison.explanation(of: result)
      )
    }
  }
}

internal import GRDB
public import Glossaries
internal import GlossarySearching

extension SQLiteGlossaryStore {
  /// The concepts that `query` asks for.
  ///
  /// What is not there yet is made and kept if the store may be written to: an index of an older version, an
  /// order of a language. Else all concepts are looked at.
  public func search(_ query: StoreQuery) throws(GlossaryStoreError) -> StorePage {
    func indexed() throws(GlossaryStoreError) -> StorePage? {
      try run { queue in
        try queue.read { try IndexSearcher(SearchRows(database: $0)).search(query) }
      }
    }
    if let page = try indexed() { return page }
    do {
      try run { queue in
        try queue.inTransaction(.immediate) { database in
          try IndexSearcher(SearchRows(database: database)).prepare(for: query)
          return .commit
        }
      }
      if let page = try indexed() { return page }
    } catch {
      switch error.fault {
      case .locked, .readOnly: break
      default: throw error
      }
    }
    let stored = try run { queue in try queue.read { try ConceptRows(database: $0).stored() } }
    let versions = Dictionary(stored.map { ($0.concept.id, $0.version) }) { first, _ in first }
    let glossary = Glossary(name: name, concepts: stored.map(\.concept))
    return GlossarySearcher(glossary, likeness: query.isByLikeness).search(query)
      .withVersions { versions[$0] ?? 1 }
  }
}

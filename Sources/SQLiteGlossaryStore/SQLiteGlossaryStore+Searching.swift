internal import GRDB
public import Glossaries
internal import GlossarySearching

extension SQLiteGlossaryStore {
  /// The concepts that `query` asks for.
  ///
  /// What is not there yet is made and kept if the store may be written to: an index of an older version, an
  /// order of a language. Else, or where the disk has no room for it, all concepts are looked at.
  public func search(_ query: StoreQuery) throws(GlossaryStoreError) -> StorePage {
    func indexed() throws(GlossaryStoreError) -> StorePage? {
      try run { queue in
        try queue.read { database in
          guard try Schema.hasSearchTable(database) else { return nil }
          return try IndexSearcher(SearchRows(database: database)).search(query)
        }
      }
    }
    if let page = try indexed() { return page }
    if try prepare(for: query), let page = try indexed() { return page }
    let stored = try run { queue in try queue.read { try ConceptRows(database: $0).stored() } }
    let versions = Dictionary(stored.map { ($0.concept.id, $0.version) }) { first, _ in first }
    let glossary = Glossary(name: name, concepts: stored.map(\.concept))
    return GlossarySearcher(glossary, likeness: query.isByLikeness).search(query)
      .withVersions { versions[$0] ?? 1 }
  }

  /// Makes what the index lacks; false where the store may not be written to, somebody else is writing, or the disk
  /// takes no more.
  private func prepare(for query: StoreQuery) throws(GlossaryStoreError) -> Bool {
    try run { queue in
      do {
        try queue.inTransaction(.immediate) { database in
          try Schema.makeSearchTable(database)
          try IndexSearcher(SearchRows(database: database)).prepare(for: query)
          return .commit
        }
        return true
      } catch let error as DatabaseError {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN,
          .SQLITE_FULL, .SQLITE_IOERR:
          return false
        default: throw error
        }
      }
    }
  }
}

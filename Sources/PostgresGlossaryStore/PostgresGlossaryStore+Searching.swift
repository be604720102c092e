public import Glossaries
internal import GlossarySearching

extension PostgresGlossaryStore {
  /// The concepts that `query` asks for.
  ///
  /// What is not there yet is made and kept if the user may write to the store: the index after a large
  /// import, or of an older version; an order of a language. Else all concepts are looked at.
  public func search(_ query: StoreQuery) throws(GlossaryStoreError) -> StorePage {
    do {
      if let page = try indexed(query) { return page }
      if try prepare(for: query), let page = try indexed(query) { return page }
      return try look { connection in
        var concepts: [Concept] = []
        var versions: [String: Int] = [:]
        try ConceptRows(connection: connection).forEach { stored, _ in
          concepts.append(stored.concept)
          versions[stored.concept.id] = stored.version
        }
        let glossary = Glossary(name: name, concepts: concepts)
        return GlossarySearcher(glossary, likeness: query.isByLikeness).search(query)
          .withVersions { versions[$0] ?? 1 }
      }
    } catch {
      throw sentence(for: error)
    }
  }

  private func indexed(_ query: StoreQuery) throws -> StorePage? {
    try look { connection in
      do {
        return try IndexSearcher(SearchRows(connection: connection)).search(query)
      } catch let fault as ServerFault where fault.state == "42P01" {
        // The table of the index may be missing, and is made anew; what else is missing is told then.
        return nil
      }
    }
  }

  /// Makes what the index lacks; false where this user may not write, somebody else is writing, or the server has
  /// no room for it.
  private func prepare(for query: StoreQuery) throws -> Bool {
    do {
      try link.use { connection in
        try begin(connection, evenToRead: true)
        try Schema.makeSearchTable(connection)
        let shelf = SearchRows(connection: connection)
        try IndexSearcher(shelf).prepare(for: query)
        try shelf.flush()
        try connection.execute("COMMIT")
      }
      return true
    } catch let fault as ServerFault where fault.keepsFromWriting {
      return false
    } catch let error as GlossaryStoreError {
      guard case .locked = error.fault else { throw error }
      return false
    }
  }
}

extension ServerFault {
  /// Whether the server lets this user, or anybody, only read, now or for ever.
  ///
  /// - Source: PostgreSQL documentation, appendix A: `insufficient_privilege`, `read_only_sql_transaction`,
  ///   `lock_not_available`, class 53 for insufficient resources such as a full disk, and `io_error`.
  fileprivate var keepsFromWriting: Bool {
    ["42501", "25006", "55P03", "58030"].contains(state) || state.hasPrefix("53")
  }
}

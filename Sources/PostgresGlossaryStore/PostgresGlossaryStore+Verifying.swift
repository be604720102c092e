public import Glossaries
internal import GlossarySearching
internal import Languages

extension PostgresGlossaryStore {
  /// Goes through the whole history, and holds tables and history against each other.
  ///
  /// Whether the server's files are sound is for the server's own tools, such as `pg_amcheck`.
  ///
  /// - Complexity: O(n log n) in the bytes of the store.
  public func verify() throws(GlossaryStoreError) -> [String] {
    do {
      return try look { connection in
        var faults = StoreFaults()
        faults.add(try HistoryRows(connection: connection).faults())
        faults.add(try gaps(connection))
        faults.add(try differences(connection))
        faults.add(try strays(connection))
        // What the index is held against must itself be in order.
        if faults.isEmpty, try Schema.hasSearchTable(connection) {
          faults.add(try IndexVerifier.faults(on: SearchRows(connection: connection)))
        }
        return faults.sentences
      }
    } catch {
      throw sentence(for: error)
    }
  }

  /// Concepts that the history and the tables do not both have, or not in the same version.
  private func gaps(_ connection: Connection) throws -> [String] {
    let lost = try texts(
      connection,
      """
      SELECT concept FROM (
          SELECT DISTINCT ON (concept) concept, after FROM onoma.change ORDER BY concept, version DESC
        ) AS last
        WHERE after IS NOT NULL AND NOT EXISTS (SELECT FROM onoma.concept WHERE id = last.concept)
        LIMIT 1000
      """
    )
    let stale = try texts(
      connection,
      """
      SELECT id FROM onoma.concept
        WHERE version IS DISTINCT FROM (SELECT max(version) FROM onoma.change WHERE concept = id)
        LIMIT 1000
      """
    )
    return lost.map { "“\($0)” is in the history and not in the tables" }
      + stale.map { "the tables do not have the last version of “\($0)”" }
  }

  private func texts(_ connection: Connection, _ command: String) throws -> [String] {
    let answer = try connection.run(command)
    return try (0..<answer.count).map { try answer.text($0, 0) }
  }

  /// Concepts whose terms are others in the tables than in the history.
  private func differences(_ connection: Connection) throws -> [String] {
    let rows = ConceptRows(connection: connection)
    var faults = StoreFaults()
    var last = 0
    while true {
      let page = try rows.page(after: last)
      guard let end = page.last else { return faults.sentences }
      let terms = try rows.terms(after: last, through: end.place)
      last = end.place
      for row in page {
        // What is missing, cannot be read or is of another concept was told as a part of the history.
        guard let json = row.json, let concept = Concept(json: json),
          concept.id.utf8.elementsEqual(row.id.utf8)
        else { continue }
        let expected = concept.terms.map { term -> [[UInt8]] in
          [Array(term.text.utf8), Array(term.language.tag.utf8), Array(term.status.rawValue.utf8)]
        }
        if expected != terms[row.place] ?? [] {
          faults.add("the tables say something else of “\(row.id)” than the history")
        }
      }
    }
  }

  /// Terms of no concept.
  private func strays(_ connection: Connection) throws -> [String] {
    let count = try connection.run(
      """
      SELECT count(*) FROM onoma.term
        WHERE NOT EXISTS (SELECT FROM onoma.concept WHERE concept.place = term.place)
      """
    ).integer(0, 0)
    return count == 0 ? [] : ["\(count) term\(count == 1 ? " belongs" : "s belong") to no concept"]
  }
}

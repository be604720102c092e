internal import GRDB
internal import Glossaries
internal import GlossarySearching

/// The table of the search index, and the concepts that it tells of.
struct SearchRows: SearchShelf {
  let database: Database

  func pages(_ keys: [Int64], of block: Int64) throws -> [[UInt8]?] {
    let statement = try statement("SELECT page FROM search WHERE block = ? AND key = ?")
    return try keys.map { key in
      try statement.begin([block, key])
      defer { statement.end() }
      return try statement.next() ? statement.page : nil
    }
  }

  func pages(_ keys: ClosedRange<Int64>, of block: Int64) throws -> [[UInt8]] {
    let statement = try statement(
      "SELECT page FROM search WHERE block = ? AND key BETWEEN ? AND ? ORDER BY key"
    )
    try statement.begin([block, keys.lowerBound, keys.upperBound])
    defer { statement.end() }
    var pages: [[UInt8]] = []
    while try statement.next() { pages.append(statement.page) }
    return pages
  }

  func put(_ page: [UInt8], as key: Int64, of block: Int64) throws {
    let statement = try statement(
      "INSERT INTO search VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET page = excluded.page"
    )
    try statement.begin([block, key])
    defer { statement.end() }
    try statement.run(with: page, at: 3)
  }

  private func statement(_ sql: String) throws -> PageStatement {
    PageStatement(try database.cachedStatement(sql: sql))
  }

  func removePages(of block: Int64) throws {
    try database.execute(sql: "DELETE FROM search WHERE block = ?", arguments: [block])
  }

  func lastNumber() throws -> Int {
    try Int.fetchOne(database, sql: "SELECT max(number) FROM concept") ?? 0
  }

  func concepts(_ numbers: [Int]) throws -> [StoredConcept?] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT change.after, concept.version
          FROM concept JOIN change ON sequence = concept.change
          WHERE number = ?
        """
    )
    return try numbers.map { number in
      guard let row = try Row.fetchOne(statement, arguments: [number]),
        let json = row[0] as String?
      else { return nil }
      return StoredConcept(concept: try Field.concept(json), version: row[1])
    }
  }

  func forEachConcept(_ body: (Int, Concept) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT number, change.after
          FROM concept JOIN change ON sequence = concept.change
          ORDER BY number
        """
    )
    while let row = try rows.next() {
      if let json = row[1] as String? { try body(row[0], try Field.concept(json)) }
    }
  }
}

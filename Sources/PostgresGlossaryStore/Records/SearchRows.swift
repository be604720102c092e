internal import Glossaries
internal import GlossarySearching

/// The table of the search index, and the concepts that it tells of: their numbers are their places.
///
/// What is put is gathered and sent by COPY, many pages at a time.
final class SearchRows: SearchShelf {
  /// How many bytes of pages are gathered.
  private static let mostBytes = 8 << 20

  private let connection: Connection
  private var pending: [Int64: [Int64: [UInt8]]] = [:]
  private var size = 0

  init(connection: Connection) { self.connection = connection }

  func pages(_ keys: [Int64], of block: Int64) throws -> [[UInt8]?] {
    let unsent = pending[block] ?? [:]
    let asked = unsent.isEmpty ? keys : keys.filter { unsent[$0] == nil }
    var sent: [Int64: [UInt8]] = [:]
    if !asked.isEmpty {
      let answer = try connection.run(
        """
        SELECT key, encode(page, 'hex') FROM onoma.search
          WHERE block = $1::int8 AND key = ANY ($2::int8[])
        """,
        [.integer(Int(block)), .integers(asked.map { Int($0) })]
      )
      for row in 0..<answer.count {
        sent[Int64(try answer.integer(row, 0))] = try answer.bytes(row, 1)
      }
    }
    return keys.map { unsent[$0] ?? sent[$0] }
  }

  func pages(_ keys: ClosedRange<Int64>, of block: Int64) throws -> [[UInt8]] {
    try flush()
    let answer = try connection.run(
      """
      SELECT encode(page, 'hex') FROM onoma.search
        WHERE block = $1::int8 AND key BETWEEN $2::int8 AND $3::int8 ORDER BY key
      """,
      [.integer(Int(block)), .integer(Int(keys.lowerBound)), .integer(Int(keys.upperBound))]
    )
    return try (0..<answer.count).map { try answer.bytes($0, 0) }
  }

  func put(_ page: [UInt8], as key: Int64, of block: Int64) throws {
    size += page.count + 32
    pending[block, default: [:]][key] = page
    if size > Self.mostBytes { try flush() }
  }

  func removePages(of block: Int64) throws {
    pending[block] = nil
    try connection.run("DELETE FROM onoma.search WHERE block = $1::int8", [.integer(Int(block))])
  }

  /// Sends what was gathered; to be called at the end of the transaction.
  func flush() throws {
    guard !pending.isEmpty else { return }
    var rows = CopyRows()
    for (block, pages) in pending.sorted(by: { $0.key < $1.key }) {
      let pages = pages.sorted { $0.key < $1.key }
      // Who may write to a store may insert and delete, and need not be let update.
      try connection.run(
        "DELETE FROM onoma.search WHERE block = $1::int8 AND key = ANY ($2::int8[])",
        [.integer(Int(block)), .integers(pages.map { Int($0.key) })]
      )
      for (key, page) in pages {
        rows.row(of: 3)
        rows.field(Int(block))
        rows.field(Int(key))
        rows.field(utf8: page)
      }
    }
    try connection.copy(rows, into: "onoma.search (block, key, page)")
    pending = [:]
    size = 0
  }

  func lastNumber() throws -> Int {
    try connection.run("SELECT coalesce(max(place), 0) FROM onoma.concept").integer(0, 0)
  }

  func concepts(_ numbers: [Int]) throws -> [StoredConcept?] {
    let rows = try ConceptRows(connection: connection).stored(at: numbers)
    return numbers.map { rows[$0] }
  }

  func forEachConcept(_ body: (Int, Concept) throws -> Void) throws {
    try ConceptRows(connection: connection).forEach { stored, place in
      try body(place, stored.concept)
    }
  }
}

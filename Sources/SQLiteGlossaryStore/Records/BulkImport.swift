internal import GRDB
internal import Glossaries

/// An import into a store in which nothing ever happened: there is nothing to look up.
///
/// The indexes are made when all rows are there, and what concepts are searched by at the first search.
struct BulkImport {
  private let pen: StorePen
  private var ids = IDSet()

  /// Begins one; none where the store has a history.
  init?(_ pen: StorePen) throws {
    guard try pen.changes.isEmpty() else { return nil }
    try Indexes.drop(pen.changes.database)
    self.pen = pen
  }

  /// Adds `concept`, unless its id is in already, which is told by the result.
  mutating func add(_ concept: Concept) throws -> Bool {
    guard ids.insert(concept.id, line: 0) == nil else { return false }
    _ = try pen.put(concept, json: pen.json(of: concept), .added, version: 1, number: nil)
    return true
  }

  /// Makes the indexes.
  ///
  /// - Complexity: O(n log n) in the rows.
  mutating func finish() throws {
    ids = IDSet()
    try Indexes.make(pen.changes.database)
  }
}

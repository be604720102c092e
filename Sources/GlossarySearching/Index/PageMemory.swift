internal import Glossaries

/// Pages in memory, and concepts with the numbers from 1.
///
/// It may be shared once it is filled: only who fills it puts pages, and nobody after that.
final class PageMemory: SearchShelf, @unchecked Sendable {
  private let concepts: [Concept]
  private var blocks: [Int64: [Int64: [UInt8]]] = [:]

  /// Creates a memory of concepts, without their pages.
  init(_ concepts: [Concept]) { self.concepts = concepts }

  /// Creates a memory of concepts that can be searched.
  ///
  /// - Complexity: O(n log n) in the terms.
  static func index(_ concepts: [Concept]) throws -> PageMemory {
    let memory = PageMemory(concepts)
    try IndexWriter(memory).rebuild()
    return memory
  }

  subscript(block: Int64, key: Int64) -> [UInt8]? { blocks[block]?[key] }

  /// The keys of the pages about concepts.
  func keys(of block: Int64) -> [Int64] {
    (blocks[block] ?? [:]).keys.filter { $0 < PageKey.words.lowerBound }.sorted()
  }

  func pages(_ keys: [Int64], of block: Int64) -> [[UInt8]?] {
    let pages = blocks[block]
    return keys.map { pages?[$0] }
  }

  func pages(_ keys: ClosedRange<Int64>, of block: Int64) -> [[UInt8]] {
    (blocks[block] ?? [:]).filter { keys.contains($0.key) }.sorted { $0.key < $1.key }
      .map(\.value)
  }

  func put(_ page: [UInt8], as key: Int64, of block: Int64) {
    blocks[block, default: [:]][key] = page
  }

  func removePages(of block: Int64) { blocks[block] = nil }

  func lastNumber() -> Int { concepts.count }

  func concepts(_ numbers: [Int]) -> [StoredConcept?] {
    numbers.map { number in
      concepts.indices.contains(number - 1)
        ? StoredConcept(concept: concepts[number - 1], version: 1) : nil
    }
  }

  func forEachConcept(_ body: (Int, Concept) throws -> Void) throws {
    for (place, concept) in concepts.enumerated() { try body(place + 1, concept) }
  }
}

import Glossaries
import GlossarySearching

/// A store of concepts and pages in memory.
final class MemoryShelf: SearchShelf {
  struct Place: Hashable, Comparable {
    let block: Int64
    let key: Int64

    static func < (a: Place, b: Place) -> Bool { (a.block, a.key) < (b.block, b.key) }
  }

  /// The pages.
  var pages: [Place: [UInt8]] = [:]
  /// The concepts by their numbers.
  private(set) var concepts: [Int: Concept] = [:]

  /// Puts a concept in, or takes it out, and brings the index in step.
  func put(_ concept: Concept?, at number: Int, _ writer: IndexWriter<MemoryShelf>) throws {
    let old = concepts[number]
    concepts[number] = concept
    try writer.note(number, was: old, is: concept)
  }

  func pages(_ keys: [Int64], of block: Int64) throws -> [[UInt8]?] {
    keys.map { pages[Place(block: block, key: $0)] }
  }

  func pages(_ keys: ClosedRange<Int64>, of block: Int64) throws -> [[UInt8]] {
    pages.keys.filter { $0.block == block && keys.contains($0.key) }.sorted { $0.key < $1.key }
      .compactMap { pages[$0] }
  }

  func put(_ page: [UInt8], as key: Int64, of block: Int64) throws {
    pages[Place(block: block, key: key)] = page
  }

  func removePages(of block: Int64) throws {
    for place in pages.keys.filter({ $0.block == block }) { pages[place] = nil }
  }

  func lastNumber() throws -> Int { concepts.keys.max() ?? 0 }

  func concepts(_ numbers: [Int]) throws -> [StoredConcept?] {
    numbers.map { concepts[$0].map { StoredConcept(concept: $0, version: 1) } }
  }

  func forEachConcept(_ body: (Int, Concept) throws -> Void) throws {
    for (number, concept) in concepts.sorted(by: { $0.key < $1.key }) { try body(number, concept) }
  }

  /// The answer of the index, which is prepared where it must be.
  func search(_ query: StoreQuery) throws -> StorePage? {
    let searcher = IndexSearcher(self)
    if let page = try searcher.search(query) { return page }
    try searcher.prepare(for: query)
    return try searcher.search(query)
  }

  /// The answer of looking at every concept.
  func look(_ query: StoreQuery) -> StorePage {
    let glossary = Glossary(
      name: "all",
      concepts: concepts.sorted { $0.key < $1.key }.map(\.value)
    )
    return GlossarySearcher(glossary, likeness: false).search(query)
  }
}

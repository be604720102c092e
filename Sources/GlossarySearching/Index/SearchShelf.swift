public import Glossaries

/// Where a store keeps the pages of its search index, and where the index finds concepts.
///
/// A page is bytes under a block and a key. What is put must be in the transaction of the edit that it
/// belongs to. Concepts have numbers from 1, in the order in which they were added; a number is of one concept
/// for as long as it is there.
public protocol SearchShelf {
  /// The pages with these keys, none for one that was never put.
  func pages(_ keys: [Int64], of block: Int64) throws -> [[UInt8]?]

  /// The pages with keys in a range, by their keys.
  func pages(_ keys: ClosedRange<Int64>, of block: Int64) throws -> [[UInt8]]

  /// Puts a page, in the place of the one with this key if there is one.
  func put(_ page: [UInt8], as key: Int64, of block: Int64) throws

  /// Removes all pages of a block.
  func removePages(of block: Int64) throws

  /// The greatest number of a concept; 0 where there is none.
  func lastNumber() throws -> Int

  /// The concepts with these numbers, in this order; none for a number that no concept has.
  func concepts(_ numbers: [Int]) throws -> [StoredConcept?]

  /// Calls `body` with each concept and its number, in order.
  func forEachConcept(_ body: (Int, Concept) throws -> Void) throws
}

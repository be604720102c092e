internal import Glossaries
internal import Languages

/// Holds the index of a store against its concepts.
public enum IndexVerifier {
  /// A sentence for each part of the index that is not in step, none if all is well; an index of another
  /// version is no fault, for it is made anew when it is needed.
  ///
  /// - Complexity: O(n log n) in the terms, and as much memory as the index takes.
  public static func faults(on shelf: some SearchShelf) throws -> [String] {
    guard try IndexState.isCurrent(on: shelf) else { return [] }
    let expected = PageMemory([])
    let writer = IndexWriter(expected)
    try IndexState.start(on: expected)
    try shelf.forEachConcept { number, concept in try writer.note(number, was: nil, is: concept) }
    try writer.finish()
    var faults: [String] = []
    for block in 0...Int64(try shelf.lastNumber() >> 16) {
      let keys = expected.keys(of: block)
      let found = try shelf.pages(keys, of: block)
      let isMissing = zip(keys, found).contains { key, page in
        NumberSet(page) != NumberSet(expected[block, key])
      }
      let count = try shelf.pages(0...PageKey.words.lowerBound - 1, of: block).count { !$0.isEmpty }
      if isMissing || count != keys.count {
        faults.append("the search index finds other concepts than there are")
      }
      let lists = try [PageKey.words, PageKey.names].map { list in
        try (words(list, of: block, on: expected), words(list, of: block, on: shelf))
      }
      if lists.contains(where: { !$0.0.isSubset(of: $0.1) }) {
        faults.append("the search index lacks words")
      }
    }
    for language in try OrderPages.languages(on: shelf) {
      let kept = try OrderPages.numbers(language, on: shelf)
      let right = try OrderPages.entries(language, on: shelf).map(\.number)
      if let kept, kept != right {
        faults.append("the order by \(language) is not that of the terms")
      }
    }
    return faults
  }

  private static func words(
    _ keys: ClosedRange<Int64>,
    of block: Int64,
    on shelf: some SearchShelf
  ) throws -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for page in try WordList.pages(keys, of: block, on: shelf) {
      words.formUnion(WordList.entries(page, areNames: keys == PageKey.names))
    }
    return words
  }
}

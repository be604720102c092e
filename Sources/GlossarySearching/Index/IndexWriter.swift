public import Glossaries
internal import Names

/// Keeps the index of a store in step with its concepts, within the transaction that changes them.
///
/// Pages are written when the changes of a block are known, or many of them: an import writes each page once
/// or a few times, in order.
public final class IndexWriter<Shelf: SearchShelf> {
  /// How many keys of concepts are gathered before they are written.
  private static var most: Int { 1_500_000 }
  /// How many pages are asked for together.
  private static var mostPages: Int { 4096 }
  /// How many changes may be made to sorted orders one by one.
  private static var mostOrdered: Int { 500 }

  private let shelf: Shelf
  private let comparer = SharedComparer.comparer
  private var state: State = .unknown
  private var block: Int64 = -1
  private var pending = NumberSet()
  /// A key above, a number within the block below.
  private var added: [UInt64] = []
  private var removed: [UInt64] = []
  private var words: [UInt64: [UInt8]] = [:]
  private var names: [UInt64: IndexedName.Word] = [:]
  private var keys = ConceptKeys()
  private var ordered: [(number: Int, old: Concept?, new: Concept?)] = []
  private var changeCount = 0

  private enum State { case unknown, current, stale }

  /// Creates a writer for one transaction.
  public init(_ shelf: Shelf) { self.shelf = shelf }

  /// Notes that the concept with this number was `old` and is `new`; none where there was or is none.
  ///
  /// - Complexity: O(n) in the bytes of the terms, but for pages that are written meanwhile.
  public func note(_ number: Int, was old: Concept?, is new: Concept?) throws {
    if state == .unknown {
      state = try IndexState.isCurrent(on: shelf) ? .current : .stale
      if state == .stale, number == 1, old == nil, try shelf.lastNumber() <= 1 {
        // The first concept of a new store.
        try IndexState.start(on: shelf)
        state = .current
      }
    }
    guard state == .current else { return }
    let low = UInt16(truncatingIfNeeded: number)
    if Int64(number >> 16) != block || added.count > Self.most || (old != nil && pending[low]) {
      try writePages()
      block = Int64(number >> 16)
    }
    if let old {
      keys.take(old, comparer)
      for key in keys.keys { removed.append(key << 16 | UInt64(low)) }
    }
    if let new {
      keys.take(new, comparer)
      for key in keys.keys { added.append(key << 16 | UInt64(low)) }
      for (key, word) in keys.words where words[key] == nil { words[key] = word }
      for (key, word) in keys.names where names[key] == nil { names[key] = word }
      pending[low] = true
    }
    changeCount += 1
    if changeCount <= Self.mostOrdered { ordered.append((number, old, new)) } else { ordered = [] }
  }

  /// Writes what is left; without it the index is not in step.
  ///
  /// An index that is not there, or is of another version, stays so: the next search makes it anew.
  ///
  /// - Complexity: O(n log n) in what was noted since pages were written last.
  public func finish() throws {
    if state == .stale { return }
    try writePages()
    guard changeCount > 0 else { return }
    if changeCount > Self.mostOrdered {
      try OrderPages.removeAll(on: shelf)
    } else {
      for change in ordered {
        try OrderPages.change(change.number, from: change.old, to: change.new, on: shelf)
      }
    }
  }

  /// Makes the whole index anew from the concepts of the store.
  ///
  /// - Complexity: O(n log n) in the terms.
  public func rebuild() throws {
    for block in 0...Int64(try shelf.lastNumber() >> 16) { try shelf.removePages(of: block) }
    try OrderPages.removeAll(on: shelf)
    try IndexState.start(on: shelf)
    state = .current
    try shelf.forEachConcept { number, concept in try note(number, was: nil, is: concept) }
    try writePages()
  }

  private func writePages() throws {
    defer {
      added.removeAll(keepingCapacity: true)
      removed.removeAll(keepingCapacity: true)
      words.removeAll(keepingCapacity: true)
      names.removeAll(keepingCapacity: true)
      pending = NumberSet()
    }
    guard !added.isEmpty || !removed.isEmpty else { return }
    added.sort()
    removed.sort()
    // A block that nothing was ever found in needs no reading.
    let isNew = try shelf.pages([Int64(ConceptKeys.all)], of: block)[0] == nil
    var newWords: [UInt64] = []
    var newNames: [UInt64] = []
    var numbers: [UInt16] = []
    var place = 0
    var gone = 0
    let keys = Self.keys(of: added, removed)
    var pages: [[UInt8]?] = []
    for (order, key) in keys.enumerated() {
      let step = order % Self.mostPages
      if step == 0, !isNew {
        let asked = keys[order..<min(order + Self.mostPages, keys.count)]
        pages = try shelf.pages(asked.map { Int64($0) }, of: block)
      }
      numbers.removeAll(keepingCapacity: true)
      while place < added.count, added[place] >> 16 == key {
        let number = UInt16(truncatingIfNeeded: added[place])
        if numbers.last != number { numbers.append(number) }
        place += 1
      }
      let firstGone = gone
      while gone < removed.count, removed[gone] >> 16 == key { gone += 1 }
      let before = isNew ? nil : pages[step]
      if before == nil {
        if words[key] != nil { newWords.append(key) }
        if names[key] != nil { newNames.append(key) }
      }
      let page: [UInt8]
      if let before {
        var set = NumberSet(before)
        for entry in removed[firstGone..<gone] { set[UInt16(truncatingIfNeeded: entry)] = false }
        for number in numbers { set[number] = true }
        page = set.page
      } else {
        page = NumberSet.page(of: numbers[...])
      }
      // A page without numbers stays, to tell that its word is in the list.
      if page != before { try shelf.put(page, as: Int64(key), of: block) }
    }
    let entries = newWords.compactMap { words[$0].map(WordList.entry) }
    try WordList.append(entries, to: PageKey.words, of: block, on: shelf)
    let sorted = newNames.compactMap { names[$0] }.sorted { $0.skeleton < $1.skeleton }
    try WordList.append(sorted.map(WordList.entry), to: PageKey.names, of: block, on: shelf)
  }

  /// The keys of two sorted lists of entries, each once, in order.
  private static func keys(of added: [UInt64], _ removed: [UInt64]) -> [UInt64] {
    var keys: [UInt64] = []
    var (place, gone) = (0, 0)
    while place < added.count || gone < removed.count {
      let next = place < added.count ? added[place] >> 16 : .max
      let other = gone < removed.count ? removed[gone] >> 16 : .max
      if next <= other { place += 1 }
      if other <= next { gone += 1 }
      if keys.last != min(next, other) { keys.append(min(next, other)) }
    }
    return keys
  }
}

/// The comparer of names, whose tables are read once.
enum SharedComparer {
  static let comparer = NameComparer()
}

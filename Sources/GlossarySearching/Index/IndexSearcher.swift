public import Glossaries
internal import Languages

/// Answers queries from the index of a store.
public struct IndexSearcher<Shelf: SearchShelf> {
  /// Up to how many concepts are sorted when they are asked for; more are read from an order that is kept.
  private static var mostSorted: Int { 48 }
  /// How many words are looked up one by one in a block; of more, all pages are read.
  let shelf: Shelf

  /// Creates a searcher for one transaction.
  public init(_ shelf: Shelf) { self.shelf = shelf }

  /// The concepts that `query` asks for; none where `prepare` must be called first.
  ///
  /// - Complexity: O(n) in what is found and in the distinct words of the store.
  public func search(_ query: StoreQuery) throws -> StorePage? {
    guard try IndexState.isCurrent(on: shelf) else {
      return try shelf.lastNumber() == 0 ? StorePage(hits: [], total: 0) : nil
    }
    let blocks = 0...Int64(try shelf.lastNumber() >> 16)
    if case .like(let name) = query.text { return try like(name, query, blocks) }
    let condition = TextCondition(query.text)
    var sets = try blocks.map { try set(of: query, condition, in: $0) }
    if isToBeRead(query, condition) {
      for place in sets.indices { try read(&sets[place], Int64(place), query, condition) }
    }
    let total = sets.reduce(0) { $0 + $1.count }
    guard let numbers = try page(of: query, sets, total: total) else { return nil }
    let concepts = try shelf.concepts(numbers)
    let hits = concepts.compactMap { stored in
      stored.map { stored in
        StorePage.Hit(
          stored: stored,
          term: query.asksOfTerms ? query.firstTerm(of: stored.concept, condition) : nil
        )
      }
    }
    return StorePage(hits: hits, total: total)
  }

  /// Makes what `search` lacks for `query`; to be called in a transaction that writes.
  ///
  /// - Complexity: O(n log n) in the terms.
  public func prepare(for query: StoreQuery) throws {
    if try !IndexState.isCurrent(on: shelf) { try IndexWriter(shelf).rebuild() }
    if case .collated(let language) = query.order, !query.isByLikeness,
      try OrderPages.numbers(language, on: shelf) == nil
    {
      try OrderPages.make(language, on: shelf)
    }
  }

  // MARK: - Sets

  /// The concepts of a block that may meet the conditions.
  func set(of query: StoreQuery, _ condition: TextCondition?, in block: Int64) throws -> NumberSet {
    var set = NumberSet(try page(ConceptKeys.all, block))
    func narrow(_ keys: [UInt64]) throws {
      guard !keys.isEmpty else { return }
      set.formIntersection(try union(keys, block))
    }
    try narrow(query.kinds.map { PageKey.of(.kind, $0.rawValue) })
    try narrow(query.subjects.map { PageKey.of(.subject, $0) })
    try narrow(query.externalIDs.map { PageKey.of(.externalID, $0) })
    try narrow(query.labels.map { PageKey.of(.label, $0) })
    try narrow(termKeys(of: query))
    if let condition { set.formIntersection(try self.set(of: condition, in: block)) }
    return set
  }

  /// The keys of the terms that may have one of the statuses, languages and states of review asked for.
  private func termKeys(of query: StoreQuery) -> [UInt64] {
    func choices<Value>(_ values: Set<Value>) -> [Value?] {
      values.isEmpty ? [nil] : values.map { $0 }
    }
    guard !(query.statuses.isEmpty && query.languages.isEmpty && query.reviews.isEmpty) else {
      return []
    }
    return choices(query.languages).flatMap { language in
      choices(query.statuses).flatMap { status in
        choices(query.reviews).map { ConceptKeys.term(language, status, $0) }
      }
    }
  }

  /// Whether the pages tell less than the conditions ask, so that concepts must be read: where several are
  /// about one term, or about words that stand together.
  private func isToBeRead(_ query: StoreQuery, _ condition: TextCondition?) -> Bool {
    let conditions = [
      condition != nil, !query.labels.isEmpty,
      !(query.statuses.isEmpty && query.languages.isEmpty && query.reviews.isEmpty),
    ]
    return conditions.count { $0 } > 1 || condition?.letters.contains(UInt8(ascii: " ")) == true
  }

  /// Leaves in the set what meets the conditions when it is read.
  private func read(
    _ set: inout NumberSet,
    _ block: Int64,
    _ query: StoreQuery,
    _ condition: TextCondition?
  ) throws {
    var numbers: [Int] = []
    set.forEach { numbers.append(Int(block) << 16 | Int($0)) }
    for start in stride(from: 0, to: numbers.count, by: 512) {
      let some = Array(numbers[start..<min(start + 512, numbers.count)])
      for (number, stored) in zip(some, try shelf.concepts(some)) {
        let term = stored.flatMap { query.firstTerm(of: $0.concept, condition) }
        if term == nil { set[UInt16(truncatingIfNeeded: number)] = false }
      }
    }
  }

  /// The concepts of a block with words as the condition asks, wherever in their terms.
  private func set(of condition: TextCondition, in block: Int64) throws -> NumberSet {
    let words = TermFolding.words(condition.letters).map { Array($0) }
    guard let first = words.first, let last = words.last else { return NumberSet() }
    var set: NumberSet
    if words.count == 1 {
      switch condition.place {
      case .whole:
        let only = [WordList.first] + first + [WordList.only]
        return NumberSet(try page(PageKey.of(.word, only), block))
      case .prefix: return try self.set(of: WordSearch(piece: first, place: .firstStart), in: block)
      case .part: return try self.set(of: WordSearch(piece: first, place: .part), in: block)
      }
    }
    switch condition.place {
    case .whole, .prefix:
      set = NumberSet(try page(PageKey.of(.word, [WordList.first] + first), block))
    case .part: set = try self.set(of: WordSearch(piece: first, place: .end), in: block)
    }
    for word in words.dropFirst().dropLast() {
      set.formIntersection(NumberSet(try page(PageKey.of(.word, word), block)))
    }
    switch condition.place {
    case .whole: set.formIntersection(NumberSet(try page(PageKey.of(.word, last), block)))
    case .prefix, .part:
      set.formIntersection(
        try self.set(of: WordSearch(piece: last, place: .laterStart), in: block)
      )
    }
    return set
  }

  private func set(of search: WordSearch, in block: Int64) throws -> NumberSet {
    var keys: [UInt64] = []
    for page in try WordList.pages(PageKey.words, of: block, on: shelf) {
      search.forEach(in: page) { keys.append(PageKey.of(.word, $0)) }
    }
    return try union(keys, block)
  }

  private func union(_ keys: [UInt64], _ block: Int64) throws -> NumberSet {
    var set = NumberSet()
    for page in try shelf.pages(keys.sorted().map { Int64($0) }, of: block) {
      if let page { set.formUnion(page) }
    }
    return set
  }

  private func page(_ key: UInt64, _ block: Int64) throws -> [UInt8]? {
    try shelf.pages([Int64(key)], of: block)[0]
  }

  // MARK: - Order

  /// The numbers of the concepts on the page; none where there is no order to take them from.
  private func page(of query: StoreQuery, _ sets: [NumberSet], total: Int) throws -> [Int]? {
    guard query.offset < total, query.limit > 0 else { return [] }
    var numbers: [Int] = []
    switch query.order {
    case .added: numbers = Self.numbers(sets, from: query.offset, most: query.limit)
    case .collated(let language) where total <= Self.mostSorted:
      numbers = Self.numbers(sets, from: 0, most: total)
      let order = ConceptOrder(language)
      let entries = zip(numbers, try shelf.concepts(numbers)).map { number, stored in
        OrderPages.Entry(key: stored.map { order.key(of: $0.concept) } ?? [], number: number)
      }
      numbers = Array(entries.sorted().map(\.number).dropFirst(query.offset).prefix(query.limit))
    case .collated(let language):
      guard let ordered = try OrderPages.numbers(language, on: shelf) else { return nil }
      var left = query.offset
      for number in ordered where sets[number >> 16][UInt16(truncatingIfNeeded: number)] {
        left -= 1
        if left < 0 { numbers.append(number) }
        if numbers.count == query.limit { break }
      }
    }
    return numbers
  }

  private static func numbers(_ sets: [NumberSet], from offset: Int, most: Int) -> [Int] {
    var numbers: [Int] = []
    var left = offset
    for (block, set) in sets.enumerated() where numbers.count < most {
      let count = set.count
      guard left < count else {
        left -= count
        continue
      }
      for (place, word) in set.bits.enumerated() where numbers.count < most {
        if left >= word.nonzeroBitCount {
          left -= word.nonzeroBitCount
          continue
        }
        var bits = word
        while bits != 0, numbers.count < most {
          if left > 0 {
            left -= 1
          } else {
            numbers.append(block << 16 | place << 6 | bits.trailingZeroBitCount)
          }
          bits &= bits - 1
        }
      }
    }
    return numbers
  }
}

internal import Glossaries
internal import Names

extension IndexSearcher {
  /// How many words are aligned and kept for each word of a query, how many concepts are read and how many of
  /// their terms compared; see `NameIndex`, which does the same in memory.
  private static var mostAligned: Int { 100 }
  private static var mostWords: Int { 40 }
  private static var mostConcepts: Int { 72 }
  private static var mostTerms: Int { 96 }
  /// How many concepts are counted for one word of a query.
  private static var mostPlaces: Int { 30_000 }
  /// What a reading as the same Korean name counts, in hundredths of a bit.
  private static var korean: Int32 { 1500 }
  /// The least likeness to be told.
  private static var least: Double { 0.05 }

  /// The concepts whose names are most like `name`.
  func like(
    _ name: String,
    _ query: StoreQuery,
    _ blocks: ClosedRange<Int64>
  ) throws -> StorePage {
    var probe = NameProbe(name, comparer: SharedComparer.comparer)
    guard !probe.isEmpty else { return StorePage(hits: [], total: 0) }
    let alike = try alike(&probe, blocks)
    var candidates: [(total: Int32, number: Int)] = []
    for block in blocks {
      candidates += try tally(alike, probe, query, in: block)
    }
    candidates.sort { ($0.total, $1.number) > ($1.total, $0.number) }
    candidates.removeLast(max(0, candidates.count - Self.mostConcepts))
    let numbers = candidates.map(\.number).sorted()
    let concepts = try shelf.concepts(numbers)
    // The terms with the most evidence are compared.
    var evidence: [[UInt64: Int32]] = alike.map { words in
      Dictionary(words.map { ($0.key, $0.evidence) }) { first, _ in first }
    }
    if evidence.isEmpty { evidence = [[:]] }
    var terms: [(total: Int32, place: Int, term: Int)] = []
    for (place, stored) in concepts.enumerated() {
      guard let concept = stored?.concept else { continue }
      for (number, term) in concept.terms.enumerated()
      where term.isWholeName && query.admits(term) {
        let keys = SharedComparer.comparer.keyWords(of: term.text).map(ConceptKeys.name)
        let total = evidence.reduce(Int32(0)) { sum, words in
          sum + (keys.lazy.compactMap { words[$0] }.max() ?? 0)
        }
        terms.append((total, place, number))
      }
    }
    terms.sort { ($0.total, $1.place, $1.term) > ($1.total, $0.place, $0.term) }
    var best: [Int: (score: Double, term: Int)] = [:]
    for (_, place, number) in terms.prefix(Self.mostTerms) {
      guard let concept = concepts[place]?.concept else { continue }
      let score = probe.likeness(of: concept.terms[number].text).score
      guard score >= Self.least else { continue }
      let known = best[place]
      if known.map({ ($0.score, number) < (score, $0.term) }) ?? true {
        best[place] = (score, number)
      }
    }
    let ranked = best.sorted { ($0.value.score, $1.key) > ($1.value.score, $0.key) }
    let hits = ranked.dropFirst(query.offset).prefix(query.limit).compactMap { place, found in
      concepts[place].map { StorePage.Hit(stored: $0, term: found.term, score: found.score) }
    }
    return StorePage(hits: hits, total: ranked.count)
  }

  /// The words of the index that sound like each word of the name, the likeliest first.
  private func alike(
    _ probe: inout NameProbe,
    _ blocks: ClosedRange<Int64>
  ) throws -> [[(key: UInt64, evidence: Int32)]] {
    var pages: [[UInt8]] = []
    for block in blocks { pages += try WordList.pages(PageKey.names, of: block, on: shelf) }
    var shares = [UInt8](repeating: 0, count: probe.wordCount)
    var buckets = [[(page: Int32, place: Int32)]](repeating: [], count: 256 * probe.wordCount)
    for (number, page) in pages.enumerated() {
      var place = 0
      var last: UInt64 = 0
      while place + 10 <= page.count {
        let skeleton = WordList.skeleton(page, at: place)
        if skeleton != last {
          probe.shares(of: skeleton, into: &shares)
          last = skeleton
        }
        for word in 0..<probe.wordCount where shares[word] > 60 {
          buckets[word << 8 | Int(shares[word])].append((Int32(number), Int32(place)))
        }
        place += 10 + Int(page[place + 9])
      }
    }
    var found: [[(key: UInt64, evidence: Int32)]] = []
    for word in 0..<probe.wordCount {
      var known: [UInt64: Int32] = [:]
      var share = 255
      while share > 60, known.count < Self.mostAligned {
        for (page, place) in buckets[word << 8 | share] {
          if known.count >= Self.mostAligned * 2 { break }
          let other = WordList.word(pages[Int(page)], at: Int(place))
          let key = ConceptKeys.name(other)
          if known[key] == nil { known[key] = probe.evidence(of: other, for: word) }
        }
        share -= 1
      }
      // The word itself, however many share its skeleton.
      let itself = probe.key(of: word)
      let key = ConceptKeys.name(itself)
      if known[key] == nil { known[key] = probe.evidence(of: itself, for: word) }
      let sorted = known.filter { $0.value > 0 }.map { (key: $0.key, evidence: $0.value) }
        .sorted { ($0.evidence, $1.key) > ($1.evidence, $0.key) }
      found.append(Array(sorted.prefix(Self.mostWords)))
    }
    return found
  }

  /// The concepts of a block with the most evidence.
  private func tally(
    _ alike: [[(key: UInt64, evidence: Int32)]],
    _ probe: NameProbe,
    _ query: StoreQuery,
    in block: Int64
  ) throws -> [(total: Int32, number: Int)] {
    let admitted = try set(of: query, nil, in: block)
    var totals = [Int32](repeating: 0, count: 1 << 16)
    var counted = [UInt8](repeating: 0, count: 1 << 16)
    var touched: [UInt16] = []
    func add(_ evidence: Int32, _ number: UInt16, _ word: UInt8) {
      guard counted[Int(number)] != word, admitted[number] else { return }
      if counted[Int(number)] == 0 { touched.append(number) }
      counted[Int(number)] = word
      totals[Int(number)] += evidence
    }
    for (place, words) in alike.enumerated() {
      let pages = try shelf.pages(words.map { Int64($0.key) }, of: block)
      var budget = Self.mostPlaces
      for (word, page) in zip(words, pages) where budget > 0 {
        guard let page else { continue }
        budget -= min(page.count / 2, 4096)
        NumberSet.forEach(page) { add(word.evidence, $0, UInt8(place + 1)) }
      }
    }
    for page in try shelf.pages(probe.korean.map { Int64(ConceptKeys.korean($0)) }, of: block) {
      if let page { NumberSet.forEach(page) { add(Self.korean, $0, 255) } }
    }
    // Only those that can be among the best of all are told.
    let least = Self.leastTold(of: touched, in: totals)
    let best = touched.filter { totals[Int($0)] >= least }
      .sorted { (totals[Int($0)], $1) > (totals[Int($1)], $0) }
    return best.prefix(Self.mostConcepts).map { (totals[Int($0)], Int(block) << 16 | Int($0)) }
  }

  /// A total that as many concepts as are told reach, and few others; none where there are no more.
  private static func leastTold(of touched: [UInt16], in totals: [Int32]) -> Int32 {
    guard touched.count > mostConcepts else { return .min }
    // Totals are hundredths of a bit: those that differ in less than a third of a bit are counted together.
    var counts = [Int](repeating: 0, count: 1 << 10)
    func place(_ total: Int32) -> Int { max(0, min(Int(total) >> 5, counts.count - 1)) }
    for number in touched { counts[place(totals[Int(number)])] += 1 }
    var count = 0
    for place in counts.indices.reversed() {
      count += counts[place]
      if count >= mostConcepts { return place == 0 ? .min : Int32(place) << 5 }
    }
    return .min
  }
}

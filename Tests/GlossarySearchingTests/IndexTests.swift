import Glossaries
import GlossarySearching
import Languages
import Testing

@Suite("The index of a store")
struct IndexTests {
  /// Words that share beginnings, ends and middles.
  private static let words = [
    "ким", "кимоно", "Пак", "паку", "Соксе", "Kim", "kimono", "Pak", "Ŏn", "Son-hui", "김", "김정",
    "정은",
    "은정", "Ёлка", "елок", "1924", "92", "a", "ab", "aba",
  ]
  private static let queries: [StoreQuery] = {
    let pieces = [
      "ким", "им", "а", "Pa", "김", "정", "ёл", "92", "aba", "b", "ким пак", "a a", "он к",
    ]
    let texts = pieces.flatMap { [StoreQuery.Text.whole($0), .prefix($0), .part($0)] }
    return texts.map { StoreQuery($0, limit: 1000) }
      + texts.map { StoreQuery($0, kinds: [.person], order: .collated(.russian), limit: 7) }
      + texts.map { StoreQuery($0, languages: [.korean], labels: ["ap"], offset: 2, limit: 7) }
      + [
        StoreQuery(limit: 5000), StoreQuery(order: .collated(.korean), limit: 5000),
        StoreQuery(order: .collated(.english), offset: 700, limit: 100),
        StoreQuery(kinds: [.place, .org], order: .collated(.korean), offset: 3, limit: 400),
        StoreQuery(statuses: [.forbidden, .preferred], reviews: [.rejected], limit: 400),
        StoreQuery(subjects: ["s3"], externalIDs: ["x:1", "x:2"]),
      ]
  }()

  private static func concept(_ number: Int, _ random: inout Sequence) -> Concept {
    Concept(
      id: "c\(number)",
      kind: Concept.Kind.allCases[random.below(8)],
      externalIDs: ["x:\(random.below(5))"],
      subjects: (0..<random.below(3)).map { _ in "s\(random.below(5))" },
      terms: (0..<random.below(5)).map { _ in
        let text = (0...random.below(3)).map { _ in words[random.below(words.count)] }
        return Term(
          text.joined(separator: [" ", "-", ", "][random.below(3)]),
          language: [.english, .russian, .korean, .northKorean][random.below(4)],
          status: TermStatus.allCases[random.below(5)],
          labels: random.below(3) == 0 ? ["ap"] : [],
          review: random.below(4) == 0 ? Review(Review.State.allCases[random.below(3)]) : nil
        )
      }
    )
  }

  @Test("answers as looking at every concept does, through hundreds of edits")
  func edits() throws {
    var random = Sequence()
    let shelf = MemoryShelf()
    let bulk = IndexWriter(shelf)
    for number in 1...900 { try shelf.put(Self.concept(number, &random), at: number, bulk) }
    try bulk.finish()
    for round in 0..<4 {
      for query in Self.queries {
        #expect(try shelf.search(query) == shelf.look(query), "\(query) in round \(round)")
      }
      // Enough new ones before and after others that pages of an order are parted.
      for step in 0..<250 {
        let writer = IndexWriter(shelf)
        let number = step % 2 == 0 ? 1 + random.below(900) : 901 + round * 250 + step
        let isGone = step % 10 == 0
        try shelf.put(isGone ? nil : Self.concept(number, &random), at: number, writer)
        try writer.finish()
      }
    }
  }

  @Test("keeps apart the concepts of several blocks of numbers")
  func blocks() throws {
    var random = Sequence()
    let shelf = MemoryShelf()
    let writer = IndexWriter(shelf)
    for number in stride(from: 65_000, to: 200_000, by: 500) {
      try shelf.put(Self.concept(number, &random), at: number, writer)
    }
    try writer.finish()
    for query in Self.queries {
      #expect(try shelf.search(query) == shelf.look(query), "\(query)")
    }
  }

  @Test("of one transaction sees its last word only")
  func sameConceptTwice() throws {
    let shelf = MemoryShelf()
    let writer = IndexWriter(shelf)
    for text in ["Ким", "Пак", "Ри"] {
      let term = Term(text, language: .russian, status: .preferred)
      try shelf.put(Concept(id: "c", kind: .person, terms: [term]), at: 1, writer)
    }
    try writer.finish()
    #expect(try shelf.search(StoreQuery(.whole("Ким")))?.total == 0)
    #expect(try shelf.search(StoreQuery(.whole("ри")))?.total == 1)
    try shelf.put(nil, at: 1, writer)
    try writer.finish()
    #expect(try shelf.search(StoreQuery())?.total == 0)
  }

  @Test("that is not there is made from the concepts")
  func rebuilding() throws {
    var random = Sequence()
    let shelf = MemoryShelf()
    let writer = IndexWriter(shelf)
    for number in 1...50 { try shelf.put(Self.concept(number, &random), at: number, writer) }
    try writer.finish()
    for block: Int64 in [-1, 0] { try shelf.removePages(of: block) }
    #expect(try IndexSearcher(shelf).search(StoreQuery()) == nil, "it says that it is not there")
    for query in Self.queries {
      #expect(try shelf.search(query) == shelf.look(query), "\(query)")
    }
  }

  @Test("is verified page by page")
  func verified() throws {
    var random = Sequence()
    let shelf = MemoryShelf()
    let writer = IndexWriter(shelf)
    for number in 1...300 { try shelf.put(Self.concept(number, &random), at: number, writer) }
    try writer.finish()
    _ = try shelf.search(StoreQuery(order: .collated(.russian), limit: 300))
    #expect(try IndexVerifier.faults(on: shelf) == [])
    let sound = shelf.pages
    for (place, page) in sound.sorted(by: { $0.key < $1.key }) where place.block >= 0 {
      // A page of numbers, or a list of words; that of how many pages a list has is not looked at.
      guard !page.isEmpty, page.count != 8 else { continue }
      shelf.pages[place] = [0xFF, 0x00]
      #expect(try IndexVerifier.faults(on: shelf) != [], "\(place)")
      shelf.pages = sound
      if place.key.isMultiple(of: 5) { break }
    }
    shelf.pages[MemoryShelf.Place(block: 0, key: 12_345)] = [1, 0]
    #expect(
      try IndexVerifier.faults(on: shelf) == [
        "the search index finds other concepts than there are"
      ]
    )
  }

  /// Numbers that are the same on each run.
  struct Sequence {
    private var state: UInt64 = 7

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }
}

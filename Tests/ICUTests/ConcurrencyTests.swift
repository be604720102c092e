import Languages
import Testing

@testable import ICU

@Suite("Several tasks at once")
struct ConcurrencyTests {
  /// Runs `body` in 16 tasks, some hundred times in each, and returns all that it gave.
  private func results<Value: Hashable & Sendable>(
    of body: @escaping @Sendable (Int) throws -> Value
  ) async throws -> Set<Value> {
    try await withThrowingTaskGroup(of: Set<Value>.self) { group in
      for task in 0..<16 {
        group.addTask { try Set((0..<200).map { try body(task &* 200 &+ $0) }) }
      }
      return try await group.reduce(into: []) { $0.formUnion($1) }
    }
  }

  @Test("one transform of rules serves them all")
  func rules() async throws {
    let transform = try Transform(id: "Test", rules: "([аеи]) к > $1 kh ; к > k ; м > mm ;")
    #expect(try await results { _ in try transform.apply("ким икам") } == ["kиmm иkhаmm"])
  }

  @Test("one transform of ICU's serves them all")
  func named() async throws {
    let transform = try Transform(id: "Russian-Latin/BGN")
    #expect(try await results { _ in try transform.apply("Ельцин") } == ["Yelʹtsin"])
  }

  @Test("one segmenter serves them all, each with its own text")
  func segmenter() async throws {
    let segmenter = try Segmenter(.word, language: .korean)
    let wrong = try await results { index in
      let words = index % 50 + 1
      let bytes = Array(String(repeating: "김정은 ", count: words).utf8)
      return try segmenter.segments(of: bytes).count == words * 2
    }
    #expect(wrong == [true])
  }

  @Test("one collator, one set of names and the confusables serve them all")
  func readOnly() async throws {
    let collator = try Collator(language: .russian)
    let names = try DisplayNames(language: .korean)
    let normalizer = try UnicodeNormalizer(.nfc)
    let answers = try await results { _ in
      [
        "\(try collator.compare("Ёлка", "Жук"))", "\(try collator.sortKey(for: "ёж").count)",
        names.region("KP") ?? "", try Confusables.skeleton(of: "Кim"),
        try normalizer.normalized("и\u{306}"), try CaseFolding.titlecased("КИМ", in: .russian),
      ]
    }
    #expect(answers.count == 1)
    #expect(answers.first?.first == "before")
    #expect(answers.first?[2...] == ["북한", "Kirn", "й", "Ким"])
  }
}

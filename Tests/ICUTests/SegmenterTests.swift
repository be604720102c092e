import Languages
import SourceText
import Testing

@testable import ICU

@Suite("Segmenting")
struct SegmenterTests {
  struct Case: CustomTestStringConvertible {
    let language: Language
    let text: String
    let segments: [TextSegment]

    init(_ language: Language, _ text: String, _ segments: [(Int, Int, TextSegment.Kind)]) {
      self.language = language
      self.text = text
      self.segments = segments.map { TextSegment(span: TextSpan($0.0..<$0.1), kind: $0.2) }
    }

    var testDescription: String { text }
  }

  @Test(
    "words stand at exact bytes, and are letters, numbers or neither",
    arguments: [
      Case(
        .korean,
        "대한민국은 2024년, 漢字",
        [
          (0, 15, .letter), (15, 16, .none), (16, 20, .number), (20, 23, .letter), (23, 24, .none),
          (24, 25, .none), (25, 31, .ideograph),
        ]
      ),
      Case(
        .russian,
        "Ельцин: 12,5 кг; по-русски",
        [
          (0, 12, .letter), (12, 13, .none), (13, 14, .none), (14, 18, .number), (18, 19, .none),
          (19, 23, .letter), (23, 24, .none), (24, 25, .none), (25, 29, .letter), (29, 30, .none),
          (30, 42, .letter),
        ]
      ),
      Case(
        .english,
        "Kim's 3.14 don't U.S.",
        [
          (0, 5, .letter), (5, 6, .none), (6, 10, .number), (10, 11, .none), (11, 16, .letter),
          (16, 17, .none), (17, 20, .letter), (20, 21, .none),
        ]
      ),
      Case(.english, "e\u{301}😀K", [(0, 3, .letter), (3, 7, .none), (7, 8, .letter)]),
      Case(.english, "", []),
    ]
  )
  func words(_ row: Case) throws {
    let segmenter = try Segmenter(.word, language: row.language)
    #expect(try segmenter.segments(of: Array(row.text.utf8)) == row.segments)
  }

  @Test(
    "sentences are whole where nothing is abbreviated",
    arguments: [
      (Language.russian, ["Он приехал. ", "Он сказал: «Да!» ", "Ура"]),
      (.korean, ["안녕하세요. ", "반갑습니다!"]),
      (.english, ["It is 3.14 m long. ", "Is it?"]),
    ]
  )
  func sentences(_ language: Language, _ sentences: [String]) throws {
    #expect(try pieces(.sentence, language, sentences.joined()) == sentences)
  }

  @Test("a Russian abbreviation before a small letter or a digit does not end a sentence")
  func abbreviations() throws {
    let text =
      "Он жил в г. энске и т. д. и т. п. В 1991 г. Б. Н. Ельцин приехал в г. Москву, ул. 8 марта."
    let found = try pieces(.sentence, .russian, text)
    #expect(found.joined() == text)
    #expect(found.first == "Он жил в г. энске и т. д. и т. п. ")
    #expect(found.last == "Москву, ул. 8 марта.")
  }

  @Test("graphemes are what a reader takes for characters")
  func graphemes() throws {
    let characters = ["\u{1112}\u{1161}\u{11AB}", "и\u{306}", "👨‍👩‍👧", "🇰🇷", "\r\n", "K"]
    #expect(try pieces(.grapheme, .korean, characters.joined()).map(hex) == characters.map(hex))
  }

  @Test("a line may end after a space or a hyphen, and between Hangul syllables")
  func lines() throws {
    #expect(try pieces(.line, .russian, "кто-то тут") == ["кто-", "то ", "тут"])
    #expect(try pieces(.line, .korean, "김정은 위") == ["김", "정", "은 ", "위"])
  }

  @Test("a word of kana is kana, with Han it is ideographs")
  func kana() throws {
    let segments = try Segmenter(.word, language: .korean).segments(of: Array("カタ 食べる ｶﾀ".utf8))
    #expect(segments.map(\.span.range) == [0..<6, 6..<7, 7..<16, 16..<17, 17..<23])
    #expect(segments.map(\.kind) == [.kana, .none, .ideograph, .none, .kana])
  }

  @Test("kinds are of words alone")
  func kinds() throws {
    let segments = try Segmenter(.line, language: .english).segments(of: Array("a\nb".utf8))
    #expect(segments.count == 2)
    #expect(segments.allSatisfy { $0.kind == .none })
  }

  @Test("segments of bytes that are not UTF-8 still cover them", arguments: Segmenter.Unit.allCases)
  func illFormed(_ unit: Segmenter.Unit) throws {
    let bytes: [UInt8] = [0x4B, 0xFF, 0xED, 0xA0, 0x80, 0x20, 0xC3]
    let segments = try Segmenter(unit, language: .english).segments(of: bytes)
    #expect(segments.first?.span.start == 0)
    #expect(segments.last?.span.end == bytes.count)
    for (a, b) in zip(segments, segments.dropFirst()) { #expect(a.span.end == b.span.start) }
  }

  @Test("a megabyte is cut without a gap", arguments: Segmenter.Unit.allCases)
  func long(_ unit: Segmenter.Unit) throws {
    let bytes = Array(longText.utf8)
    let segments = try Segmenter(unit, language: .russian).segments(of: bytes)
    #expect(segments.count >= 20_000)
    #expect(segments.last?.span.end == bytes.count)
    #expect(zip(segments, segments.dropFirst()).allSatisfy { $0.span.end == $1.span.start })
  }

  private func pieces(_ unit: Segmenter.Unit, _ language: Language, _ text: String) throws
    -> [String]
  {
    let bytes = Array(text.utf8)
    return try Segmenter(unit, language: language).segments(of: bytes)
      .map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
  }
}

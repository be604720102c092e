import Testing

@testable import Transliteration

@Suite("An option of a Korean system")
struct KoreanOptionsTests {
  private func write(
    _ text: String,
    _ id: String,
    _ options: Set<String>,
    _ mode: TransliterationMode = .word
  ) throws -> String {
    let system = try #require(try KoreanSystems.transliterator(id, options: options))
    return system.transliterate(text, mode: mode, traced: false).text
  }

  @Test(
    "says whether a word is a noun or a verb",
    arguments: [
      ("신고", "noun", "신고"), ("신고", "verb", "신꼬"), ("감다", "noun", "감다"), ("안고", "verb", "안꼬"),
      ("감지", "verb", "감찌"), ("담고", "noun", "담고"), ("남기다", "verb", "남기다"), ("굵기", "verb", "굴끼"),
    ]
  )
  func homographs(text: String, option: String, expected: String) throws {
    #expect(try write(text, "ko-pronunciation", [option]) == expected)
  }

  /// - Source: 표준 발음법, the examples of 제12항, 제15항, 제18항, 제27항 and 제29항 붙임 2.
  @Test(
    "lets words meet across a space",
    arguments: [
      ("옷 한 벌", "오 탄 벌"), ("책 넣는다", "챙 넌는다"), ("밭 아래", "바 다래"), ("할 것을", "할 꺼슬"),
      ("갈 데가", "갈 떼가"), ("할 적에", "할 쩌게"), ("한 일", "한 닐"), ("할 일", "할 릴"),
      ("옷 입다", "온 닙따"), ("흙 말리다", "흥 말리다"), ("나 는", "나 는"), ("", ""), (" ", " "),
    ]
  )
  func spaces(text: String, expected: String) throws {
    #expect(try write(text, "ko-pronunciation", ["across-spaces"]) == expected)
  }

  /// - Source: 국어의 로마자 표기법, 제3장 제2항.
  @Test(
    "sets a hyphen against misreading",
    arguments: [
      ("중앙", "jung-ang"), ("반구대", "ban-gudae"), ("세운", "se-un"), ("해운대", "hae-undae"),
      ("서울", "Seoul"), ("아예", "aye"), ("나무", "namu"),
    ]
  )
  func hyphens(text: String, expected: String) throws {
    #expect(try write(text, "ko-rr", ["hyphen"]) == expected)
  }

  @Test(
    "writes provinces as maps do, or as asked",
    arguments: [
      ("경기도", "", "Кёнгидо"), ("경기도", "hyphen-units", "Кёнги-до"), ("강남구", "", "Каннам-гу"),
      ("강남구", "joined-units", "Каннамгу"), ("경상북도", "", "Кёнсан-Пукто"),
    ]
  )
  func units(text: String, option: String, expected: String) throws {
    let options: Set = option.isEmpty ? [] : [option]
    #expect(try write(text, "ko-kontsevich", options, .place) == expected)
  }

  @Test("is refused where the system has it not")
  func refusals() throws {
    #expect(throws: UnknownOption.self) {
      try KoreanSystems.transliterator("ko-yale", options: ["verb"])
    }
    #expect(throws: ContradictoryOptions(first: "noun", second: "verb")) {
      try KoreanSystems.transliterator("ko-rr", options: ["noun", "verb"])
    }
    #expect(try KoreanSystems.transliterator("ru-bgn-pcgn", options: []) == nil)
  }

  @Test("that a file names is known")
  func headers() throws {
    for id in KoreanSystems.ids {
      let file = try #require(AlphabetFile(id: id))
      for name in file.option("options").split(separator: " ") {
        #expect(KoreanOption(rawValue: String(name)) != nil, "\(id): \(name)")
      }
    }
  }
}

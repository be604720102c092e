import Testing

@testable import Transliteration

@Suite("A Korean name")
struct KoreanNamesTests {
  private func write(_ text: String, _ id: String, _ mode: TransliterationMode) throws -> String {
    try SystemCatalog.transliterator(id).transliterate(text, mode: mode, traced: false).text
  }

  @Test(
    "is written by each system's convention",
    arguments: [
      ("한복남", "ko-rr", TransliterationMode.name, "Han Boknam"),
      ("한복남", "ko-rr", .nameHyphen, "Han Bok-nam"), ("남궁민수", "ko-rr", .name, "Namgung Minsu"),
      ("선우정", "ko-rr", .name, "Seonu Jeong"), ("강석영", "ko-ala-lc", .name, "Kang Sŏg-yŏng"),
      ("김각현", "ko-ala-lc", .name, "Kim Kak-hyŏn"), ("리순신", "ko-ala-lc", .name, "Yi Sun-sin"),
      ("라운규", "ko-ala-lc", .name, "Na Un-gyu"), ("김여정", "ko-dprk-press", .name, "Kim Yo Jong"),
      ("최룡해", "ko-dprk-press", .name, "Choe Ryong Hae"),
      ("이설주", "ko-dprk-press", .name, "Ri Sol Ju"), ("리만건", "ko-dprk-press", .name, "Ri Man Gon"),
      ("김빛나", "ko-passport", .passport, "KIM BITNA"), ("박봉주", "ko-odni", .name, "Pak Pong-chu"),
      ("반기문", "ko-kontsevich", .name, "Пан Ги Мун"), ("이재용", "ko-kontsevich", .name, "Ли Чжэ Ён"),
      ("金九德", "ko-ala-lc", .name, "Kim Ku-dŏk"), ("李龍烈", "ko-ala-lc", .name, "Yi Yong-nyŏl"),
      ("朱斗烈", "ko-ala-lc", .name, "Chu Tu-yŏl"), ("鮮于爀", "ko-ala-lc", .name, "Sŏnu Hyŏk"),
    ]
  )
  func conventions(text: String, id: String, mode: TransliterationMode, expected: String) throws {
    #expect(try write(text, id, mode) == expected)
  }

  @Test(
    "may be written with spaces",
    arguments: [("리 설주", "Ri Sŏl Ju"), ("김 정 은, 리설주", "Kim Jŏng Ŭn, Ri Sŏl Ju")]
  )
  func spaces(text: String, expected: String) throws {
    #expect(try write(text, "ko-dprk", .name) == expected)
  }

  @Test(
    "leaves the title beside it a word",
    arguments: [
      ("김정은 위원장", "ko-dprk-press", "Kim Jong Un wiwonjang"),
      ("김정은국무위원장", "ko-dprk-press", "Kim Jong Un kungmuwiwonjang"),
      ("김 위원장", "ko-dprk-press", "Kim wiwonjang"), ("문재인 대통령", "ko-rr", "Mun Jaein daetongnyeong"),
      ("대통령 윤석열", "ko-rr", "daetongnyeong Yun Seokyeol"),
      ("고 노무현 전 대통령", "ko-rr", "go No Muhyeon jeon daetongnyeong"),
      ("최선희 외무상", "ko-rr", "Choe Seonhui oemusang"), ("전 두환", "ko-rr", "Jeon Duhwan"),
      ("고 은", "ko-rr", "Go Eun"), ("장상", "ko-rr", "Jang Sang"),
    ]
  )
  func titles(text: String, id: String, expected: String) throws {
    #expect(try write(text, id, .name) == expected)
  }

  @Test("with a surname of one syllable or two says so")
  func ambiguity() throws {
    let system = try SystemCatalog.transliterator("ko-rr")
    let notes = system.transliterate("선우정", mode: .name, traced: false).notes
    #expect(notes == ["the surname is read as 선우; it could be 선"])
  }

  @Test(
    "of a place has its unit set off",
    arguments: [
      ("제주도", "ko-rr", "Jeju-do"), ("독도", "ko-rr", "Dokdo"), ("종로 2가", "ko-rr", "Jongno 2(i)-ga"),
      ("평택군", "ko-ala-lc", "P'yŏngt'aek-kun"), ("경상북도", "ko-ala-lc", "Kyŏngsang-bukto"),
      ("량강도", "ko-dprk", "Ryanggang-do"), ("라선시", "ko-dprk", "Rasŏn-si"),
    ]
  )
  func places(text: String, id: String, expected: String) throws {
    #expect(try write(text, id, .place) == expected)
  }

  @Test("in decomposed letters is composed first, and stray jamo pass through with a note")
  func input() throws {
    let system = try SystemCatalog.transliterator("ko-rr")
    let decomposed = "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}"
    #expect(system.transliterate(decomposed, mode: .word, traced: false).text == "hangeul")
    let stray = system.transliterate("ㅋㅋ 한글 ᄒᆞᆫ", mode: .word, traced: true)
    #expect(stray.text == "ㅋㅋ hangeul ᄒᆞᆫ")
    #expect(stray.notes.count == 1)
    #expect(system.transliterate("", mode: .name, traced: true).text.isEmpty)
    #expect(system.transliterate("abc -1 é", mode: .place, traced: true).text == "abc -1 é")
  }
}

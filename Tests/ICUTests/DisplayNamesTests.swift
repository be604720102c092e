import Languages
import Testing

@testable import ICU

@Suite("Display names")
struct DisplayNamesTests {
  struct Case: CustomTestStringConvertible {
    let tag: String
    let region: String?
    let korean: String?
    let northKorean: String?
    let cyrillic: String?

    var testDescription: String { tag }
  }

  @Test(
    "regions, languages and scripts have names in each language",
    arguments: [
      Case(tag: "ko", region: "북한", korean: "한국어", northKorean: "한국어(북한)", cyrillic: "키릴 문자"),
      Case(
        tag: "ru",
        region: "КНДР",
        korean: "корейский",
        northKorean: "корейский (КНДР)",
        cyrillic: "кириллица"
      ),
      Case(
        tag: "en",
        region: "North Korea",
        korean: "Korean",
        northKorean: "Korean (North Korea)",
        cyrillic: "Cyrillic"
      ),
      Case(tag: "xx", region: nil, korean: nil, northKorean: nil, cyrillic: nil),
    ]
  )
  func names(_ row: Case) throws {
    let names = try DisplayNames(language: try #require(Language(tag: row.tag)))
    #expect(names.region("KP") == row.region)
    #expect(names.region("kp") == row.region)
    #expect(names.language("ko") == row.korean)
    #expect(names.language("ko-KP") == row.northKorean)
    #expect(names.name(of: .northKorean) == row.northKorean)
    #expect(names.script("Cyrl") == row.cyrillic)
    #expect(names.script("CYRL") == row.cyrillic)
    #expect(names.name(of: .cyrillic) == row.cyrillic)
  }

  @Test("what has no name gets none", arguments: ["", "QQ", "qqq", "Qaaa", "дд", "K\0", "a-", "*"])
  func nameless(_ code: String) throws {
    let names = try DisplayNames(language: .russian)
    #expect(names.region(code) == nil)
    #expect(names.language(code) == nil)
    #expect(names.script(code) == nil)
  }
}

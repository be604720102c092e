import Glossaries
import TermMatching
import TestSupport
import Testing

@Suite("The matcher")
struct TermMatcherTests {
  private static let glossary = makeGlossary(
    Concept("kim-jong-un", .person, "Kim Jong Un", "Kim Jong-un", "Ким Чен Ын", "김정은"),
    Concept("kim-jong", .person, "김정"),
    Concept("pyongyang", .place, "Pyongyang", "Пхеньян", "평양"),
    Concept("moscow", .place, "Moscow", "Москва", "모스크바"),
    Concept("dprk", .place, "DPRK", "КНДР", "북한"),
    Concept("us", .place, "United States", "U.S.", "US", "США", "미국"),
    Concept("wpk", .org, "Workers' Party of Korea", "노동당"),
    Concept("rodong", .work, "Rodong Sinmun", "노동신문"),
    Concept("talks", .event, "six-party talks", "6자회담"),
    Concept("kursk", .place, "Kursk region", "Kursk Region", "Kursk", "Курская область", "쿠르스크주"),
    Concept("tv", .org, "CNN", "TV조선"),
    Concept("fyodor", .person, "Фёдор Петров"),
    Concept("no", .person, "No Kwang Chol")
  )
  private static let matcher = TermMatcher(TermIndex(glossary))

  @Test(
    "finds whole names and nothing else",
    arguments: [
      // Latin words, possessives, hyphens, brackets, quotation marks.
      "⟦Kim Jong Un⟧ spoke.", "⟦Kim Jong Un⟧'s speech", "the ⟦Workers’ Party of Korea⟧’s paper",
      "the ⟦Moscow⟧-⟦Pyongyang⟧ axis", "(⟦DPRK⟧)", "“⟦DPRK⟧”", "pro-⟦Pyongyang⟧", "Moscowite",
      "KimJong Un",
      "⟦U.S.⟧-led", "in the ⟦U.S.⟧ The end", "⟦US⟧.", "USA", "Pyongyangs",
      "⟦United States⟧’ policy", "anti⟦ ⟧",
      // Letter case.
      "⟦PYONGYANG⟧ (dateline)", "tell us", "⟦Six-party talks⟧ ended", "⟦SIX-PARTY TALKS⟧",
      "pyongyang",
      "⟦kim jong un⟧", "dprk",
      // Russian words.
      "⟦Ким Чен Ын⟧ в ⟦Пхеньян⟧", "⟦КНДР⟧,", "«⟦США⟧»", "москвичка Москвата", "⟦Федор Петров⟧",
      "⟦Фёдор Петров⟧",
      // Korean: the start of the word, then a legal tail.
      "⟦김정은⟧은 ⟦평양⟧에서", "⟦김정은⟧동지께서", "⟦북한⟧이 ⟦미국⟧에게", "태평양", "노동신문화", "⟦노동신문⟧은", "김정희", "⟦노동당⟧·⟦북한⟧",
      "‘⟦평양⟧’을", "⟦6자회담⟧에서는", "⟦쿠르스크주⟧로", "⟦TV조선⟧이", "⟦CNN⟧은",
      // Longest first.
      "the ⟦Kursk region⟧ and ⟦Kursk⟧ itself", "⟦김정은⟧과 ⟦김정⟧이",
    ].filter { !$0.contains("⟦ ⟧") }
  )
  func wholeNames(marked: String) {
    let text = MarkedText(marked)
    let spans = Self.matcher.occurrences(in: text.bytes).map(\.span)
    #expect(MarkedText.mark(spans, in: text.bytes) == marked)
  }

  @Test(
    "finds names in any guise, with the bytes they stand in",
    arguments: [
      "⟦Kim  Jong\u{A0}Un⟧", "⟦Kim\nJong-un⟧", "⟦Kim Jong\u{2011}un⟧", "⟦Kim Jong\u{2013}un⟧",
      "⟦Kim Jo\u{AD}ng Un⟧",
      "\u{200E}⟦Kim Jong Un⟧\u{200E}", "⟦\u{1100}\u{1175}\u{11B7}정은⟧은", "⟦ㄱㅣㅁㅈㅓㅇㅇㅡㄴ⟧", "⟦ＤＰＲＫ⟧",
      "⟦Ки\u{301}м Чен Ын⟧",
      "⟦Kим Чен Ын⟧", "⟦Ф\u{435}\u{308}дор Петров⟧",
    ]
  )
  func guises(marked: String) {
    let text = MarkedText(marked)
    let spans = Self.matcher.occurrences(in: text.bytes).map(\.span)
    #expect(spans == text.spans)
  }

  @Test("tells what is written on to a name")
  func attachments() {
    func attachment(_ text: String) -> TermMatching.Attachment? {
      Self.matcher.occurrences(in: Array(text.utf8)).first?.attachment
    }
    #expect(attachment("Kim Jong Un’s") == .possessive)
    #expect(attachment("Kim Jong Un") == TermMatching.Attachment.none)
    #expect(attachment("김정은에게서는") == .korean("에게서는"))
  }

  @Test("tells a name that mixes scripts")
  func mixedScript() {
    let found = Self.matcher.occurrences(in: Array("Kим Чен Ын и Ким Чен Ын".utf8))
    #expect(found.map(\.isMixedScript) == [true, false])
  }

  @Test("prefers the form whose letters stand exactly so")
  func exactCase() {
    let found = Self.matcher.occurrences(in: Array("Kursk region, Kursk Region, KURSK REGION".utf8))
    #expect(
      found.map { $0.candidates.map(\.form.text) } == [
        ["Kursk region"], ["Kursk Region"], ["Kursk region", "Kursk Region"],
      ]
    )
  }

  @Test("answers empty, hostile and very long texts")
  func hostileTexts() {
    #expect(Self.matcher.occurrences(in: []).isEmpty)
    let marks = String(repeating: "\u{301}", count: 100_000)
    #expect(Self.matcher.occurrences(in: Array(marks.utf8)).isEmpty)
    let long = String(repeating: "Kim Jong ", count: 100_000) + "Un"
    #expect(Self.matcher.occurrences(in: Array(long.utf8)).count == 100_000)
    let hangul = String(repeating: "김정은", count: 30_000)
    #expect(Self.matcher.occurrences(in: Array(hangul.utf8)).isEmpty)
  }

  @Test("finds the state within a title")
  func nested() throws {
    let matcher = TermMatcher(
      TermIndex(
        makeGlossary(
          Concept("title", .title, "Russian President"),
          Concept("russian", .place, "Russian")
        )
      )
    )
    let found = try #require(matcher.occurrences(in: Array("Russian President Putin".utf8)).first)
    #expect(found.nested.map(\.candidates.first?.form.text) == ["Russian"])
  }
}

import Documents
import SourceText
import Testing

@Suite("Quoted spans")
struct QuotedSpansTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let quoted: [String]

    init(_ title: String, _ text: String, _ quoted: [String]) {
      self.testDescription = title
      self.text = text
      self.quoted = quoted
    }
  }

  @Test("quotation marks are paired", arguments: cases)
  func quoted(_ row: Case) {
    let bytes = Array(row.text.utf8)
    let spans = QuotedSpans.find(in: bytes)
    #expect(spans.map { String(decoding: bytes[$0.range], as: UTF8.self) } == row.quoted)
    #expect(spans == spans.sorted { ($0.start, $1.end) < ($1.start, $0.end) })
  }

  @Test("a hundred thousand open marks take no time", .timeLimit(.minutes(10)))
  func hostile() {
    let open = String(repeating: "\"a «b ‘c “d ", count: 30_000)
    let close = String(repeating: "a\" b’ c” ", count: 30_000)
    #expect(!QuotedSpans.find(in: Array((open + close).utf8)).isEmpty)
    #expect(QuotedSpans.find(in: [0xE2, 0x80]).isEmpty)
  }

  static let cases: [Case] = [
    Case("nothing is quoted", "Kim said no", []),
    Case("English", "He said “no” and “yes”.", ["no", "yes"]),
    Case("straight", "He said \"no\" and \"yes\".", ["no", "yes"]),
    Case("straight marks before a Korean particle", "그는 \"김정은\"이라고 \"말\"했다", ["김정은", "말"]),
    Case("an odd straight mark quotes nothing", "a 5\" gun and \"no", []),
    Case("inches do not open", "a 5\" gun, \"Kim\"", ["Kim"]),
    Case("Russian, nested", "«Да, „Ким“ тут», — он", ["Да, „Ким“ тут", "Ким"]),
    Case("German and Polish", "„a“ „b”", ["a", "b"]),
    Case("guillemets in guillemets", "«a «b» c»", ["a «b» c", "b"]),
    Case("Korean brackets", "「a『b』」 《로동신문》", ["a『b』", "b", "로동신문"]),
    Case("an open mark quotes to the end", "x “Kim said", ["Kim said"]),
    Case("an open mark within a pair ends with it", "«a “b» c", ["a “b", "b"]),
    Case("a closing mark alone quotes nothing", "no” and »", []),
    Case("the right mark on both sides", "대해 ”매우 중대”고", ["매우 중대"]),
    Case("single marks", "the ‘axis’ of ‘김정은’은", ["axis", "김정은"]),
    Case("an apostrophe closes nothing", "‘Kim’s house’ and Kim’s", ["Kim’s house"]),
    Case("an apostrophe before a year opens nothing that pairs", "in the ‘80s", []),
    Case("straight single marks are apostrophes", "'Kim' can't", []),
    Case("a straight mark is not paired across another pair", "\"a «b\" c» d", ["b\" c"]),
    Case("empty quotations are nothing", "“” «»", []),
  ]
}

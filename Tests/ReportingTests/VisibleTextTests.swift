import Testing

@testable import Reporting

@Suite("Visible text")
struct VisibleTextTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let line: String
    let name: String
    var testDescription: String { name }
  }

  @Test(
    "line ends fall together in a message and are spelled out in a name",
    arguments: [
      Case(text: "a b  c", line: "a b  c", name: "a b  c"),
      Case(text: "a \r\n\t b", line: "a b", name: "a <U+000D><U+000A><U+0009> b"),
      Case(text: "김\u{200B}정은", line: "김<U+200B>정은", name: "김<U+200B>정은"),
      Case(text: "\u{2028}\u{85}", line: "<U+2028><U+0085>", name: "<U+2028><U+0085>"),
      Case(text: "\u{E0041}", line: "<U+E0041>", name: "<U+E0041>"),
      Case(text: "e\u{301}☺\u{FE0F}", line: "e\u{301}☺\u{FE0F}", name: "e\u{301}☺\u{FE0F}"),
      Case(text: "a\n", line: "a ", name: "a<U+000A>"),
    ]
  )
  func spelling(_ row: Case) {
    #expect(VisibleText.line(row.text) == row.line)
    #expect(VisibleText.name(row.text) == row.name)
  }

  @Test("in a whole text, line ends become LF and a soft hyphen stays")
  func lines() {
    #expect(VisibleText.lines("a\r\nb\rc\n\td\u{AD}e\u{7}") == "a\nb\nc\n\td\u{AD}e<U+0007>")
  }
}

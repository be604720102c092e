import Diagnostics
import Reporting
import Testing

@Suite("Findings a line each")
struct LineFindingsTests {
  @Test("concise names the place, the rule, the message and the count")
  func concise() {
    let files = [
      Findings.file("In ⟦Kim⟧ and ⟦Kim⟧"),
      Findings.file("", path: "clean.md"),
      Findings.file("북한 ⟦김⟧", path: "초안 1.md", severity: .error, message: "100 %\n“no”"),
    ]
    let expected = """
      a.md:1:4: warning TRM001 variant-term: “Kim Jong-un” is not the house form (2 times)
      초안 1.md:1:4: error TRM001 variant-term: 100 % “no”

      """
    #expect(Findings.report(files, .concise) == expected)
  }

  @Test("concise in colour is concise with colours")
  func colour() {
    let file = Findings.file("In ⟦Kim⟧ and ⟦Kim⟧")
    let text = Findings.report([file], .concise, options: ReportOptions(colour: true))
    #expect(text.replacing(/\u{1B}\[[0-9;]*m/, with: "") == Findings.report([file], .concise))
    #expect(text.contains("\u{1B}[1;33mwarning\u{1B}[0m"))
  }

  @Test("github writes one command for each finding")
  func github() {
    let file = Findings.file(
      "In ⟦Kim⟧\nand ⟦Kim⟧",
      path: "./초안 1,a:b.md",
      reason: "the “house” form"
    )
    let expected =
      "::warning file=초안 1%2Ca%3Ab.md,line=1,col=4,endLine=1,endColumn=7,"
      + "title=variant-term (TRM001)::“Kim Jong-un” is not the house form%0A"
      + "why: the “house” form%0A2 times: lines 1, 2\n"
    #expect(Findings.report([file], .github) == expected)
  }

  struct Case: CustomTestStringConvertible {
    let message: String
    let escaped: String
    var testDescription: String { escaped }
  }

  @Test(
    "github escapes what would end a command or be decoded",
    arguments: [
      Case(message: "100% sure", escaped: "100%25 sure"),
      Case(message: "a\r\nb", escaped: "a%0Ab"),
      Case(message: "a\n::error::b", escaped: "a%0A::error::b"),
      Case(message: "a: b, c", escaped: "a: b, c"),
      Case(message: "%0A", escaped: "%250A"),
      Case(message: "\u{1B}[31m", escaped: "<U+001B>[31m"),
    ]
  )
  func escapes(_ row: Case) {
    let text = Findings.report([Findings.file("⟦Kim⟧", message: row.message)], .github)
    #expect(text.hasSuffix("::\(row.escaped)\n"))
  }

  @Test(
    "github has a command for each severity",
    arguments: zip(Severity.allCases, ["notice", "warning", "error"])
  )
  func severities(_ severity: Severity, _ command: String) {
    let text = Findings.report([Findings.file("⟦Kim⟧", severity: severity)], .github)
    #expect(text.hasPrefix("::\(command) file=a.md,"))
  }

  @Test(
    "without findings there is nothing to say",
    arguments: [FindingsFormat.full, .concise, .github, .jsonl]
  )
  func clean(_ format: FindingsFormat) {
    #expect(Findings.report([Findings.file("")], format).isEmpty)
  }
}

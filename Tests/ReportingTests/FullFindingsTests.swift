import Diagnostics
import Reporting
import SourceText
import Testing

@Suite("Findings in full")
struct FullFindingsTests {
  @Test("a finding is a block with its line, what to write, why and where else")
  func block() {
    let file = Findings.file(
      "In 2011, ⟦Kim Jong-un⟧ took over.\n\n⟦Kim Jong-un⟧ and ⟦Kim Jong-un⟧.\n",
      reason: "South Korean press romanization; house style ap writes Kim Jong Un",
      related: [
        .init(span: TextSpan(start: 0, end: 2), message: "the house form would stand here")
      ]
    )
    let expected = """
      a.md:1:10: warning[variant-term]: “Kim Jong-un” is not the house form
        |
      1 | In 2011, Kim Jong-un took over.
        |          ^^^^^^^^^^^ Kim Jong Un
        = why: South Korean press romanization; house style ap writes Kim Jong Un
        = 3 times: lines 1, 3 (twice)
        = see line 1, column 1: the house form would stand here

      """
    #expect(Findings.report([file], .full) == expected)
  }

  @Test("blocks are parted by a blank line, over files too, and the gutter fits the number")
  func blocks() {
    let blank = String(repeating: "\n", count: 99)
    let files = [
      Findings.file("⟦Kim⟧", suggestion: nil),
      Findings.file("clean"),
      Findings.file("\(blank)북한 ⟦김정운⟧이", path: "초안 1.md", severity: .error, suggestion: "김정은"),
    ]
    let expected = """
      a.md:1:1: warning[variant-term]: “Kim Jong-un” is not the house form
        |
      1 | Kim
        | ^^^

      초안 1.md:100:4: error[variant-term]: “Kim Jong-un” is not the house form
          |
      100 | 북한 김정운이
          |      ^^^^^^ 김정은

      """
    #expect(Findings.report(files, .full) == expected)
  }

  @Test("an empty file can have a finding")
  func emptyFile() {
    let expected = """
      a.md:1:1: note[variant-term]: the file is empty
        |
      1 |
        | ^

      """
    let file = Findings.file("⟦⟧", severity: .note, message: "the file is empty", suggestion: nil)
    #expect(Findings.report([file], .full) == expected)
  }

  @Test("no control character of a text, a message or a path reaches the terminal")
  func controls() {
    let file = Findings.file(
      "\u{1B}]0;x\u{7} ⟦Kim\u{9B}2J⟧",
      path: "a\u{1B}\n.md",
      message: "two\r\n  lines\u{1B}[2J",
      reason: "one\u{8}\ntwo",
      suggestion: "Kim\tUn\u{202E}"
    )
    let text = Findings.report([file], .full)
    let raw = text.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E }
    #expect(raw.isEmpty && !text.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) })
    let expected = """
      a<U+001B><U+000A>.md:1:8: warning[variant-term]: two lines<U+001B>[2J
        |
      1 | <U+001B>]0;x<U+0007> Kim<U+009B>2J
        |                      ^^^^^^^^^^^^^ Kim Un<U+202E>
        = why: one<U+0008>
               two

      """
    #expect(text == expected)
  }

  @Test("colours are used only when asked for, and end where they begin")
  func colours() {
    let file = Findings.file("⟦Kim⟧", reason: "because")
    let text = Findings.report([file], .full, options: ReportOptions(colour: true))
    #expect(text.contains("\u{1B}[1;33mwarning[variant-term]\u{1B}[0m"))
    #expect(text.contains("\u{1B}[1;33m^^^ Kim Jong Un\u{1B}[0m"))
    let bare = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(bare == Findings.report([file], .full))
  }

  @Test("all places on one line are said so; of many lines the first twenty are named")
  func occurrences() {
    let same = Findings.report([Findings.file("⟦Kim⟧ ⟦Kim⟧ ⟦Kim⟧")], .full)
    #expect(same.contains("  = 3 times: all on line 1\n"))
    let many = String(repeating: "⟦Kim⟧\n", count: 23)
    #expect(
      Findings.report([Findings.file(many)], .full)
        .contains(
          "= 23 times: lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 and 3 more"
        )
    )
  }

  @Test("the excerpt keeps to the width of the terminal")
  func width() {
    let filler = String(repeating: "слово ", count: 50)
    let file = Findings.file("\(filler)⟦Ким⟧ \(filler)")
    let text = Findings.report([file], .full, options: ReportOptions(width: 60))
    let line = text.split(separator: "\n")[2]
    #expect((50...60).contains(line.count))
  }
}

import SourceText
import Testing

@testable import Reporting

@Suite("Source excerpts")
struct SourceExcerptTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let marked: String
    var columns = 60
    /// The lines and, under each, its marks.
    let expected: [String]
  }

  private static let long =
    "Alpha beta gamma delta epsilon zeta ⟦Kim Jong-un⟧ eta theta iota kappa lambda mu nu xi."

  @Test(
    "the carets stand under the span",
    arguments: [
      Case(
        testDescription: "Latin letters take a column each",
        marked: "In 2011, ⟦Kim Jong-un⟧ took over.\n",
        expected: ["In 2011, Kim Jong-un took over.", "         ^^^^^^^^^^^"]
      ),
      Case(
        testDescription: "Hangul takes two columns",
        marked: "북한의 ⟦김정운⟧은 갔다",
        expected: ["북한의 김정운은 갔다", "       ^^^^^^"]
      ),
      Case(
        testDescription: "Hangul in conjoining jamo takes two columns a syllable",
        marked: "\u{1100}\u{1161} ⟦\u{1100}\u{1175}\u{11B7}⟧",
        expected: ["\u{1100}\u{1161} \u{1100}\u{1175}\u{11B7}", "   ^^"]
      ),
      Case(
        testDescription: "Cyrillic takes one column",
        marked: "Прибыл ⟦Ким Чен Ун⟧.",
        expected: ["Прибыл Ким Чен Ун.", "       ^^^^^^^^^^"]
      ),
      Case(
        testDescription: "a tab is expanded to the next stop",
        marked: "\tab\t⟦Kim⟧",
        expected: ["    ab  Kim", "        ^^^"]
      ),
      Case(
        testDescription: "a combining mark takes no column",
        marked: "Цои\u{306} ⟦Ё\u{301}н⟧",
        expected: ["Цои\u{306} Ё\u{301}н", "    ^^"]
      ),
      Case(
        testDescription: "a mark that begins a line gets a letter to stand on",
        marked: "\u{301} ⟦Kim⟧",
        expected: ["\u{25CC}\u{301} Kim", "  ^^^"]
      ),
      Case(
        testDescription: "a hidden character is spelled out",
        marked: "⟦Kim\u{200B}Jong⟧",
        expected: ["Kim<U+200B>Jong", "^^^^^^^^^^^^^^^"]
      ),
      Case(
        testDescription: "a control character never reaches the terminal",
        marked: "\u{1B}[31m⟦Kim⟧\u{202E}",
        expected: ["<U+001B>[31mKim<U+202E>", "            ^^^"]
      ),
      Case(
        testDescription: "the end of a CR LF line is not shown",
        marked: "one\r\ntwo ⟦Kim⟧\r\nthree",
        expected: ["two Kim", "    ^^^"]
      ),
      Case(
        testDescription: "a byte order mark is no column",
        marked: "\u{FEFF}⟦Kim⟧ went",
        expected: ["Kim went", "^^^"]
      ),
      Case(
        testDescription: "an empty file has an empty line",
        marked: "⟦⟧",
        expected: ["", "^"]
      ),
      Case(
        testDescription: "a name over a line end is marked on both lines",
        marked: "with Kim ⟦Jong\nUn⟧ there",
        expected: ["with Kim Jong", "         ^^^^", "Un there", "^^"]
      ),
      Case(
        testDescription: "an emoji takes two columns",
        marked: "😀 ⟦Kim⟧",
        expected: ["😀 Kim", "   ^^^"]
      ),
      Case(
        testDescription: "a long line is cut on both sides",
        marked: long,
        columns: 31,
        expected: ["…lon zeta Kim Jong-un eta thet…", "          ^^^^^^^^^^^"]
      ),
      Case(
        testDescription: "a long line is cut after the window when the span stands first",
        marked: "⟦Kim⟧ one two three four five six",
        columns: 20,
        expected: ["Kim one two three …", "^^^"]
      ),
      Case(
        testDescription: "a span that is longer than the window is cut",
        marked: "before ⟦abcdefghijklmnopqrstuvwxyz⟧",
        columns: 20,
        expected: ["…abcdefghijklmnopqr…", " ^^^^^^^^^^^^^^^^^^"]
      ),
      Case(
        testDescription: "a cut never parts a Hangul syllable's two columns",
        marked: "가나다라마바사아자차카타파하⟦김⟧가나다라마바사아자차카타파하",
        columns: 17,
        expected: ["…타파하김가나다…", "       ^^"]
      ),
    ]
  )
  func carets(_ row: Case) throws {
    let (text, spans) = Findings.unmarked(row.marked)
    let excerpt = SourceExcerpt(
      of: try #require(spans.first),
      in: SourceText(path: "a", text: text),
      columns: row.columns
    )
    #expect(excerpt.lines.flatMap { [$0.text, $0.indent + $0.carets] } == row.expected)
  }

  @Test("a very long line is cut where its bytes are, without being read whole")
  func veryLongLine() throws {
    let filler = String(repeating: "가나다 ", count: 100_000)
    let (text, spans) = Findings.unmarked("\(filler)⟦김정운⟧은 \(filler)")
    let source = SourceText(path: "a", text: text)
    let line = SourceExcerpt(of: try #require(spans.first), in: source, columns: 40).lines[0]
    #expect(line.text.contains("김정운은"))
    #expect(line.text.hasPrefix("…") && line.text.hasSuffix("…"))
    #expect(line.carets == "^^^^^^")
  }
}

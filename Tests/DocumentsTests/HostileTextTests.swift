import Documents
import SourceText
import Testing

@Suite("Hostile texts")
struct HostileTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ title: String, _ unit: String, _ count: Int, _ tail: String = "") {
      self.testDescription = title
      self.text = String(repeating: unit, count: count) + tail
    }
  }

  @Test("are read without a crash and in bounds", .timeLimit(.minutes(10)), arguments: cases)
  func read(_ row: Case) {
    for format in DraftFormat.allCases {
      let draft = Draft(row.text, format)
      #expect(draft.segments.allSatisfy { !$0.pieces.isEmpty })
    }
  }

  @Test("of signs that mean something keep every place in bounds", arguments: 0..<300)
  func mixed(_ seed: Int) {
    let signs = [
      "Kim", "김", "Ё", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "*", "**", "_", "`", "``", "[",
      "](", ")", "![", "]", "<", ">", "> ", "- ", "1. ", "# ", "|", "|-|-|\n", "&amp;", "&#0;",
      "\\",
      "\u{0}", "http://x.kp", "<http://x>", "a@b.kp", "<b>", "<!--", "-->", "~~", "---\n", "```\n",
      "    ", "\u{FEFF}", "\"", "“", "”", "-", "\u{AD}", "\u{0C}",
    ]
    var generator = Generator(state: UInt64(seed) &+ 1)
    let text = (0..<40).map { _ in signs[Int(generator.next() % UInt64(signs.count))] }.joined()
    for format in DraftFormat.allCases { Draft(text, format).checkPlaces() }
  }

  /// - Source: S. Vigna, “An experimental exploration of Marsaglia’s xorshift generators”, 2014.
  private struct Generator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state >> 8
    }
  }

  static let cases: [Case] = [
    Case("quotations in quotations", "> ", 20_000, "Kim\nUn\nRi"),
    Case("lists in lists", "- ", 20_000, "Kim"),
    Case("open brackets", "[", 20_000),
    Case("images in images", "![", 5_000, String(repeating: "](a)", count: 5_000)),
    Case("an image that the end of the file cuts short", "![\n", 2, "![](\\"),
    Case("links that do not close", "[a](", 10_000),
    Case("stars", "*a **a ", 10_000),
    Case("backticks", "`a``b", 10_000),
    Case("angle brackets", "<", 20_000),
    Case("ampersands", "&#", 20_000),
    Case("line ends", "\n", 100_000),
    Case("lines of one letter", "a\n", 50_000),
    Case("at signs", "a@a.", 20_000),
    Case("schemes", "http://", 20_000),
    Case(
      "a wide table with many short rows",
      "|a",
      5_000,
      "\n" + String(repeating: "|-", count: 5_000) + "\n" + String(repeating: "|\n", count: 20_000)
    ),
  ]
}

import Testing

@testable import Transliteration

@Suite("A letter table of the user's")
struct LetterTableFileTests {
  private static let header = """
    # id: mine
    # title: Mine
    # authority: me
    # year: 2020
    # source: me
    # licence: facts
    # from: Cyrl
    # to: Latn
    kind\tinput\toutput\tbefore\tafter\twhen\tnote

    """

  private func table(_ rows: String) throws -> LetterTable {
    try LetterTable(path: "my.scheme", bytes: Array((Self.header + rows).utf8))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let rows: String
    let line: Int
    let column: Int
    let fault: SystemFileError.Fault
    var testDescription: String { rows }

    init(_ rows: String, _ line: Int, _ column: Int, _ fault: SystemFileError.Fault) {
      (self.rows, self.line, self.column, self.fault) = (rows, line, column, fault)
    }
  }

  @Test(
    "is refused with its line and column",
    arguments: [
      Case("lettre\tа\ta", 10, 1, .unknownKind("lettre")),
      Case("letter\t\ta", 10, 8, .emptyInput),
      Case("letter\ta\ta", 10, 8, .foreignInput("a")),
      Case("letter\tЖ\tzh", 10, 8, .capitalInput("Ж")),
      Case("letter\tтс\tts", 10, 8, .notOneLetter),
      Case("letter\tё\tё", 10, 10, .wrongScript("ё", wanted: "Latin")),
      Case("letter\tж\tZh", 10, 10, .capitalOutput("Z")),
      Case("letter\tж\tz\u{30C}", 10, 10, .notNormalized),
      Case("rule\tе\tye\tvowels", 10, 11, .unknownClass("vowels")),
      Case("rule\tе\tye\t[ъь", 10, 11, .unclosedSet),
      Case("rule\tе\tye\t[ъ] !sign", 10, 11, .emptyContext),
      Case("rule\tе\tye\t^\t\tstrict", 10, 14, .unknownOption("strict")),
      Case("letter\tе\te\nletter\tе\tye", 11, 1, .unreachable(line: 10)),
      Case("rule\tе\ta\t[ъ]\nrule\tе\tb\t[ь]\nrule\tе\tc\tsign", 12, 1, .unreachable(line: 11)),
      Case("rule\tий\ty\nrule\tи\tyi\t\t[й]", 11, 1, .unreachable(line: 10)),
      Case("rule\tе\ta\t[ъь]\nrule\tе\tb\t[ьй]", 11, 1, .ambiguous(line: 10)),
    ]
  )
  func faults(row: Case) {
    #expect(
      throws: SystemFileError(
        path: "my.scheme",
        line: row.line,
        column: row.column,
        fault: row.fault
      )
    ) { try table(row.rows) }
  }

  @Test("without a title is refused, and the message says the cure")
  func missingTitle() throws {
    let error = try #require(throws: SystemFileError.self) {
      try LetterTable(path: "my.scheme", bytes: Array("# id: mine\nkind\n".utf8))
    }
    #expect(
      error.description == "my.scheme:1:1: there is no “# title: …”; add it above the columns"
    )
  }

  @Test("that claims to be reversible has each output once")
  func reversibility() throws {
    let header = Self.header.replacing("# to:", with: "# reversible: yes\n# to:")
    #expect(
      throws: SystemFileError(
        path: "m",
        line: 12,
        column: 1,
        fault: .irreversible("e", line: 11)
      )
    ) { try LetterTable(path: "m", bytes: Array((header + "letter\tе\te\nletter\tэ\te\n").utf8)) }
  }

  @Test("takes the narrower rule, whatever the order of the rows")
  func order() throws {
    let rows = [
      "letter\tе\te", "rule\tе\t1\t^ vowel", "rule\tе\t2\t^", "rule\tе\t3\t^\t$",
      "rule\tее\t4",
    ]
    for rows in [rows, rows.reversed()] {
      let system = try LetterTransliterator(table(rows.joined(separator: "\n")))
      let result = system.transliterate("е еж неаеж бее", mode: .word, traced: false)
      #expect(result.text == "3 2ж нeа1ж б4")
    }
  }

  @Test("names the options it has when asked for another")
  func options() throws {
    let table = try table("letter\tе\te\noption\tstrict\nrule\tе\tye\t\t\tstrict")
    let error = try #require(throws: UnknownOption.self) {
      try LetterTransliterator(table, options: ["lax"])
    }
    #expect(error.description == "mine has no option “lax”; it has strict")
    let strict = try LetterTransliterator(table, options: ["strict"])
    #expect(strict.transliterate("Е", mode: .word, traced: false).text == "Ye")
  }
}

import Languages
import Testing

@testable import ICU

@Suite("Character properties")
struct CharacterPropertiesTests {
  @Test("a character has the script of its alphabet, or none")
  func scripts() {
    let rows: [(Unicode.Scalar, Script)] = [
      ("K", .latin), ("ß", .latin), ("К", .cyrillic), ("ё", .cyrillic), ("한", .hangul),
      ("\u{1161}", .hangul), ("\u{FFA1}", .hangul), ("金", .han), ("\u{20000}", .han),
      ("1", .common),
      (" ", .common), ("-", .common), ("ー", .common), ("\u{301}", .inherited),
      ("α", Script(code: "Grek")),
      ("か", Script(code: "Hira")), ("\u{0378}", Script(code: "Zzzz")),
    ]
    for (scalar, script) in rows {
      #expect(CharacterProperties.script(of: scalar) == script, "\(scalar)")
    }
  }

  @Test("a shared character lists the scripts that share it")
  func extensions() {
    #expect(CharacterProperties.scriptExtensions(of: "K") == [.latin])
    #expect(CharacterProperties.scriptExtensions(of: "1") == [.common])
    #expect(CharacterProperties.scriptExtensions(of: "\u{301}") == [.inherited])
    #expect(CharacterProperties.scriptExtensions(of: "ー") == ["Hira", "Kana"].setOfScripts)
    #expect(
      CharacterProperties.scriptExtensions(of: "・").isSuperset(of: ["Hang", "Hani"].setOfScripts)
    )
  }

  struct Case: CustomTestStringConvertible {
    let name: String
    let holds: @Sendable (Unicode.Scalar) -> Bool
    let yes: String
    let no: String

    var testDescription: String { name }
  }

  @Test(
    "a property holds of some characters and not of others",
    arguments: [
      Case(
        name: "letter",
        holds: CharacterProperties.isLetter,
        yes: "aЯ한金\u{1161}ʹ",
        no: "1 -\u{301}😀"
      ),
      Case(name: "digit", holds: CharacterProperties.isDigit, yes: "09٣１", no: "aⅣ½²"),
      Case(
        name: "mark",
        holds: CharacterProperties.isMark,
        yes: "\u{301}\u{306}\u{20DD}\u{903}",
        no: "a\u{1161}´"
      ),
      Case(
        name: "punctuation",
        holds: CharacterProperties.isPunctuation,
        yes: ".«…·(—",
        no: "a+$ №"
      ),
      Case(
        name: "whitespace",
        holds: CharacterProperties.isWhitespace,
        yes: " \t\n\u{A0}\u{3000}",
        no: "a\u{200B}_"
      ),
      Case(name: "uppercase", holds: CharacterProperties.isUppercase, yes: "KЁΣⅣ", no: "kё한1ǅ"),
      Case(name: "lowercase", holds: CharacterProperties.isLowercase, yes: "kёßª", no: "KЁ한1"),
      Case(
        name: "default ignorable",
        holds: CharacterProperties.isDefaultIgnorable,
        yes: "\u{AD}\u{200B}\u{200D}\u{FE0F}\u{3164}\u{FEFF}",
        no: "a \u{A0}\u{301}"
      ),
      Case(
        name: "bidi control",
        holds: CharacterProperties.isBidiControl,
        yes: "\u{200E}\u{202E}\u{2066}\u{61C}",
        no: "a\u{200B}\u{AD}"
      ),
      Case(name: "dash", holds: CharacterProperties.isDash, yes: "-–—−‑", no: "_~ー\u{AD}"),
    ]
  )
  func properties(_ row: Case) {
    for scalar in row.yes.unicodeScalars { #expect(row.holds(scalar), "\(scalar)") }
    for scalar in row.no.unicodeScalars { #expect(!row.holds(scalar), "\(scalar)") }
  }

  @Test("marks have the class they are ordered by")
  func combiningClasses() {
    #expect(CharacterProperties.combiningClass(of: "a") == 0)
    #expect(CharacterProperties.combiningClass(of: "\u{301}") == 230)
    #expect(CharacterProperties.combiningClass(of: "\u{323}") == 220)
  }
}

extension [String] {
  fileprivate var setOfScripts: Set<Script> { Set(map(Script.init(code:))) }
}

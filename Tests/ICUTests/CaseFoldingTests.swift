import Languages
import Testing

@testable import ICU

@Suite("Case")
struct CaseFoldingTests {
  @Test(
    "a folded text has no case",
    arguments: [
      ("", ""), ("kim 1", "kim 1"), ("KIM", "kim"), ("Straße", "strasse"), ("STRASSE", "strasse"),
      ("ΣΊΣΥΦΟΣ", "σίσυφοσ"), ("Σίσυφος", "σίσυφοσ"), ("Ёлка", "ёлка"), ("Елка", "елка"),
      ("김 Kim", "김 kim"), ("ﬁ", "fi"), ("İ", "i\u{307}"), ("\u{1E9E}", "ss"),
      ("\u{10400}", "\u{10428}"),
    ]
  )
  func folding(_ text: String, _ folded: String) {
    #expect(hex(CaseFolding.folded(text)) == hex(folded))
  }

  @Test("a scalar folds to one scalar or stays")
  func foldingScalars() {
    let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("K", "k"), ("Ё", "ё"), ("Σ", "σ"), ("ς", "σ"), ("ß", "ß"), ("한", "한"),
      ("\u{10400}", "\u{10428}"),
    ]
    for (scalar, folded) in pairs { #expect(CaseFolding.folded(scalar) == folded) }
  }

  @Test("where a long text is cut makes no difference", arguments: 0..<4)
  func longFolding(_ padding: Int) {
    let text = String(repeating: "x", count: padding) + String(repeating: "ЁßK😀İ", count: 100_000)
    let folded =
      String(repeating: "x", count: padding) + String(repeating: "ёssk😀i\u{307}", count: 100_000)
    #expect(text.utf8.count > 1_000_000)
    #expect(Array(CaseFolding.folded(text).utf8) == Array(folded.utf8))
  }

  struct Case: CustomTestStringConvertible {
    let tag: String
    let text: String
    let upper: String
    let lower: String
    let title: String

    var testDescription: String { "\(text) in \(tag)" }
  }

  @Test(
    "case is changed as the language does it",
    arguments: [
      Case(
        tag: "ru",
        text: "КИМ чен ЫН",
        upper: "КИМ ЧЕН ЫН",
        lower: "ким чен ын",
        title: "Ким Чен Ын"
      ),
      Case(
        tag: "en",
        text: "kim il-sung",
        upper: "KIM IL-SUNG",
        lower: "kim il-sung",
        title: "Kim Il-Sung"
      ),
      Case(tag: "en", text: "iI", upper: "II", lower: "ii", title: "Ii"),
      Case(tag: "tr", text: "iI", upper: "İI", lower: "iı", title: "İı"),
      Case(tag: "de", text: "straße", upper: "STRASSE", lower: "straße", title: "Straße"),
      Case(tag: "el", text: "ΟΔΟΣ", upper: "ΟΔΟΣ", lower: "οδος", title: "Οδος"),
      Case(tag: "ko", text: "김 kim", upper: "김 KIM", lower: "김 kim", title: "김 Kim"),
      Case(tag: "nl", text: "ijsland", upper: "IJSLAND", lower: "ijsland", title: "IJsland"),
      Case(tag: "en", text: "", upper: "", lower: "", title: ""),
    ]
  )
  func mapping(_ row: Case) throws {
    let language = try #require(Language(tag: row.tag))
    #expect(hex(try CaseFolding.uppercased(row.text, in: language)) == hex(row.upper))
    #expect(hex(try CaseFolding.lowercased(row.text, in: language)) == hex(row.lower))
    #expect(hex(try CaseFolding.titlecased(row.text, in: language)) == hex(row.title))
  }

  @Test("a text that grows in capitals is whole")
  func growing() throws {
    let text = String(repeating: "ΐ", count: 300_000)
    #expect(try CaseFolding.uppercased(text, in: .english).utf8.count == text.utf8.count * 3)
  }
}

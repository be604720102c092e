import GlossarySearching
import Testing

@Suite("Terms folded for searching")
struct TermFoldingTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let folded: String
    var testDescription: String { text }
  }

  @Test(
    "keep their letters and lose what people write in several ways",
    arguments: [
      Case(text: "Choe Son-hui", folded: "choe son hui"),
      Case(text: "  KIM,  Jong Un ", folded: "kim jong un"),
      Case(text: "Ch'oe Sŏn-hŭi", folded: "choe son hui"),
      Case(text: "Ch’oe", folded: "choe"),
      Case(text: "Пётр Первый", folded: "петр первый"),
      Case(text: "Ки\u{301}м", folded: "ким"),
      Case(text: "и\u{306}од", folded: "йод"),
      Case(text: "Київ", folded: "київ"),
      Case(text: "최선희", folded: "최선희"),
      Case(text: "최선희", folded: "최선희"),
      Case(text: "Ｓｅｏｕｌ", folded: "seoul"),
      Case(text: "Straße", folded: "straße"),
      Case(text: "ООН (Организация)", folded: "оон организация"),
      Case(text: "80-я годовщина", folded: "80 я годовщина"),
      Case(text: "金正恩", folded: "金正恩"),
      Case(text: "a\u{200B}b", folded: "ab"),
      Case(text: "C++", folded: "c++"),
      Case(text: "C#, F# и C", folded: "c# f# и c"),
      Case(text: "US$", folded: "us$"),
      Case(text: "5€", folded: "5€"),
      Case(text: "€", folded: "€"),
      Case(text: " + ", folded: "+"),
      Case(text: "A+B", folded: "a b"),
      Case(text: "Korea + Russia", folded: "korea russia"),
      Case(text: "+7 495", folded: "7 495"),
      Case(text: "#1", folded: "1"),
      Case(text: "$100", folded: "100"),
      Case(text: "—", folded: ""),
      Case(text: "", folded: ""),
    ]
  )
  func folds(_ one: Case) {
    #expect(String(decoding: TermFolding.folded(one.text), as: UTF8.self) == one.folded)
  }

  @Test("are cut at a word where they are longer than any")
  func long() {
    for text in ["слово ", "Ŏn ", "a"] {
      let folded = TermFolding.folded(String(repeating: text, count: 100_000))
      #expect(folded.count <= TermFolding.longest && folded.count > TermFolding.longest / 2)
      #expect(folded.last != 0x20)
    }
  }
}

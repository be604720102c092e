import Testing

@testable import ICU

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "a text takes the columns of its clusters",
    arguments: [
      ("", 0), ("Kim", 3), ("Ким", 3), ("김정은", 6), ("金", 2), ("김 Kim", 6), ("ё", 1),
      ("е\u{308}", 1),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", 4),
      ("\u{FFA1}", 1), ("Ａ", 2), ("ㅏ", 2), ("…", 1), ("—", 1), ("\t", 0), ("a\r\nb", 2),
      ("a\u{200B}b", 2),
      ("\u{AD}", 1), ("\u{301}", 0), ("🇰🇷", 2), ("🇰", 1), ("👨‍👩‍👧", 2), ("❤", 1), ("❤\u{FE0F}", 2),
      ("👍🏽", 2), ("\u{3164}", 0), ("\u{7F}", 0),
    ]
  )
  func widths(_ text: String, _ width: Int) {
    #expect(CharacterProperties.displayWidth(of: text) == width)
  }

  @Test("a scalar by itself takes 0, 1 or 2 columns")
  func scalarWidths() {
    let rows: [(Unicode.Scalar, Int)] = [
      ("K", 1), ("К", 1), ("김", 2), ("\u{1112}", 2), ("\u{1161}", 0), ("\u{11AB}", 0),
      ("\u{301}", 0),
      ("\u{200D}", 0), ("\n", 0), ("\u{2028}", 0), ("😀", 2),
    ]
    for (scalar, width) in rows {
      #expect(CharacterProperties.displayWidth(of: scalar) == width, "\(scalar)")
    }
  }
}

import SourceText
import Testing

@Suite("Source text")
struct SourceTextTests {
  @Test(
    "a line ends at LF, CR LF or CR",
    arguments: [
      ("", [0]), ("a", [0]), ("a\n", [0, 2]), ("a\r\nb", [0, 3]), ("a\rb", [0, 2]),
      ("\r\r\n\n", [0, 1, 3, 4]), ("Ё\nЁ", [0, 3]),
    ]
  )
  func lineStarts(_ text: String, _ starts: [Int]) {
    let lines = LineIndex(Array(text.utf8))
    #expect(lines.starts == starts)
    #expect(lines.count == starts.count)
    for (number, start) in starts.enumerated() {
      #expect(lines.span(ofLine: number).start == start)
      #expect(lines.line(at: start) == number)
    }
    #expect(lines.span(ofLine: starts.count - 1).end == text.utf8.count)
  }

  @Test("an offset within a line end lies on the line it ends")
  func lineOfLineEnd() {
    let lines = LineIndex(Array("ab\r\nc".utf8))
    #expect([0, 2, 3, 4, 5].map(lines.line(at:)) == [0, 0, 0, 1, 1])
  }

  @Test(
    "columns are counted in three units",
    arguments: [
      (TextPosition.ColumnUnit.utf8, 9), (.utf16, 5), (.scalar, 4),
    ]
  )
  func columns(_ unit: TextPosition.ColumnUnit, _ column: Int) {
    let source = SourceText(path: "a", text: "x\r\nЁ😀é!")
    #expect(
      source.position(of: 11, unit: unit) == TextPosition(line: 2, column: column, unit: unit)
    )
  }

  @Test("a byte order mark takes no column")
  func byteOrderMark() {
    let source = SourceText(path: "a", text: "\u{FEFF}Ким\r\nУн")
    #expect(source.byteOrderMarkLength == 3)
    #expect(source.position(of: 0).column == 1)
    #expect(source.position(of: 3).column == 1)
    #expect(source.position(of: 5).column == 2)
    #expect(source.position(of: 5, unit: .utf8).column == 3)
    #expect(source.position(of: 11) == TextPosition(line: 2, column: 1, unit: .scalar))
  }

  @Test("the end of a text has a position")
  func endPosition() {
    #expect(SourceText(path: "a", text: "").position(of: 0).column == 1)
    let position = SourceText(path: "a", text: "a\n").position(of: 2)
    #expect(position == TextPosition(line: 2, column: 1, unit: .scalar))
  }

  @Test("the line of an offset comes without its end")
  func lineSpan() {
    let source = SourceText(path: "a", text: "Ким\r\nУн\n")
    #expect(source.text(source.lineSpan(at: 2)) == "Ким")
    #expect(source.text(source.lineSpan(at: 8)) == "Ун")
    #expect(source.lineSpan(at: 13).isEmpty)
  }
}

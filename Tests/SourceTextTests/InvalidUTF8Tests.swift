import SourceText
import Testing

@Suite("Invalid UTF-8")
struct InvalidUTF8Tests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let offset: Int?

    init(_ title: String, _ bytes: [UInt8], _ offset: Int?) {
      self.testDescription = title
      self.bytes = bytes
      self.offset = offset
    }
  }

  @Test("the first fault is found, and is Swift's", arguments: cases)
  func firstFault(_ row: Case) {
    #expect(InvalidUTF8.firstFault(in: row.bytes) == row.offset)
    #expect((String(validating: row.bytes, as: UTF8.self) == nil) == (row.offset != nil))
  }

  @Test("the first fault is found behind ASCII of any length", arguments: 0..<40)
  func faultBehindASCII(_ count: Int) {
    let ascii = [UInt8](repeating: 0x61, count: count)
    #expect(InvalidUTF8.firstFault(in: ascii) == nil)
    #expect(InvalidUTF8.firstFault(in: ascii + Array("김".utf8) + ascii) == nil)
    #expect(InvalidUTF8.firstFault(in: ascii + [0xFF] + ascii) == count)
    #expect(InvalidUTF8.firstFault(in: ascii + Array("Ё".utf8) + ascii + [0x80]) == count * 2 + 2)
  }

  @Test("the error says where, and what to do")
  func description() {
    let error = #expect(throws: InvalidUTF8.self) {
      try SourceText(path: "draft.txt", bytes: [0x61, 0x0D, 0x0A, 0x62, 0xFF])
    }
    #expect(error?.line == 2)
    #expect(
      error?.description
        == "draft.txt: byte 4 (line 2) is 0xFF, which is not UTF-8; save the file as UTF-8 and try again"
    )
  }

  static let cases: [Case] = [
    Case("nothing", [], nil),
    Case("every length", Array("aЁ김😀".utf8), nil),
    Case(
      "the first and last scalars of each length",
      Array("\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}".utf8),
      nil
    ),
    Case("a follower alone", [0x61, 0x80], 1),
    Case("an overlong NUL", [0x61, 0xC0, 0x80], 1),
    Case("an overlong slash in three bytes", [0xE0, 0x80, 0xAF], 0),
    Case("an overlong slash in four bytes", [0xF0, 0x80, 0x80, 0xAF], 0),
    Case("a high surrogate", [0x61, 0xED, 0xA0, 0x80], 1),
    Case("a low surrogate", [0xED, 0xBF, 0xBF], 0),
    Case("above the last scalar", [0xF4, 0x90, 0x80, 0x80], 0),
    Case("a byte that is never used", [0xF5], 0),
    Case("two bytes cut short", [0x61, 0xD0], 1),
    Case("three bytes cut short", [0xEA, 0xB9], 0),
    Case("four bytes cut short", [0xF0, 0x9F, 0x98], 0),
    Case("three bytes cut short by a letter", [0xEA, 0xB9, 0x61], 0),
    Case("Korean in CP949", [0xB1, 0xE8], 0),
    Case("Russian in Windows-1251", [0xCA, 0xE8, 0xEC], 0),
  ]
}

import Foundation
import JSON
import Testing

@Suite("JSON")
struct JSONValueTests {
  private static let value = JSONValue.object([
    ("zeta", 1), ("alpha", .array([true, .null, "가"])), ("empty", .array([])),
    ("none", .object([])),
  ])

  @Test("the keys keep their order on one line")
  func compact() {
    #expect(
      Self.value.rendered() == #"{"zeta":1,"alpha":[true,null,"가"],"empty":[],"none":{}}"#
    )
  }

  @Test("indented, there is one entry a line")
  func indented() {
    let expected = """
      {
        "zeta": 1,
        "alpha": [
          true,
          null,
          "가"
        ],
        "empty": [],
        "none": {}
      }
      """
    #expect(Self.value.rendered(.indented(from: 0)) == expected)
  }

  struct Case: CustomTestStringConvertible {
    let text: String
    let quoted: String
    var testDescription: String { quoted }
  }

  @Test(
    "what JSON, a terminal or a line reader would take amiss is escaped",
    arguments: [
      Case(text: "say \"no\"", quoted: #""say \"no\"""#),
      Case(text: #"C:\a"#, quoted: #""C:\\a""#),
      Case(text: "a\n\r\tb", quoted: #""a\n\r\tb""#),
      Case(text: "\u{0}\u{1B}[31m\u{7F}\u{9B}", quoted: #""\u0000\u001b[31m\u007f\u009b""#),
      Case(text: "a\u{2028}b\u{2029}", quoted: #""a\u2028b\u2029""#),
      Case(text: "e\u{301} é 김 😀", quoted: "\"e\u{301} é 김 😀\""),
      Case(text: "\r\n", quoted: #""\r\n""#),
    ]
  )
  func escapes(_ row: Case) throws {
    #expect(JSONValue.quoted(row.text).unicodeScalars.elementsEqual(row.quoted.unicodeScalars))
    let data = Data("[\(row.quoted)]".utf8)
    let back = try #require(try JSONSerialization.jsonObject(with: data) as? [String])
    #expect(back[0].unicodeScalars.elementsEqual(row.text.unicodeScalars))
  }
}

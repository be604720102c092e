import JSON
import Testing

@Suite("A reader of JSON")
struct JSONReaderTests {
  private static let text = #"""
    { "a" : [1, -0.5e+3, "é😀\u00e9\uD83D\uDE00\/\b\f\n\r\t\"\\", true, false, null, [], {}],
      "김" : {"b": "", "b": "later"} }
    """#
  private static let compact =
    #"{"a":[1,-0.5e+3,"é😀é😀/\u0008\u000c\n\r\t\"\\",true,false,null,[],{}],"#
    + #""김":{"b":"","b":"later"}}"#

  /// A reader of bytes that come in pieces of this size.
  private func reader(_ text: String, _ size: Int) -> JSONReader {
    var rest = Array(text.utf8)[...]
    return JSONReader {
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
  }

  @Test("reads the same wherever its pieces end", arguments: [1, 2, 3, 10, 1000])
  func pieces(size: Int) throws {
    var json = reader(Self.text, size)
    #expect(try json.value().rendered() == Self.compact)
    try json.end()
    #expect(try JSONValue(Array(Self.text.utf8)).rendered() == Self.compact)
    #expect(try JSONValue(Array(Self.text.utf8))["김"]?["b"]?.string == "later")
  }

  @Test("passes over what nobody wants, and stops at the end", arguments: [1, 1000])
  func skipping(size: Int) throws {
    var json = reader("[\(Self.text), 7]", size)
    var numbers: [String] = []
    try json.elements { json in
      if try json.kind() == .number { numbers.append(try json.number()) } else { try json.skip() }
    }
    #expect(numbers == ["7"])
    try json.end()
  }

  struct Broken: CustomTestStringConvertible {
    let text: String
    let place: String
    let fault: String
    var testDescription: String { String(text.prefix(20)) }
  }

  @Test(
    "names the place where a text is no JSON",
    arguments: [
      Broken(text: "", place: "1:1", fault: "the file ends where a value should stand"),
      Broken(text: "[1,\n 2,]", place: "2:4", fault: "a value should stand here"),
      Broken(text: "{\"김\" 1}", place: "1:6", fault: "a colon should stand here"),
      Broken(text: "{a:1}", place: "1:2", fault: "a name in double quotes should stand here"),
      Broken(text: "[1 2]", place: "1:4", fault: "a comma or a closing bracket should stand here"),
      Broken(text: "\"a\nb\"", place: "1:3", fault: "a control character stands in a string"),
      Broken(text: "\"\\x\"", place: "1:4", fault: "this escape is unknown"),
      Broken(text: "\"\\ud800\"", place: "1:8", fault: "half of a surrogate pair stands alone"),
      Broken(text: "01", place: "1:2", fault: "something follows the value"),
      Broken(text: "-", place: "1:2", fault: "a digit should stand here"),
      Broken(text: "nul", place: "1:4", fault: "a value should stand here"),
      Broken(
        text: String(repeating: "[", count: 100_000),
        place: "1:101",
        fault: "values are nested more than 100 deep"
      ),
    ]
  )
  func refusal(_ row: Broken) {
    for size in [1, 3, 1_000_000] {
      #expect {
        var json = reader(row.text, size)
        try json.skip()
        try json.end()
      } throws: { error in
        guard let error = error as? JSONError else { return false }
        #expect("\(error.line):\(error.column)" == row.place, "in pieces of \(size)")
        return error.fault.hasPrefix(row.fault)
      }
    }
  }

  @Test("reads what the writer wrote")
  func writing() throws {
    let texts = ["", "\"\\/", "\u{0}\u{1F}\u{7F}", "김 é e\u{301} 😀", "\r\n\t"]
    var json = JSONWriter()
    json.strings(texts)
    #expect(json.text.utf8.allSatisfy { $0 >= 0x20 })
    var reader = JSONReader(json.bytes)
    #expect(try reader.strings().map { Array($0.utf8) } == texts.map { Array($0.utf8) })
  }
}

import Diagnostics
import Foundation
import Reporting
import SourceText
import Testing

@Suite("Findings as JSON")
struct JSONFindingsTests {
  private static let file = Findings.file(
    "😀 ⟦김정운⟧은\n⟦김정운⟧",
    path: "초안 1.md",
    message: "“김정운”: 100 %\n\u{1B}",
    suggestion: "김정은",
    related: [.init(span: TextSpan(start: 0, end: 4), message: "here")]
  )

  @Test("a line holds a finding with its place in bytes, scalars and UTF-16")
  func line() {
    let expected =
      #"{"path":"초안 1.md","rule":{"code":"TRM001","name":"variant-term"},"#
      + #""severity":"warning","message":"“김정운”: 100 %\n\u001b","reason":null,"#
      + #""suggestion":"김정은","fixes":[{"safe":true,"doubt":null,"edits":[{"location":{"#
      + #""start":{"byte":5,"line":1,"column":3,"utf16Column":4},"#
      + #""end":{"byte":14,"line":1,"column":6,"utf16Column":7}},"text":"김정은"}]},"#
      + #"{"safe":true,"doubt":null,"edits":[{"location":{"#
      + #""start":{"byte":18,"line":2,"column":1,"utf16Column":1},"#
      + #""end":{"byte":27,"line":2,"column":4,"utf16Column":4}},"text":"김정은"}]}],"#
      + #""concept":"kim-jong-un","columnUnit":"scalar","#
      + #""location":{"start":{"byte":5,"line":1,"column":3,"utf16Column":4},"#
      + #""end":{"byte":14,"line":1,"column":6,"utf16Column":7}},"occurrences":["#
      + #"{"start":{"byte":5,"line":1,"column":3,"utf16Column":4},"#
      + #""end":{"byte":14,"line":1,"column":6,"utf16Column":7}},"#
      + #"{"start":{"byte":18,"line":2,"column":1,"utf16Column":1},"#
      + #""end":{"byte":27,"line":2,"column":4,"utf16Column":4}}],"#
      + #""related":[{"message":"here","location":{"#
      + #""start":{"byte":0,"line":1,"column":1,"utf16Column":1},"#
      + #""end":{"byte":4,"line":1,"column":2,"utf16Column":3}}}]}"# + "\n"
    #expect(Findings.report([Self.file], .jsonl) == expected)
  }

  @Test("the array holds what the lines hold")
  func array() throws {
    let files = [Self.file, Findings.file("clean"), Findings.file("⟦Kim⟧")]
    let array = try #require(
      try JSONSerialization.jsonObject(with: Data(Findings.report(files, .json).utf8)) as? NSArray
    )
    let lines = try Findings.report(files, .jsonl).split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8))
    }
    #expect(array == lines as NSArray)
    #expect(array.count == 2)
  }

  @Test("the array is laid out an entry a line")
  func layout() {
    let text = Findings.report([Findings.file("⟦Kim⟧")], .json)
    #expect(text.hasPrefix("[\n  {\n    \"path\": \"a.md\",\n    \"rule\": {\n"))
    #expect(text.hasSuffix("    \"related\": []\n  }\n]\n"))
  }

  @Test("no findings are an empty array")
  func empty() { #expect(Findings.report([], .json) == "[]\n") }
}

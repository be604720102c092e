import Diagnostics
import Reporting
import SourceText
import TestSupport
import Testing

@Suite("The edits from one text to another")
struct LineEditsTests {
  @Test(
    "make a diff that shows only the lines that differ",
    arguments: [
      ("a\nb\nc\n", "a\nb\nc\n", ""),
      ("a\nb\nc\n", "a\nX\nc\n", " a\n-b\n+X\n c\n"),
      ("a\nb\nc\n", "b\nc\na\n", "-a\n b\n c\n+a\n"),
      ("a\nb\nc\n", "c\na\nb\n", "+c\n a\n b\n-c\n"),
      ("a\nb\n", "a\nb\nc\n", " a\n b\n+c\n"),
      ("a\nb\n", "b\n", "-a\n b\n"),
      ("a\nb\n", "", "-a\n-b\n"),
      ("b\n", "a\nb\n", "+a\n b\n"),
      ("a\nb", "a\nc", " a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n"),
      ("a\nb\nc\nd\n", "a\nc\nX\nd\n", " a\n-b\n c\n+X\n d\n"),
    ]
  )
  func diff(old: String, new: String, body: String) {
    let source = SourceText(path: "t", text: old)
    let edits = LineEdits.edits(from: source, to: Array(new.utf8))
    #expect(Self.applied(edits, to: source) == new)
    let text = UnifiedDiff(source, edits: edits).text()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3)
    #expect(lines.joined(separator: "\n") == body)
  }

  @Test("give back any text from any other")
  func anything() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let (old, new) = (Self.text(&random), Self.text(&random))
      let source = SourceText(path: "t", text: old)
      let edits = LineEdits.edits(from: source, to: Array(new.utf8))
      #expect(Self.applied(edits, to: source) == new)
      _ = UnifiedDiff(source, edits: edits).text()
    }
  }

  private static func applied(_ edits: [Fix.Edit], to source: SourceText) -> String {
    var result: [UInt8] = []
    var copied = 0
    for edit in edits {
      result += source.bytes[copied..<edit.span.start]
      result += Array(edit.text.utf8)
      copied = edit.span.end
    }
    return String(decoding: result + source.bytes[copied...], as: UTF8.self)
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let lines = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      ["a", "b", "c", ""][Int.random(in: 0..<4, using: &random)]
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

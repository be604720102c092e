import Foundation
import Testing

@Suite("The command line, case by case")
struct CommandCaseTests {
  @Test("prints and returns what its case says", arguments: CommandCase.all)
  func commandDoesAsItsCaseSays(_ example: CommandCase) throws {
    let shell = try Shell()
    try example.lay(out: shell.place)
    let result = try shell.run(example.command(), input: example.input)
    if Repository.isRecording { return try example.record(result) }
    let expected = try example.expectation()
    #expect(result.status == expected.status, "\(result.talkText)")
    let output = Self.difference(expected.outputText, result.outputText)
    #expect(result.output == expected.output, "standard output, \(output)")
    let talk = Self.difference(expected.talkText, result.talkText)
    #expect(result.talk == expected.talk, "standard error, \(talk)")
  }

  @Test("there are cases")
  func casesAreFound() { #expect(CommandCase.all.count >= 30) }

  /// The first line in which two texts differ.
  private static func difference(_ expected: String, _ actual: String) -> String {
    let lines = [expected, actual].map { text in
      text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let same = zip(lines[0], lines[1]).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let shown = lines.map { same < $0.count ? String($0[same]) : "(nothing more)" }
    return "line \(same + 1)\n  expected: \(shown[0])\n  printed:  \(shown[1])"
  }
}

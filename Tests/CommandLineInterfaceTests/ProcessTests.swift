import CommandLineInterface
import Foundation
import ICU
import Testing

@Suite("The command as a process")
struct ProcessTests {
  @Test("the version names those of ICU and of Unicode")
  func versionNamesItsData() throws {
    let result = try Shell().run("onoma --version")
    #expect(result.outputText == "onoma \(Onoma.version) (\(ICUVersion.current))\n")
    #expect(result.talkText == "")
    #expect(result.status == 0)
  }

  @Test(
    "Ctrl-C ends it without a word",
    arguments: ["onoma normalize", "onoma check -", "onoma annotate -"]
  )
  func interruptIsQuiet(_ command: String) throws {
    let result = try Shell().run(command, interruptedBy: SIGINT)
    #expect(result.status == -SIGINT)
    #expect(result.outputText == "")
    #expect(result.talkText == "")
  }

  @Test(
    "a reader that goes away ends it without a word",
    arguments: ["onoma glossary list", "onoma glossary export --to csv", "onoma explain"]
  )
  func closedPipeIsQuiet(_ command: String) throws {
    let result = try Shell().run("\(command) 2>talk | head -c 1 >/dev/null; grep -v written talk")
    #expect(result.outputText == "")
    #expect(result.talkText == "")
  }

  @Test("a file that is written replaces the old one in one step and leaves nothing aside")
  func outputIsAtomic() throws {
    let shell = try Shell()
    let page = shell.place.appending(path: "list.csv")
    try Data("old\n".utf8).write(to: page)
    let old = try FileHandle(forReadingFrom: page)
    let result = try shell.run("onoma glossary export --to csv --output list.csv && ls")
    #expect(result.outputText == "list.csv\n")
    #expect(try old.readToEnd() == Data("old\n".utf8), "who had the old file open still reads it")
    #expect(try Data(contentsOf: page).starts(with: Data("concept,".utf8)))
  }
}

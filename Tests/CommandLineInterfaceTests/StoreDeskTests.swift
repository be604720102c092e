import Foundation
import Glossaries
import SQLiteGlossaryStore
import Synchronization
import Testing
import Workbench

@Suite("A store that several commands write to")
struct StoreDeskTests {
  @Test("loses no edit: each is in it, or was refused")
  func manyWriters() throws {
    let shell = try Shell()
    try #require(shell.run("onoma glossary init sqlite:s.db").status == 0)
    try #require(shell.run("onoma glossary add c --into sqlite:s.db").status == 0)
    let (writers, each) = (6, 8)
    let loop = """
      for w in $(seq \(writers)); do (
        for e in $(seq \(each)); do
          until onoma glossary edit c -g sqlite:s.db --author w$w --add comments=$w-$e \
            >>done.$w 2>>talk.$w; do
            echo again >>again.$w
          done
        done ) &
      done; wait
      """
    try #require(shell.run(loop).status == 0)
    let store = try StoreLoader.openForReading("sqlite:\(shell.place.path)/s.db")
    let stored = try #require(try store.concept("c"))
    let expected = (1...writers).flatMap { writer in (1...each).map { "\(writer)-\($0)" } }
    #expect(stored.concept.comments.sorted() == expected.sorted())
    #expect(stored.version == writers * each + 1)
    #expect(try store.verify() == [])
    // Whoever was refused was told by whom: somebody else's edit, or somebody else who is writing.
    let talk = try shell.run("cat talk.* | grep -v 'c is at version' | cut -d: -f 3- | sort -u")
    for line in talk.outputText.split(separator: "\n") {
      #expect(line.contains("was changed by somebody else") || line.contains("has been writing"))
    }
  }

  @Test("is waited for, and then the one who holds it is named")
  func locked() throws {
    let shell = try Shell()
    try #require(shell.run("onoma glossary init sqlite:s.db").status == 0)
    try #require(shell.run("onoma glossary add c --into sqlite:s.db").status == 0)
    let place = shell.place
    // The clock is asked in the middle of a transaction: that is when the command tries.
    let seen = Mutex<CommandResult?>(nil)
    let store = try SQLiteGlossaryStore(path: place.appending(path: "s.db").path, for: .writing) {
      let result = try? Shell().run(
        "cd '\(place.path)' && onoma glossary edit c -g sqlite:s.db --set definition=x"
      )
      seen.withLock { $0 = result }
      return SystemClock.now()
    }
    _ = try store.add(Concept(id: "d", kind: .term), by: "a")
    let found = seen.withLock(\.self)
    let result = try #require(found)
    #expect(result.status == 2)
    let process = ProcessInfo.processInfo.processIdentifier
    #expect(result.talkText.hasPrefix("onoma: sqlite:s.db: process \(process) ("))
    #expect(
      result.talkText.hasSuffix(
        ") has been writing to it for over 5 s; try again when it is done\n"
      )
    )
    #expect(try shell.run("onoma glossary edit c -g sqlite:s.db --set definition=x").status == 0)
  }

  @Test("answers searches as its glossary does")
  func sameAnswers() throws {
    let shell = try Shell()
    try #require(shell.run("onoma glossary init sqlite:s.db --from korea-russia").status == 0)
    let names = [
      "Choi Sun-hee", "Чхве Сонхи", "김정은", "Kim Jong-un", "Pyeongyang", "Пхеньян", "Совбез", "푸틴",
      "Vladimir Poutine", "Ким Ё Чжон", "Lavroff", "zzz", "Panmunjeom", "서울", "MFA",
    ]
    let input = Data((names.joined(separator: "\n") + "\n").utf8)
    for options in ["", "--kind person --in ru", "--status deprecated --limit 20"] {
      let own = try shell.run("onoma search --glossary sqlite:s.db \(options)", input: input)
      let other = try shell.run("onoma search --glossary korea-russia \(options)", input: input)
      #expect(own.outputText == other.outputText)
      #expect(own.outputText.split(separator: "\n").count >= names.count)
    }
    for options in [
      "--contains 선", "--prefix Ким --sort ko", "--sort ru --kind place", "--status forbidden",
    ] {
      let own = try shell.run("onoma glossary list sqlite:s.db \(options)")
      let other = try shell.run("onoma glossary list korea-russia \(options)")
      #expect(own.outputText == other.outputText && !own.outputText.isEmpty, "\(options)")
    }
  }
}

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

@Suite("A store that cannot be written to")
struct ReadOnlyStoreTests {
  /// The command with the rights of nobody: to root nothing is forbidden.
  private static let asNobody =
    getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""

  /// A folder with a store, in which nobody may write.
  private static func layOut(_ shell: borrowing Shell) throws {
    let steps = """
      chmod 755 .. . && mkdir shelf && onoma glossary init sqlite:shelf/s.db --from korea-russia \
        && chmod 444 shelf/s.db && chmod 555 shelf
      """
    try #require(shell.run(steps).status == 0)
  }

  @Test(
    "is read all the same, and nothing is left beside it",
    arguments: ["555", "777"]
  )
  func reading(_ folder: String) throws {
    let shell = try Shell()
    try Self.layOut(shell)
    defer { _ = try? shell.run("chmod 755 shelf") }
    try #require(shell.run("chmod \(folder) shelf").status == 0)
    for words in [
      "glossary show panmunjom -g sqlite:shelf/s.db", "glossary verify -g sqlite:shelf/s.db",
      "glossary list sqlite:shelf/s.db --sort ko", "glossary history -g sqlite:shelf/s.db",
      "search Kim -g sqlite:shelf/s.db", "glossary export -g sqlite:shelf/s.db --to csv",
    ] {
      let result = try shell.run("\(Self.asNobody)onoma \(words)")
      #expect(result.status == 0, "\(words): \(result.talkText)")
      #expect(try shell.run("ls shelf").outputText == "s.db\n", "\(words)")
    }
    let edit = "onoma glossary edit panmunjom -g sqlite:shelf/s.db --set definition=x"
    let result = try shell.run("\(Self.asNobody)\(edit)")
    #expect(result.status == 2)
    #expect(
      result.talkText == """
        onoma: sqlite:shelf/s.db: it cannot be written to; check who may write to the file and its folder

        """
    )
  }

  @Test("and has its last changes in a log says so to who reads it")
  func withLog() throws {
    let shell = try Shell()
    try Self.layOut(shell)
    defer { _ = try? shell.run("chmod 755 shelf") }
    try #require(shell.run("chmod 755 shelf; chmod 644 shelf/s.db").status == 0)
    let path = shell.place.appending(path: "shelf/s.db").path
    // A store that is open has a log beside it; the index of the log is taken away.
    let store = try SQLiteGlossaryStore(path: path, for: .writing)
    _ = try store.add(Concept(id: "new", kind: .term), by: "a")
    try #require(shell.run("cp -r shelf copy && rm copy/s.db-shm && chmod 555 copy").status == 0)
    defer { _ = try? shell.run("chmod 755 copy") }
    let result = try shell.run("\(Self.asNobody)onoma glossary list sqlite:copy/s.db")
    #expect(result.status == 2)
    #expect(
      result.talkText.hasPrefix(
        "onoma: sqlite:copy/s.db: its last changes are still in copy/s.db-wal,"
      ),
      "\(result.talkText)"
    )
    withExtendedLifetime(store) {}
  }

  @Test("for the disk is full is searched and sorted all the same")
  func fullDisk() throws {
    let shell = try Shell()
    try #require(shell.run("onoma glossary init sqlite:s.db --from korea-russia").status == 0)
    for words in ["--sort ko", "--contains 선", "--sort ru --kind person --offset 3"] {
      // No file may become longer than 64 KB: the log of SQLite would have to.
      let result = try shell.run(
        "trap '' XFSZ; ulimit -f 128; onoma glossary list sqlite:s.db \(words) --limit 5"
      )
      let expected = try shell.run("onoma glossary list korea-russia \(words) --limit 5")
      #expect(result.status == 0, "\(result.talkText)")
      #expect(result.outputText == expected.outputText)
    }
  }
}

@Suite("What a program that was killed left beside a store")
struct LeftoverTests {
  @Test("is taken away by the next that makes the same store, and only that")
  func leftovers() throws {
    let shell = try Shell()
    // No process has a number above the greatest that Linux gives (proc(5), pid_max).
    let dead = "4194999"
    let old = [
      "s.db.onoma-\(dead)-12", "s.db.onoma-\(dead)-12-journal", "b.db.onoma-\(dead)-7-wal",
    ]
    let kept = [
      "s.db.onoma-1-12", "t.db.onoma-\(dead)-12", "s.db.onoma-\(dead)-12.txt", "s.db.onoma-x-1",
      "s.db.onoma-\(dead)",
    ]
    for name in old + kept {
      try #require(shell.run("touch -d '1 hour ago' \(name)").status == 0)
    }
    try #require(shell.run("touch s.db.onoma-\(dead)-99").status == 0)
    let made = try shell.run("onoma glossary init sqlite:s.db")
    let said = ["12", "12-journal"].map {
      "onoma: removed s.db.onoma-\(dead)-\($0), which a program that was killed had left\n"
    }.joined()
    #expect(made.talkText == said + "onoma: made sqlite:s.db with 0 concepts\n")
    let copied = try shell.run("onoma glossary backup ./b.db -g sqlite:s.db")
    #expect(copied.talkText.hasPrefix("onoma: removed ./b.db.onoma-\(dead)-7-wal, "))
    let names = try shell.run("ls").outputText.split(separator: "\n").map(String.init)
    #expect(
      Set(names) == Set(kept + ["s.db", "b.db", "s.db.onoma-\(dead)-99"]),
      "what is young, is being made, or is called otherwise stays"
    )
  }
}

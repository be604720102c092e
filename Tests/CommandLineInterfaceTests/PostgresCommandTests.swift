import Foundation
import Glossaries
import PostgresServer
import Testing
import Workbench

/// Skips a test, and says why, where there is no server.
let whereThereIsAServer = ConditionTrait.enabled("\(PostgresServer.absence ?? "")") {
  PostgresServer.absence == nil
}

@Suite("The commands on a store in PostgreSQL", whereThereIsAServer)
struct PostgresCommandTests {
  private let server: PostgresServer
  private let database: String

  init() throws {
    server = try PostgresServer.shared.get()
    database = try server.newDatabase()
  }

  /// Runs a command in which `STORE` stands for the address, and puts that back in what it says.
  private func run(_ command: String, in shell: borrowing Shell) throws -> CommandResult {
    let address = server.address(of: database)
    let secret = address.replacing("postgres@", with: "postgres:secret@")
    let result = try shell.run(command.replacing("STORE", with: "'\(secret)'"))
    func shown(_ data: Data) -> Data {
      Data(String(decoding: data, as: UTF8.self).replacing(address, with: "STORE").utf8)
    }
    return CommandResult(
      status: result.status,
      output: shown(result.output),
      talk: shown(result.talk)
    )
  }

  @Test("do what they do on a store in SQLite, and move it from one to the other")
  func whole() throws {
    let shell = try Shell()
    let table = """
      concept,kind,language,term,status
      a,term,ru,слово,preferred
      b,place,ko,판문점,preferred

      """
    try Data(table.utf8).write(to: shell.place.appending(path: "first.csv"))
    try Data(table.replacing("слово", with: "другое").utf8)
      .write(to: shell.place.appending(path: "second.csv"))
    let steps: [(command: String, output: String, talk: String)] = [
      ("init STORE --from first.csv --author Анна", "", "onoma: made STORE with 2 concepts\n"),
      (
        "import second.csv --into STORE --on-conflict update --author 민수",
        "added\t0\nchanged\t1\nskipped\t0\nunchanged\t1\n", ""
      ),
      (
        "history a --glossary STORE | cut -f 2-",
        "1\tadded\ta\tАнна\tru “слово”\n2\tchanged\ta\t민수\tru “слово” term: “слово” → “другое”\n",
        ""
      ),
      (
        "revert a --to 1 --glossary STORE --author c", "",
        "onoma: a is at version 3, which says what version 1 said\n"
      ),
      ("verify --glossary STORE", "", "onoma: STORE is sound\n"),
      ("backup copy.db --glossary STORE", "", "onoma: copied STORE to copy.db\n"),
      (
        "restore copy.db --into sqlite:back.db", "",
        "onoma: made sqlite:back.db of copy.db, with 4 changes\n"
      ),
      ("verify --glossary sqlite:back.db", "", "onoma: sqlite:back.db is sound\n"),
      ("list STORE", "a\tterm\t\t\t\tслово\nb\tplace\t\t판문점\t\t\n", ""),
    ]
    for (command, output, talk) in steps {
      let result = try run("onoma glossary \(command)", in: shell)
      #expect(result.outputText == output, "\(command)")
      #expect(result.talkText == talk, "\(command)")
      #expect(result.status == 0, "\(command)")
    }
    // From the file back to a server, with all that it remembers.
    let other = server.address(of: try server.newDatabase())
    let same = try shell.run(
      """
      onoma glossary restore sqlite:back.db --into '\(other)' &&
      for store in '\(other)' '\(server.address(of: database))' sqlite:back.db sqlite:copy.db; do
        onoma glossary history --format jsonl --glossary "$store" | md5sum
        onoma glossary export --to csv --glossary "$store" | md5sum
      done | sort -u | wc -l
      """
    )
    #expect(same.outputText == "2\n", "\(same.talkText)")
  }

  @Test("say what is wrong in a sentence")
  func errors() throws {
    let shell = try Shell()
    func said(_ command: String) throws -> String {
      let result = try run("onoma glossary \(command)", in: shell)
      #expect(result.status == 2, "\(command)")
      #expect(result.outputText == "", "\(command)")
      return result.talkText
    }
    #expect(
      try said("list STORE")
        == "onoma: STORE: there is no store here; make one with `onoma glossary init STORE`\n"
    )
    try #require(try run("onoma glossary init STORE", in: shell).status == 0)
    #expect(
      try said("init STORE")
        == "onoma: STORE: there is a store here already; `onoma glossary import` adds to it\n"
    )
    #expect(
      try said("restore seeds.db --into STORE")
        == "onoma: sqlite:seeds.db: there is no store here; "
        + "make one with `onoma glossary init sqlite:seeds.db`\n"
    )
    #expect(
      try said("history a --glossary STORE")
        == "onoma: STORE: it never had a concept “a”; `onoma glossary history` lists them\n"
    )
    try server.run("INSERT INTO onoma.version VALUES (7, 0)", in: database)
    #expect(
      try said("verify --glossary STORE")
        == "onoma: STORE: the store has version 7 and this program knows up to 1; use a newer onoma\n"
    )
    try server.run("DROP TABLE onoma.version", in: database)
    #expect(
      try said("verify --glossary STORE")
        == "onoma: STORE: this is no glossary store: the database has a schema “onoma” of something "
        + "else; name another, or make one with `onoma glossary init`\n"
    )
    let nowhere = server.address(of: "nowhere").replacing("postgres@", with: "postgres:secret@")
    let shown = server.address(of: "nowhere")
    #expect(
      try said("verify --glossary '\(nowhere)'")
        == """
        onoma: \(shown): cannot connect: connection to server on socket \
        "\(server.folder.path)/.s.PGSQL.5432" failed: FATAL:  database "nowhere" does not exist; \
        check the address, and that server and database are there

        """
    )
  }

  @Test("name the store that is damaged, not the one that would be made of it")
  func damage() throws {
    let shell = try Shell()
    let rows = Data("concept,language,term\na,en,word\nb,en,other\n".utf8)
    try rows.write(to: shell.place.appending(path: "rows.csv"))
    try #require(try run("onoma glossary init STORE --from rows.csv", in: shell).status == 0)
    try server.run(
      "UPDATE onoma.change SET after = replace(after, '\"a\"', '\"x\"') WHERE concept = 'a'",
      in: database
    )
    let talk =
      "onoma: STORE: it is damaged: the history of “a” speaks of “x”; go back to a backup\n"
    for command in ["backup copy.db --glossary STORE", "restore STORE --into sqlite:copy.db"] {
      let result = try run("onoma glossary \(command)", in: shell)
      #expect(result.status == 2)
      #expect(result.talkText == talk, "\(command)")
      #expect(try shell.run("ls").outputText == "rows.csv\n", "\(command)")
    }
    let result = try run("onoma glossary verify --glossary STORE", in: shell)
    #expect(result.status == 1)
    #expect(result.outputText == "STORE: version 1 of “a” speaks of “x”\n")
  }

  @Test("watch shows changes as others make them")
  func watch() throws {
    let shell = try Shell()
    try #require(try run("onoma glossary init STORE", in: shell).status == 0)
    let address = server.address(of: database)
    let result = try shell.run("onoma glossary watch --count 2 --glossary '\(address)' | cut -f 2-")
    {
      let store = try StoreLoader.openForWriting(address)
      // Until the watcher listens nothing is told; so there is a change every little while.
      for number in 1...200 {
        _ = try store.add(Concept(id: "c\(number)", kind: .term), by: "Анна")
        Thread.sleep(forTimeInterval: 0.05)
        if !$0.isRunning { return }
      }
    }
    #expect(result.status == 0, "\(result.talkText)")
    let lines = result.outputText.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(lines.count == 2)
    for line in lines {
      #expect(line.count >= 4 && line[0] == "1" && line[1] == "added" && line[3] == "Анна")
    }
  }
}

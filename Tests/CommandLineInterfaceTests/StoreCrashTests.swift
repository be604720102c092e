import Foundation
import Glossaries
import Testing
import Workbench

@Suite("A store whose writer is killed")
struct StoreCrashTests {
  /// How often a writer is killed.
  private static let kills = 100

  /// What stands in the store before, and what is imported.
  struct Import: CustomTestStringConvertible {
    let old: Range<Int>
    let format: String
    var testDescription: String { "\(format) into a store of \(old.count)" }
  }

  @Test(
    "is as before the import or as after it, and sound",
    arguments: [
      Import(old: 0..<300, format: "csv"),
      // Into an empty store all goes without indexes, which are made at the end.
      Import(old: 0..<0, format: "tbx"),
    ]
  )
  func killedImport(_ row: Import) throws {
    let shell = try Shell()
    let store = "sqlite:\(shell.place.path)/store.db"
    let (before, after) = (Self.rows(row.old, "old"), Self.rows(200..<2200, "new"))
    try Data(before.utf8).write(to: shell.place.appending(path: "before.csv"))
    try Data(after.utf8).write(to: shell.place.appending(path: "rows.csv"))
    let export = "onoma glossary export --glossary rows.csv --to \(row.format) --output after"
    try #require(shell.run("\(export).\(row.format)").status == 0)
    let command =
      "onoma glossary import after.\(row.format) --into sqlite:store.db --on-conflict update"

    // An import that nobody disturbs says how long one takes, and what comes out.
    try #require(shell.run("onoma glossary init sqlite:store.db --from before.csv").status == 0)
    let old = try Self.content(of: store)
    try Self.keep(shell.place, "store.db", as: "fresh.db")
    let start = Date()
    try #require(shell.run(command).status == 0)
    let duration = Date().timeIntervalSince(start)
    let new = try Self.content(of: store)
    #expect(
      old.count == row.old.count && new.count == Set(Array(row.old) + Array(200..<2200)).count
    )

    var killed = 0
    for trial in 0..<Self.kills {
      for end in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(at: shell.place.appending(path: "store.db\(end)"))
      }
      try Self.keep(shell.place, "fresh.db", as: "store.db")
      let moment = duration * (Double(trial) + 0.5) / Double(Self.kills)
      if try shell.run(command, killedAfter: moment).status == -SIGKILL { killed += 1 }
      let found = try Self.content(of: store)
      #expect(found == old || found == new, "after \(moment) s of \(duration) s")
      #expect(try StoreLoader.openForReading(store).verify() == [])
    }
    #expect(killed >= Self.kills / 4, "else nothing was tried")
    #expect(try shell.run(command).status == 0, "the store can be written to after all that")
    #expect(try Self.content(of: store) == new)
  }

  @Test("that was being made is not there, or whole")
  func killedCreation() throws {
    let shell = try Shell()
    try Data(Self.rows(0..<1000, "new").utf8).write(to: shell.place.appending(path: "new.csv"))
    let command = "onoma glossary init sqlite:store.db --from new.csv"
    let start = Date()
    try #require(shell.run(command).status == 0)
    let duration = Date().timeIntervalSince(start)
    let path = shell.place.appending(path: "store.db")
    for trial in 0..<Self.kills / 2 {
      try? FileManager.default.removeItem(at: path)
      _ = try shell.run(command, killedAfter: duration * (Double(trial) + 0.5) / 20)
      guard FileManager.default.fileExists(atPath: path.path) else { continue }
      #expect(try Self.content(of: "sqlite:\(path.path)").count == 1000)
    }
  }

  /// Every concept of the store, as JSON.
  private static func content(of store: String) throws -> [String] {
    try StoreLoader.openForReading(store).glossary().concepts.map(\.json)
  }

  private static func keep(_ folder: URL, _ name: String, as copy: String) throws {
    try FileManager.default.copyItem(
      at: folder.appending(path: name),
      to: folder.appending(path: copy)
    )
  }

  private static func rows(_ numbers: Range<Int>, _ note: String) -> String {
    numbers.reduce(into: "concept,kind,language,term,status,note\n") { text, number in
      text += "c\(number),term,ru,слово \(number),preferred,\(note)\n"
      text += "c\(number),term,ko,낱말 \(number),preferred,\(note)\n"
    }
  }
}

import Foundation
import Glossaries
import PostgresServer
import Testing
import Workbench

@Suite("A store in PostgreSQL whose writer or server is killed", whereThereIsAServer)
struct PostgresCrashTests {
  /// How often each is killed.
  private static let kills = 24

  @Test("is as before the import or as after it, and sound, when the writer is killed")
  func killedWriter() throws {
    let trial = try Trial(on: try PostgresServer.shared.get())
    let shell = try Shell()
    try trial.lay(out: shell.place)
    let duration = try trial.measure(shell)
    var killed = 0
    for number in 0..<Self.kills {
      let address = try trial.fresh()
      let moment = duration * (Double(number) + 0.5) / Double(Self.kills)
      let result = try shell.run(trial.command(address), killedAfter: moment)
      if result.status == -SIGKILL { killed += 1 }
      let found = try Trial.content(of: address)
      #expect(found == trial.old || found == trial.new, "after \(moment) s of \(duration) s")
      #expect(result.status != 0 || found == trial.new, "what was said to be done is done")
      #expect(try StoreLoader.openForReading(address).verify() == [])
    }
    #expect(killed >= Self.kills / 4, "else nothing was tried")
  }

  @Test("is what the writer said, and sound, when the server is killed")
  func killedServer() throws {
    // This server is for this test alone.
    let server = try PostgresServer()
    let trial = try Trial(on: server)
    let shell = try Shell()
    try trial.lay(out: shell.place)
    let duration = try trial.measure(shell)
    var failures = 0
    for number in 0..<Self.kills {
      let address = try trial.fresh()
      let moment = duration * (Double(number) + 0.5) / Double(Self.kills)
      let result = try shell.run(trial.command(address)) { _ in
        Thread.sleep(forTimeInterval: moment)
        try server.crash()
        try server.restart()
      }
      let found = try Trial.content(of: address)
      if result.status == 0 {
        #expect(found == trial.new, "what was said to be done is done, after \(moment) s")
      } else {
        failures += 1
        #expect(found == trial.old, "what was said to have failed has failed: \(result.talkText)")
        #expect(
          ["nothing was changed", "cannot connect"].contains { result.talkText.contains($0) },
          "\(result.talkText)"
        )
      }
      #expect(try StoreLoader.openForReading(address).verify() == [])
    }
    #expect(failures >= Self.kills / 4, "else nothing was tried")
  }
}

/// An import that is tried over and over, each time on a copy of the same database.
private final class Trial {
  private let server: PostgresServer
  private let template: String
  private let before = Trial.rows(0..<300, "old")
  private let after = Trial.rows(200..<2200, "new")
  private var count = 0
  private(set) var old: [String] = []
  private(set) var new: [String] = []

  init(on server: PostgresServer) throws {
    self.server = server
    template = try server.newDatabase()
  }

  func lay(out place: URL) throws {
    try Data(before.utf8).write(to: place.appending(path: "before.csv"))
    try Data(after.utf8).write(to: place.appending(path: "after.csv"))
  }

  func command(_ address: String) -> String {
    "onoma glossary import after.csv --into '\(address)' --on-conflict update"
  }

  /// Imports without being disturbed, for what comes out, and for how many seconds it takes.
  func measure(_ shell: borrowing Shell) throws -> Double {
    let address = server.address(of: template)
    try #require(
      try shell.run("onoma glossary init '\(address)' --from before.csv").status == 0
    )
    old = try Self.content(of: address)
    let copy = try fresh()
    let start = Date()
    try #require(try shell.run(command(copy)).status == 0)
    let duration = Date().timeIntervalSince(start)
    new = try Self.content(of: copy)
    #expect(old.count == 300 && new.count == 2200)
    return duration
  }

  /// A new copy of the database as it was before the import.
  func fresh() throws -> String {
    if count > 0 { try server.run("DROP DATABASE copy\(count)of\(template) WITH (FORCE)") }
    count += 1
    let name = "copy\(count)of\(template)"
    try server.run("CREATE DATABASE \(name) TEMPLATE \(template)")
    return server.address(of: name)
  }

  /// Every concept of the store, as JSON.
  static func content(of store: String) throws -> [String] {
    try StoreLoader.openForReading(store).glossary().concepts.map(\.json)
  }

  private static func rows(_ numbers: Range<Int>, _ note: String) -> String {
    numbers.reduce(into: "concept,kind,language,term,status,note\n") { text, number in
      text += "c\(number),term,ru,слово \(number),preferred,\(note)\n"
      text += "c\(number),term,ko,낱말 \(number),preferred,\(note)\n"
    }
  }
}

import Foundation
import Glossaries
import GlossaryStoreConformance
import SQLiteGlossaryStore
import Synchronization
import Testing

@Suite("A glossary store in SQLite")
struct SQLiteGlossaryStoreTests {
  @Test("keeps what every store promises", arguments: StorePromise.all)
  func keepsPromise(_ promise: StorePromise) throws {
    let scratch = try Scratch()
    let clock = BenchClock()
    let path = scratch.path("store.db")
    _ = try SQLiteGlossaryStore.create(at: path, by: "a", clock: { clock.now })
    let bench = StoreBench(
      clock: clock,
      backupPath: scratch.path("backup.db"),
      open: { try SQLiteGlossaryStore(path: path, for: .writing, clock: { clock.now }) },
      openBackup: { try SQLiteGlossaryStore(path: $0, for: .reading) }
    )
    #expect(promise.breaches(on: bench) == [])
  }

  @Test("is made whole, leaves nothing aside, and never takes the place of a file")
  func creation() throws {
    let scratch = try Scratch()
    let path = scratch.path("store.db")
    let counts = try SQLiteGlossaryStore.create(
      at: path,
      holding: [Concept(id: "a", kind: .term)],
      by: "a"
    )
    #expect(counts == ImportCounts(added: 1))
    #expect(scratch.names == ["store.db"])
    #expect(throws: GlossaryStoreError(store: "sqlite:\(path)", fault: .fileExists(path))) {
      try SQLiteGlossaryStore.create(at: path, by: "a")
    }
    let twice = [Concept(id: "a", kind: .term), Concept(id: "a", kind: .place)]
    let other = scratch.path("other.db")
    #expect(throws: GlossaryStoreError(store: "sqlite:\(other)", fault: .exists("a"))) {
      try SQLiteGlossaryStore.create(at: other, holding: twice, by: "a")
    }
    #expect(scratch.names == ["store.db"])
  }

  struct Wrong: CustomTestStringConvertible {
    let content: String
    let sentence: String
    var testDescription: String { sentence }
  }

  @Test(
    "refuses what is no store, with a sentence",
    arguments: [
      Wrong(
        content: "",
        sentence: "this is no glossary store: it is a database of something else; "
          + "name another, or make one with `onoma glossary init`"
      ),
      Wrong(
        content: String(repeating: "concept,kind\n", count: 100),
        sentence: "this is no glossary store: it is no SQLite database; "
          + "name another, or make one with `onoma glossary init`"
      ),
    ]
  )
  func strangeFile(_ wrong: Wrong) throws {
    let scratch = try Scratch()
    let path = scratch.path("file")
    try Data(wrong.content.utf8).write(to: URL(filePath: path))
    for access in [SQLiteGlossaryStore.Access.reading, .writing] {
      let error = #expect(throws: GlossaryStoreError.self) {
        try SQLiteGlossaryStore(path: path, for: access)
      }
      #expect(error?.description == "sqlite:\(path): \(wrong.sentence)")
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(wrong.content.utf8))
  }

  @Test("refuses a store of a newer version, naming both versions")
  func newerVersion() throws {
    let scratch = try Scratch()
    let path = scratch.path("store.db")
    _ = try SQLiteGlossaryStore.create(at: path, by: "a")
    // The version is a number of four bytes at byte 60 of the file (sqlite.org/fileformat2.html).
    var bytes = try Data(contentsOf: URL(filePath: path))
    bytes[63] = 9
    try bytes.write(to: URL(filePath: path))
    let error = #expect(throws: GlossaryStoreError.self) {
      try SQLiteGlossaryStore(path: path, for: .reading)
    }
    #expect(error?.fault == .newerSchema(found: 9, known: 1))
  }

  @Test("finds a file that was damaged")
  func damage() throws {
    let scratch = try Scratch()
    let path = scratch.path("store.db")
    let concepts = (0..<200).map { Concept(id: "c\($0)", kind: .term, definition: "word \($0)") }
    _ = try SQLiteGlossaryStore.create(at: path, holding: concepts, by: "a")
    #expect(try SQLiteGlossaryStore(path: path, for: .reading).verify() == [])
    var bytes = try Data(contentsOf: URL(filePath: path))
    // The row of c77 as SQLite lays it out: its id, the number of its 78th change and its kind.
    let row = try #require(bytes.firstRange(of: Data("c77".utf8) + [78] + Data("term".utf8)))
    bytes.replaceSubrange(row, with: Data("c77".utf8) + [78] + Data("name".utf8))
    try bytes.write(to: URL(filePath: path))
    let faults = try SQLiteGlossaryStore(path: path, for: .reading).verify()
    #expect(faults == ["the tables say something else of “c77” than the history"])
  }
}

@Suite("A glossary store in SQLite that somebody writes to")
struct LockedStoreTests {
  @Test("is waited for, then refused with the one who holds it")
  func holderIsNamed() throws {
    let scratch = try Scratch()
    let path = scratch.path("store.db")
    _ = try SQLiteGlossaryStore.create(at: path, by: "a")
    let other = try SQLiteGlossaryStore(path: path, for: .writing, waiting: 0)
    let seen = Mutex<GlossaryStoreError?>(nil)
    // The clock is asked in the middle of the transaction: that is when the other one tries.
    let store = try SQLiteGlossaryStore(path: path, for: .writing) {
      do {
        _ = try other.add(Concept(id: "other", kind: .term), by: "b")
      } catch {
        seen.withLock { $0 = error as? GlossaryStoreError }
      }
      return SystemClock.now()
    }
    #expect(try store.add(Concept(id: "own", kind: .term), by: "a") == 1)
    guard case .locked(seconds: 0, let holder) = seen.withLock(\.self)?.fault else {
      Issue.record("\(seen.withLock { $0.map(String.init(describing:)) ?? "no error" })")
      return
    }
    let process = ProcessInfo.processInfo.processIdentifier
    #expect(holder?.hasPrefix("process \(process) (") == true)
    #expect(try other.glossary().concepts.map(\.id) == ["own"], "readers do not wait")
  }
}

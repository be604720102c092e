import Foundation
import Glossaries
import PostgresGlossaryStore
import PostgresServer
import Synchronization
import Testing

@Suite("A glossary store in PostgreSQL whose connection goes", whereThereIsAServer)
struct LostConnectionTests {
  private let server: PostgresServer
  private let database: String

  init() throws {
    server = try PostgresServer.shared.get()
    database = try server.newDatabase()
    _ = try PostgresGlossaryStore.create(at: server.address(of: database), by: "a")
  }

  private var ids: [String] {
    get throws {
      let store = try PostgresGlossaryStore(address: server.address(of: database), for: .reading)
      #expect(try store.verify() == [])
      return try store.glossary().concepts.map(\.id)
    }
  }

  @Test("in the middle of an edit has not made it, and makes the next one")
  func middle() throws {
    let (server, database) = (server, database)
    let isArmed = Mutex(true)
    // The clock is asked in the middle of the transaction: that is when the server ends it.
    let store = try PostgresGlossaryStore(address: server.address(of: database), for: .writing) {
      let isNow = isArmed.withLock { armed in
        defer { armed = false }
        return armed
      }
      if isNow {
        _ = try? server.run(
          """
          SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE application_name = 'onoma' AND datname = '\(database)'
          """
        )
      }
      return StoreTime(milliseconds: 1)
    }
    let found = fault { try store.add(Concept(id: "lost", kind: .term), by: "a") }
    guard case .disconnected = found else {
      Issue.record("\(found.map(String.init(describing:)) ?? "no error")")
      return
    }
    #expect(try ids == [])
    #expect(try store.add(Concept(id: "next", kind: .term), by: "a") == 1)
    #expect(try ids == ["next"])
  }

  @Test("before the server has the COMMIT says that nothing was changed")
  func beforeCommit() throws {
    let proxy = try CuttingProxy(to: server, cut: .beforeCommit)
    defer { proxy.stop() }
    let store = try PostgresGlossaryStore(address: proxy.address(of: database), for: .writing)
    let found = fault { try store.add(Concept(id: "lost", kind: .term), by: "a") }
    guard case .disconnected = found else {
      Issue.record("\(found.map(String.init(describing:)) ?? "no error")")
      return
    }
    #expect(proxy.cuts == 1)
    #expect(try ids == [])
  }

  @Test("after the server has the COMMIT finds out that the edit was made")
  func afterCommit() throws {
    let proxy = try CuttingProxy(to: server, cut: .afterCommit)
    defer { proxy.stop() }
    let store = try PostgresGlossaryStore(address: proxy.address(of: database), for: .writing)
    #expect(try store.add(Concept(id: "made", kind: .term), by: "a") == 1)
    #expect(proxy.cuts == 1)
    #expect(try ids == ["made"])
  }

  @Test("for good during the COMMIT says that nobody knows")
  func unknown() throws {
    let proxy = try CuttingProxy(to: server, cut: .afterCommitForGood)
    defer { proxy.stop() }
    let store = try PostgresGlossaryStore(
      address: proxy.address(of: database),
      for: .writing,
      waiting: 0
    )
    let found = fault { try store.add(Concept(id: "made", kind: .term), by: "a") }
    guard case .unknownOutcome = found else {
      Issue.record("\(found.map(String.init(describing:)) ?? "no error")")
      return
    }
    #expect(try ids == ["made"], "it was made, which the client could not know")
  }
}

@Suite("A glossary store in PostgreSQL that somebody writes to", whereThereIsAServer)
struct LockedPostgresStoreTests {
  @Test("is waited for, then refused with the one who holds it, and read without waiting")
  func holderIsNamed() throws {
    let server = try PostgresServer.shared.get()
    let address = server.address(of: try server.newDatabase())
    _ = try PostgresGlossaryStore.create(at: address, by: "a")
    let other = try PostgresGlossaryStore(address: address, for: .writing, waiting: 0)
    let seen = Mutex<GlossaryStoreError.Fault?>(nil)
    // The clock is asked in the middle of the transaction: that is when the other one tries.
    let store = try PostgresGlossaryStore(address: address, for: .writing) {
      let found = fault { try other.add(Concept(id: "other", kind: .term), by: "b") }
      #expect(fault { try other.glossary() } == nil)
      seen.withLock { $0 = found }
      return StoreTime(milliseconds: 1)
    }
    #expect(try store.add(Concept(id: "own", kind: .term), by: "a") == 1)
    guard case .locked(seconds: 0, let holder) = seen.withLock(\.self) else {
      Issue.record("\(seen.withLock { $0.map(String.init(describing:)) ?? "no error" })")
      return
    }
    #expect(holder?.wholeMatch(of: /process \d+ \(onoma of postgres\)/) != nil, "\(holder ?? "")")
    #expect(try other.glossary().concepts.map(\.id) == ["own"])
  }
}

@Suite("A glossary store in PostgreSQL whose tables somebody locked", whereThereIsAServer)
struct LockedTablesTests {
  @Test(
    "is neither read nor written for ever, and the one who locked it is named",
    arguments: [
      "LOCK TABLE onoma.concept IN ACCESS EXCLUSIVE MODE",
      "LOCK TABLE onoma.change IN ACCESS EXCLUSIVE MODE",
      "SELECT FROM onoma.concept FOR UPDATE",
    ]
  )
  func holderIsNamed(_ lock: String) throws {
    let server = try PostgresServer.shared.get()
    let database = try server.newDatabase()
    let address = server.address(of: database)
    let concepts = [Concept(id: "c", kind: .term)]
    _ = try PostgresGlossaryStore.create(at: address, holding: concepts, by: "a")
    let reader = try PostgresGlossaryStore(address: address, for: .reading, waiting: 1)
    let writer = try PostgresGlossaryStore(address: address, for: .writing, waiting: 1)
    let thread = Thread {
      _ = try? server.run("BEGIN; \(lock); SELECT pg_sleep(30)", in: database)
    }
    thread.start()
    let question = """
      SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE datname = '\(database)' AND wait_event = 'PgSleep'
      """
    while try server.run(question) == "0" { Thread.sleep(forTimeInterval: 0.02) }
    var found = [fault { try writer.update(Concept(id: "c", kind: .place), from: 1, by: "a") }]
    if lock.hasPrefix("LOCK") {
      found += [
        fault { try reader.glossary() }, fault { try reader.concept("c") },
        fault { try reader.search(StoreQuery(kinds: [.term])) }, fault { try reader.verify() },
      ]
    } else {
      #expect(try reader.glossary().concepts.count == 1, "rows that are locked are read")
    }
    for fault in found {
      guard case .held(seconds: 1, let holder) = fault else {
        Issue.record("\(fault.map(String.init(describing:)) ?? "no error")")
        continue
      }
      #expect(holder?.wholeMatch(of: /process \d+ \(psql of postgres\)/) != nil, "\(holder ?? "")")
    }
    try server.run(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '\(database)' AND wait_event = 'PgSleep'"
    )
    #expect(try writer.update(Concept(id: "c", kind: .place), from: 1, by: "a") == 2)
  }
}

@Suite("A server of PostgreSQL that is stopped", whereThereIsAServer)
struct StoppedServerTests {
  @Test(
    "in the middle of an edit is told as a lost connection, and is found again by who waits for changes"
  )
  func stop() throws {
    let server = try PostgresServer()
    let address = server.address(of: try server.newDatabase())
    _ = try PostgresGlossaryStore.create(at: address, by: "a")
    let isArmed = Mutex(false)
    let stopNow: @Sendable () -> Void = {
      let isNow = isArmed.withLock { armed in
        defer { armed = false }
        return armed
      }
      if isNow { try? server.crash() }
    }
    let store = try PostgresGlossaryStore(address: address, for: .writing) {
      stopNow()
      return StoreTime(milliseconds: 1)
    }
    let told = Mutex<[String]>([])
    let feed = try PostgresChangeFeed(
      of: try PostgresGlossaryStore(address: address, for: .reading),
      lookingFor: 30
    ) { sentence in told.withLock { $0.append(sentence) } }
    let news = Mutex<[String]?>(nil)
    let watcher = Thread {
      let found = (try? feed.next(waiting: 60_000))?.map(\.concept) ?? ["threw"]
      news.withLock { $0 = found }
    }
    watcher.start()

    isArmed.withLock { $0 = true }
    var faults = [fault { try store.add(Concept(id: "lost", kind: .term), by: "a") }]
    try server.restart()
    // In the middle of what is sent by COPY.
    faults.append(
      fault {
        try store.take(onConflict: .fail, mode: .forReal, by: "a") { take in
          for number in 0..<9000 {
            if number == 8500 {
              isArmed.withLock { $0 = true }
              stopNow()
            }
            try take(Concept(id: "c\(number)", kind: .term, definition: "слово \(number)"))
          }
        }
      }
    )
    for fault in faults {
      guard case .disconnected = fault else {
        Issue.record("\(fault.map(String.init(describing:)) ?? "no error")")
        continue
      }
    }
    try server.restart()
    #expect(try store.add(Concept(id: "next", kind: .term), by: "a") == 1)
    #expect(try store.glossary().concepts.map(\.id) == ["next"])
    let end = Date(timeIntervalSinceNow: 20)
    while news.withLock({ $0 == nil }), end.timeIntervalSinceNow > 0 {
      Thread.sleep(forTimeInterval: 0.02)
    }
    #expect(news.withLock(\.self) == ["next"])
    #expect(told.withLock { $0.last } == "connected again; nothing was missed")
    #expect(
      told.withLock { $0.first?.hasPrefix("the connection to the server was lost: ") } == true
    )

    let impatient = try PostgresChangeFeed(
      of: try PostgresGlossaryStore(address: address, for: .reading),
      lookingFor: 1
    )
    try server.crash()
    guard case .lost(seconds: 1, _) = fault({ try impatient.next(waiting: 60_000) }) else {
      Issue.record("it was looked for in vain, which must be told")
      return
    }
  }
}

@Suite("The changes that others make", whereThereIsAServer)
struct ChangeFeedTests {
  @Test("come as they are made, none twice and none left out, also after the connection broke")
  func changes() throws {
    let server = try PostgresServer.shared.get()
    let database = try server.newDatabase()
    let address = server.address(of: database)
    _ = try PostgresGlossaryStore.create(
      at: address,
      holding: [Concept(id: "old", kind: .term)],
      by: "a"
    )
    let store = try PostgresGlossaryStore(address: address, for: .writing)
    let feed = try PostgresChangeFeed(
      of: try PostgresGlossaryStore(address: address, for: .reading)
    )
    #expect(try feed.next(waiting: 0) == [])
    _ = try store.add(Concept(id: "one", kind: .term), by: "Анна")
    _ = try store.take(
      [Concept(id: "two", kind: .term), Concept(id: "one", kind: .place)],
      onConflict: .update,
      mode: .forReal,
      by: "b"
    )
    _ = try store.take(
      [Concept(id: "dry", kind: .term)],
      onConflict: .update,
      mode: .dryRun,
      by: "b"
    )
    var changes: [ConceptChange] = []
    while changes.count < 3 { changes += try feed.next(waiting: 10_000) }
    #expect(changes.map(\.concept) == ["one", "two", "one"])
    #expect(changes.map(\.version) == [1, 1, 2])
    #expect(changes.map(\.author) == ["Анна", "b", "b"])
    #expect(try feed.next(waiting: 50) == [])

    let waiter = Mutex<[String]>([])
    let thread = Thread {
      let news = (try? feed.next(waiting: 20_000)) ?? []
      waiter.withLock { $0 = news.map(\.concept) + ["woken"] }
    }
    thread.start()
    Thread.sleep(forTimeInterval: 0.2)
    _ = try store.add(Concept(id: "three", kind: .term), by: "a")
    let end = Date(timeIntervalSinceNow: 15)
    while waiter.withLock(\.isEmpty), end.timeIntervalSinceNow > 0 {
      Thread.sleep(forTimeInterval: 0.01)
    }
    #expect(waiter.withLock(\.self) == ["three", "woken"], "the bell wakes who waits")

    try server.run(
      """
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'onoma' AND datname = '\(database)'
      """
    )
    let later = try PostgresGlossaryStore(address: address, for: .writing)
    _ = try later.add(Concept(id: "four", kind: .term), by: "a")
    #expect(try feed.next(waiting: 10_000).map(\.concept) == ["four"])
  }
}

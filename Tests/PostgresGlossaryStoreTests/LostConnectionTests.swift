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
    _ = fault { try feed.next(waiting: 10) }
    let later = try PostgresGlossaryStore(address: address, for: .writing)
    _ = try later.add(Concept(id: "four", kind: .term), by: "a")
    #expect(try feed.next(waiting: 10_000).map(\.concept) == ["four"])
  }
}

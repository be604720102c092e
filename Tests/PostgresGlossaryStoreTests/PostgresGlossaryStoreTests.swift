import Foundation
import Glossaries
import GlossaryStoreConformance
import Languages
import PostgresGlossaryStore
import PostgresServer
import SQLiteGlossaryStore
import Synchronization
import Testing

/// Skips a test, and says why, where there is no server.
let whereThereIsAServer = ConditionTrait.enabled("\(PostgresServer.absence ?? "")") {
  PostgresServer.absence == nil
}

@Suite("A glossary store in PostgreSQL", whereThereIsAServer)
struct PostgresGlossaryStoreTests {
  private let server: PostgresServer

  init() throws { server = try PostgresServer.shared.get() }

  @Test("keeps what every store promises", arguments: StorePromise.all)
  func keepsPromise(_ promise: StorePromise) throws {
    let scratch = try Scratch()
    let clock = BenchClock()
    let address = server.address(of: try server.newDatabase())
    _ = try PostgresGlossaryStore.create(at: address, by: "a", clock: { clock.now })
    let bench = StoreBench(
      clock: clock,
      backupPath: scratch.path("backup.db"),
      open: { try PostgresGlossaryStore(address: address, for: .writing, clock: { clock.now }) },
      openBackup: { try SQLiteGlossaryStore(path: $0, for: .reading) }
    )
    #expect(promise.breaches(on: bench) == [])
  }

  @Test("is made whole, and never in the place of another")
  func creation() throws {
    let database = try server.newDatabase()
    let address = server.address(of: database)
    let twice = [Concept(id: "a", kind: .term), Concept(id: "a", kind: .place)]
    #expect(
      fault { try PostgresGlossaryStore.create(at: address, holding: twice, by: "a") }
        == .exists("a")
    )
    #expect(fault { try PostgresGlossaryStore(address: address, for: .reading) } == .noStore)
    let counts = try PostgresGlossaryStore.create(
      at: address,
      holding: [Concept(id: "a", kind: .term)],
      by: "a"
    )
    #expect(counts == ImportCounts(added: 1))
    #expect(fault { try PostgresGlossaryStore.create(at: address, by: "a") } == .storeExists)
    let name = try PostgresGlossaryStore(address: address, for: .reading).name
    #expect(name == address, "an address without a password is shown as it is")
  }

  @Test("refuses what is no store, and a store of a newer version, naming both versions")
  func strangeDatabase() throws {
    let database = try server.newDatabase()
    let address = server.address(of: database)
    try server.run("CREATE SCHEMA onoma; CREATE TABLE onoma.version (name text)", in: database)
    let strange = GlossaryStoreError.Fault.notAStore(
      "the database has a schema “onoma” of something else"
    )
    for access in [PostgresGlossaryStore.Access.reading, .writing] {
      #expect(fault { try PostgresGlossaryStore(address: address, for: access) } == strange)
    }
    #expect(fault { try PostgresGlossaryStore.create(at: address, by: "a") } == strange)
    try server.run("DROP SCHEMA onoma CASCADE", in: database)
    _ = try PostgresGlossaryStore.create(at: address, by: "a")
    try server.run("INSERT INTO onoma.version VALUES (9, 0)", in: database)
    #expect(
      fault { try PostgresGlossaryStore(address: address, for: .reading) }
        == .newerSchema(found: 9, known: 1)
    )
  }

  @Test("makes several edits together, or none of them, however many there are")
  func edits() throws {
    let address = server.address(of: try server.newDatabase())
    _ = try PostgresGlossaryStore.create(at: address, by: "a")
    let store = try PostgresGlossaryStore(address: address, for: .writing)
    let many = (0..<9000).map { StoreEdit.add(Concept(id: "c\($0)", kind: .term)) }
    let failing = StoreEdit.update(Concept(id: "c1", kind: .place), from: 2)
    #expect(
      fault { try store.make(many + [failing], by: "a") } == .stale("c1", version: 1, from: 2)
    )
    #expect(try store.history(of: nil).isEmpty)
    try store.make(
      many + [.update(Concept(id: "c1", kind: .place), from: 1), .remove("c2", from: 1)],
      by: "a"
    )
    #expect(try store.glossary().concepts.count == 8999)
    #expect(try store.concept("c1")?.version == 2)
    #expect(try store.verify() == [])
  }

  @Test("refuses a database whose texts are not Unicode")
  func encoding() throws {
    let database = try server.newDatabase("ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    #expect(
      fault { try PostgresGlossaryStore.create(at: server.address(of: database), by: "a") }
        == .failed(
          "the database keeps text as LATIN1; make one with `createdb -E UTF8 -T template0`"
        )
    )
  }

  @Test("is searched by one who may only read, and its index is made by the first who may write")
  func searchers() throws {
    let database = try server.newDatabase()
    let address = server.address(of: database)
    let concepts = ["Kim", "Lee", "Park"].map { name in
      let term = Term(name, language: .english, status: .preferred)
      return Concept(id: name, kind: .person, terms: [term])
    }
    _ = try PostgresGlossaryStore.create(at: address, holding: concepts, by: "a")
    try server.run(
      """
      CREATE ROLE guest\(database) LOGIN;
      GRANT USAGE ON SCHEMA onoma TO guest\(database);
      GRANT SELECT ON ALL TABLES IN SCHEMA onoma TO guest\(database)
      """,
      in: database
    )
    let guest = address.replacing("postgres@", with: "guest\(database)@")
    let query = StoreQuery(.part("ee"))
    for (user, access) in [(guest, PostgresGlossaryStore.Access.writing), (address, .reading)] {
      let store = try PostgresGlossaryStore(address: user, for: access)
      #expect(try store.search(query).hits.map(\.stored.concept.id) == ["Lee"])
      #expect(try store.verify() == [])
    }
    let pages = try server.run("SELECT count(*) > 0 FROM onoma.search", in: database)
    #expect(pages.contains("t"))
  }

  @Test("may not be changed by one who reads, or who has not the right to")
  func rights() throws {
    let database = try server.newDatabase()
    let address = server.address(of: database)
    _ = try PostgresGlossaryStore.create(at: address, by: "a")
    let concept = Concept(id: "a", kind: .term)
    let reader = try PostgresGlossaryStore(address: address, for: .reading)
    #expect(
      fault { try reader.add(concept, by: "a") }
        == .failed(
          "the server takes no changes now: cannot execute COPY FROM in a read-only transaction; "
            + "try again when it does"
        )
    )
    try server.run(
      """
      CREATE ROLE guest\(database) LOGIN;
      GRANT USAGE ON SCHEMA onoma TO guest\(database);
      GRANT SELECT ON ALL TABLES IN SCHEMA onoma TO guest\(database)
      """,
      in: database
    )
    let guest = address.replacing("postgres@", with: "guest\(database)@")
    let store = try PostgresGlossaryStore(address: guest, for: .writing)
    #expect(try store.glossary().concepts.isEmpty)
    #expect(
      fault { try store.add(concept, by: "a") }
        == .failed(
          "permission denied for table edit; ask whoever the store belongs to for the right"
        )
    )
    try server.run(
      "GRANT INSERT, DELETE ON ALL TABLES IN SCHEMA onoma TO guest\(database)",
      in: database
    )
    #expect(try store.add(concept, by: "a") == 1)
    #expect(try store.update(Concept(id: "a", kind: .place), from: 1, by: "a") == 2)
    try store.remove("a", from: 2, by: "a")
  }

  @Test("finds what was damaged")
  func damage() throws {
    let database = try server.newDatabase()
    let address = server.address(of: database)
    let concepts = (0..<5000).map { number in
      Concept(
        id: "c\(number)",
        kind: .term,
        terms: [Term("слово \(number)", language: .russian, status: .preferred)]
      )
    }
    _ = try PostgresGlossaryStore.create(at: address, holding: concepts, by: "a")
    #expect(try PostgresGlossaryStore(address: address, for: .reading).verify() == [])
    try server.run(
      """
      UPDATE onoma.term SET text = 'другое' WHERE text = 'слово 4321';
      DELETE FROM onoma.concept WHERE id = 'c17';
      UPDATE onoma.concept SET version = 2 WHERE id = 'c18';
      UPDATE onoma.change SET version = 2 WHERE concept = 'c19';
      UPDATE onoma.change SET after = '{' WHERE concept = 'c20';
      UPDATE onoma.change SET after = replace(after, '"c21"', '"c22"') WHERE concept = 'c21';
      UPDATE onoma.change SET action = 'painted' WHERE concept = 'c23';
      UPDATE onoma.change SET after = NULL, action = 'removed' WHERE concept = 'c24'
      """,
      in: database
    )
    let store = try PostgresGlossaryStore(address: address, for: .reading)
    #expect(
      try Set(store.verify()) == [
        "the tables say something else of “c4321” than the history",
        "“c17” is in the history and not in the tables",
        "1 term belongs to no concept",
        "the tables do not have the last version of “c18”",
        "the history of “c19” lacks version 1",
        "the tables do not have the last version of “c19”",
        "version 1 of “c20” cannot be read",
        "version 1 of “c21” speaks of “c22”",
        "version 1 of “c23” has the action “painted”, which is not known",
        "version 1 of “c24” was not added but removed",
      ]
    )
    #expect(
      fault { try store.concept("c20") }
        == .damaged("a concept in the history cannot be read")
    )
  }

  @Test("that lost an edit is damaged: none of its changes is left out in silence")
  func lostEdit() throws {
    let scratch = try Scratch()
    let database = try server.newDatabase()
    let address = server.address(of: database)
    _ = try PostgresGlossaryStore.create(
      at: address,
      by: "a",
      clock: { StoreTime(milliseconds: 1) }
    )
    let store = try PostgresGlossaryStore(
      address: address,
      for: .writing,
      clock: { StoreTime(milliseconds: 1) }
    )
    _ = try store.add(Concept(id: "c", kind: .term), by: "a")
    _ = try store.update(Concept(id: "c", kind: .place), from: 1, by: "a")
    _ = try store.add(Concept(id: "d", kind: .term), by: "a")
    try server.run(
      """
      SET session_replication_role = replica;
      DELETE FROM onoma.edit USING onoma.change
        WHERE change.edit = edit.number AND concept = 'c' AND version = 2;
      UPDATE onoma.edit SET at = 0 FROM onoma.change WHERE change.edit = edit.number AND concept = 'd'
      """,
      in: database
    )
    let lost = "who made version 2 of “c”, and when, is lost"
    #expect(try store.verify() == [lost, "version 1 of “d” is older than what came before it"])
    #expect(fault { try store.history(of: "c") } == .damaged(lost))
    #expect(fault { try store.glossary(asOf: StoreTime(milliseconds: 9)) } == .damaged(lost))
    let backup = scratch.path("backup.db")
    let error = #expect(throws: GlossaryStoreError.self) { try store.backUp(to: backup) }
    #expect(error == GlossaryStoreError(store: store.name, fault: .damaged(lost)))
    #expect(!FileManager.default.fileExists(atPath: backup))
  }

  @Test("that is damaged is named when a backup fails, not the new file")
  func backupOfDamage() throws {
    let scratch = try Scratch()
    let database = try server.newDatabase()
    let address = server.address(of: database)
    let concepts = [Concept(id: "c", kind: .term)]
    _ = try PostgresGlossaryStore.create(at: address, holding: concepts, by: "a")
    try server.run("UPDATE onoma.change SET after = '{'", in: database)
    let store = try PostgresGlossaryStore(address: address, for: .reading)
    let error = #expect(throws: GlossaryStoreError.self) {
      try store.backUp(to: scratch.path("backup.db"))
    }
    #expect(error?.store == store.name)
    #expect(error?.fault == .damaged("a concept in the history cannot be read"))
  }

  @Test("without its search index is searched and edited, for the index is made anew")
  func withoutIndex() throws {
    for access in [PostgresGlossaryStore.Access.reading, .writing] {
      let database = try server.newDatabase()
      let address = server.address(of: database)
      let term = Term("слово", language: .russian, status: .preferred)
      let concept = Concept(id: "a", kind: .term, terms: [term])
      _ = try PostgresGlossaryStore.create(at: address, holding: [concept], by: "a")
      try server.run("DROP TABLE onoma.search", in: database)
      let store = try PostgresGlossaryStore(address: address, for: access)
      if access == .writing {
        _ = try store.add(Concept(id: "b", kind: .term, terms: [term]), by: "a")
      }
      let found = try store.search(StoreQuery(.part("слово"))).hits.map(\.stored.concept.id)
      #expect(found == (access == .writing ? ["a", "b"] : ["a"]))
      #expect(try store.verify() == [])
    }
  }

  @Test("whose server has no room for an index is searched and sorted all the same")
  func fullDisk() throws {
    let database = try server.newDatabase()
    let address = server.address(of: database)
    let concepts = (0..<200).map { number in
      let term = Term("слово \(999 - number)", language: .russian, status: .preferred)
      return Concept(id: "c\(number)", kind: .term, terms: [term])
    }
    _ = try PostgresGlossaryStore.create(at: address, holding: concepts, by: "a")
    // What the server says when a table cannot grow (PostgreSQL documentation, appendix A).
    try server.run(
      """
      CREATE FUNCTION public.full() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END $$;
      CREATE TRIGGER fill BEFORE INSERT ON onoma.search FOR EACH ROW EXECUTE FUNCTION public.full()
      """,
      in: database
    )
    let store = try PostgresGlossaryStore(address: address, for: .reading)
    let page = try store.search(StoreQuery(order: .collated(.russian), limit: 2))
    #expect(page.hits.map(\.stored.concept.id) == ["c199", "c198"])
    #expect(page.total == 200)
    #expect(try server.run("SELECT count(*) FROM onoma.search", in: database) == "0")
  }

  @Test("is not misled by what others put into the database")
  func hostileDatabase() throws {
    let database = try server.newDatabase()
    let address = server.address(of: database)
    _ = try PostgresGlossaryStore.create(at: address, by: "a")
    try server.run(
      """
      CREATE FUNCTION public.left(text, int8) RETURNS text LANGUAGE sql AS $$ SELECT 'trap' $$;
      CREATE FUNCTION public.max(int8) RETURNS int8 LANGUAGE sql AS $$ SELECT 9::int8 $$;
      ALTER DATABASE \(database) SET search_path = public, pg_catalog;
      ALTER DATABASE \(database) SET synchronous_commit = off;
      ALTER DATABASE \(database) SET default_transaction_isolation = serializable;
      ALTER DATABASE \(database) SET client_encoding = latin1;
      ALTER DATABASE \(database) SET standard_conforming_strings = off;
      ALTER DATABASE \(database) SET statement_timeout = 1
      """,
      in: database
    )
    let store = try PostgresGlossaryStore(address: address, for: .writing)
    let concept = Concept(id: "김", kind: .person, definition: "\\x; é")
    #expect(try store.add(concept, by: "Анна") == 1)
    #expect(try store.concept("김")?.concept.definition == "\\x; é")
    #expect(try store.history(of: nil).map(\.author) == ["Анна"])
    #expect(try store.verify() == [])
  }
}

/// The fault with which `work` fails, if it does.
func fault<Result>(_ work: () throws -> Result) -> GlossaryStoreError.Fault? {
  do {
    _ = try work()
    return nil
  } catch {
    return (error as? GlossaryStoreError)?.fault
  }
}

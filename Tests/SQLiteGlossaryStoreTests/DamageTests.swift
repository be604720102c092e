import Foundation
import GRDB
import Glossaries
import Languages
import SQLiteGlossaryStore
import Testing

@Suite("A glossary store in SQLite that is damaged")
struct DamageTests {
  struct Damage: CustomTestStringConvertible {
    let sql: String
    let faults: [String]
    var testDescription: String { sql }
  }

  @Test(
    "is said to be, whatever part of it is",
    arguments: [
      Damage(sql: "SELECT 1", faults: []),
      Damage(
        sql: "UPDATE change SET after = '{' WHERE concept = 'a' AND version = 1",
        faults: ["version 1 of “a” cannot be read"]
      ),
      Damage(
        sql:
          "UPDATE change SET after = replace(after, '\"a\"', '\"b\"') WHERE concept = 'a' AND version = 2",
        faults: ["version 2 of “a” speaks of “b”"]
      ),
      Damage(
        sql: "UPDATE change SET after = NULL WHERE concept = 'a' AND version = 2",
        faults: [
          "version 2 of “a” was changed and holds nothing",
          "version 3 of “a” was changed where it did not stand",
        ]
      ),
      Damage(
        sql: "UPDATE change SET action = 'painted' WHERE concept = 'a' AND version = 2",
        faults: ["version 2 of “a” has the action “painted”, which is not known"]
      ),
      Damage(
        sql: "UPDATE change SET action = 'changed' WHERE concept = 'a' AND version = 1",
        faults: ["version 1 of “a” was not added but changed"]
      ),
      Damage(
        sql: "DELETE FROM change WHERE concept = 'a' AND version = 2",
        faults: ["the history of “a” lacks version 2"]
      ),
      Damage(
        sql: "UPDATE change SET at = 5 WHERE concept = 'a' AND version = 2",
        faults: ["version 2 of “a” is older than what came before it"]
      ),
      Damage(
        sql: """
          UPDATE change SET version = 9 WHERE concept = 'a' AND version = 1;
          UPDATE change SET version = 1 WHERE concept = 'a' AND version = 2;
          UPDATE change SET version = 2 WHERE concept = 'a' AND version = 9;
          """,
        faults: [
          "version 1 of “a” was not added but changed", "version 2 of “a” was added where it stood",
          "version 2 of “a” stands in the history before version 1",
        ]
      ),
      // A concept that was removed is in the history alone.
      Damage(
        sql: "UPDATE change SET after = 'null' WHERE concept = 'gone' AND version = 1",
        faults: ["version 1 of “gone” cannot be read"]
      ),
      Damage(
        sql: "DELETE FROM change WHERE concept = 'gone' AND version = 1",
        faults: ["the history of “gone” lacks version 1"]
      ),
      Damage(
        sql: "DROP INDEX change_concept; DROP INDEX term_text",
        faults: ["the index “change_concept” is missing", "the index “term_text” is missing"]
      ),
      Damage(
        sql: "DROP INDEX concept_id; CREATE INDEX concept_id ON concept (id)",
        faults: ["the index “concept_id” is not laid out as it must be"]
      ),
      Damage(
        sql: "DROP TABLE term",
        faults: ["the index “term_text” is missing", "the table “term” is missing"]
      ),
      Damage(
        sql: "ALTER TABLE term ADD COLUMN more TEXT",
        faults: ["the table “term” is not laid out as it must be"]
      ),
      // What concepts are searched by is made anew when it is needed.
      Damage(sql: "DROP TABLE search", faults: []),
    ]
  )
  func damage(_ damage: Damage) throws {
    let scratch = try Scratch()
    let path = try Self.store(in: scratch)
    let database = try DatabaseQueue(path: path)
    try database.writeWithoutTransaction { try $0.execute(sql: damage.sql) }
    try database.close()
    #expect(
      try SQLiteGlossaryStore(path: path, for: .reading).verify().sorted() == damage.faults.sorted()
    )
  }

  @Test("in thousands of places lists what people can read, and counts the rest")
  func manyFaults() throws {
    let scratch = try Scratch()
    let path = scratch.path("store.db")
    let concepts = (0..<1500).map { Concept(id: "c\($0)", kind: .term) }
    _ = try SQLiteGlossaryStore.create(at: path, holding: concepts, by: "a")
    let database = try DatabaseQueue(path: path)
    try database.write { try $0.execute(sql: "UPDATE change SET action = 'painted'") }
    try database.close()
    let faults = try SQLiteGlossaryStore(path: path, for: .reading).verify()
    #expect(faults.count == 1001)
    #expect(faults.last == "1 more thing is wrong")
  }

  @Test("in its search index alone is searched and edited, for the index is made anew")
  func withoutIndex() throws {
    for access in [SQLiteGlossaryStore.Access.reading, .writing] {
      let scratch = try Scratch()
      let path = try Self.store(in: scratch)
      let database = try DatabaseQueue(path: path)
      try database.write { try $0.execute(sql: "DROP TABLE search") }
      try database.close()
      let store = try SQLiteGlossaryStore(path: path, for: access)
      if access == .writing {
        _ = try store.add(Self.concept("b", "слово b"), by: "a")
      }
      let found = try store.search(StoreQuery(.part("слово"))).hits.map(\.stored.concept.id)
      #expect(found == (access == .writing ? ["a", "b"] : ["a"]))
      #expect(try store.verify() == [])
    }
  }

  @Test("cannot be restored from, and is named for it, not the new one")
  func restoring() throws {
    let scratch = try Scratch()
    let path = try Self.store(in: scratch)
    let database = try DatabaseQueue(path: path)
    try database.write {
      try $0.execute(sql: "UPDATE change SET action = 'painted' WHERE version = 2")
    }
    try database.close()
    let store = try SQLiteGlossaryStore(path: path, for: .reading)
    let target = scratch.path("new.db")
    let error = #expect(throws: GlossaryStoreError.self) {
      try SQLiteGlossaryStore.restore(at: target) { try store.history(of: nil, $0) }
    }
    #expect(error?.store == "sqlite:\(path)")
    #expect(!scratch.names.contains("new.db"))
  }

  private static func concept(_ id: String, _ text: String) -> Concept {
    Concept(id: id, kind: .term, terms: [Term(text, language: .russian, status: .preferred)])
  }

  /// A store with three versions of “a”, and “gone”, which was removed.
  private static func store(in scratch: Scratch) throws -> String {
    let path = scratch.path("store.db")
    _ = try SQLiteGlossaryStore.create(at: path, by: "a")
    let store = try SQLiteGlossaryStore(path: path, for: .writing)
    _ = try store.add(concept("a", "слово"), by: "a")
    _ = try store.update(concept("a", "слово два"), from: 1, by: "a")
    _ = try store.add(concept("gone", "ушло"), by: "a")
    try store.remove("gone", from: 1, by: "a")
    _ = try store.update(concept("a", "слово три"), from: 2, by: "a")
    return path
  }
}

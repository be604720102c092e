import Glossaries
import PostgresGlossaryStore
import Testing

@Suite("The address of a store in PostgreSQL")
struct ServerAddressTests {
  struct Case: CustomTestStringConvertible {
    let address: String
    let name: String
    var testDescription: String { address }
  }

  @Test(
    "is shown without passwords",
    arguments: [
      Case(address: "postgres://anna@db/house", name: "postgres://anna@db/house"),
      Case(address: "postgresql:///house", name: "postgresql:///house"),
      Case(address: "postgres://anna:secret@db/house", name: "postgres://anna@db/house"),
      Case(
        address: "postgres://anna:s%40%2F%3A@db:5433/house",
        name: "postgres://anna@db:5433/house"
      ),
      Case(
        address: "postgres://anna:se:cret@[::1]:5433/house",
        name: "postgres://anna@[::1]:5433/house"
      ),
      Case(address: "postgres://a,b:5433/house", name: "postgres://a,b:5433/house"),
      Case(
        address: "postgres://anna@db/house?password=secret&sslmode=require",
        name: "postgres://anna@db/house?sslmode=require"
      ),
      Case(
        address: "postgres:///house?host=/run&sslpassword=secret",
        name: "postgres:///house?host=/run"
      ),
      Case(address: "postgres:///house?pass%77ord=secret", name: "postgres:///house"),
      Case(address: "postgres:///house?passwort=secret&x", name: "postgres:///house"),
    ]
  )
  func name(_ example: Case) {
    #expect(PostgresGlossaryStore.name(of: example.address) == example.name)
  }

  /// Each has the password `secret` somewhere where a reader of addresses would not look for it.
  @Test(
    "that cannot be read is refused, and nothing secret is said",
    arguments: [
      "postgres://anna:sec@secret@db/house", "postgres://anna:sec/secret@db/house",
      "postgres://anna:sec?secret@db/house", "postgres://anna:secret/house",
      "postgres://anna@db:secret/house", "postgres://anna:%zzsecret@db/house",
      "postgres://[secret/house", "postgres:///house?secret",
      "postgres:///house?a=b=secret", "postgres:///house?passwort=secret",
      "postgres://anna:secret@[::1/house", "postgres://anna:secret@db:5433x/house",
    ]
  )
  func refusal(_ address: String) {
    let error = #expect(throws: GlossaryStoreError.self) {
      try PostgresGlossaryStore(address: address, for: .reading)
    }
    let sentence = error?.description ?? "no error"
    #expect(!sentence.contains("secret"), "\(sentence)")
  }

  @Test("that nobody answers at is said to be out of reach")
  func unreachable() {
    let error = #expect(throws: GlossaryStoreError.self) {
      try PostgresGlossaryStore(
        address: "postgres://anna:secret@/house?host=/nonexistent",
        for: .reading
      )
    }
    #expect(
      error?.description == """
        postgres://anna@/house?host=/nonexistent: cannot connect: connection to server on socket \
        "/nonexistent/.s.PGSQL.5432" failed: No such file or directory; check the address, and that server \
        and database are there
        """
    )
  }
}

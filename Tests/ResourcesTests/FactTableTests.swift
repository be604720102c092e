import Resources
import Testing

@Suite("A table of facts")
struct FactTableTests {
  private func table(_ text: String) throws -> FactTable {
    try FactTable(path: "t.tsv", bytes: Array(text.utf8))
  }

  @Test("is read with its header, its columns and its rows")
  func reading() throws {
    let table = try table(
      "\u{FEFF}# title: Two facts\n# a remark without a key\nid\tvalue\r\na\tone; two\r\n\n# later\nb\n"
    )
    #expect(table.header("title") == "Two facts")
    #expect(table.columns == ["id", "value"])
    #expect(table.rows.map(\.line) == [4, 7])
    #expect(table.list(table.rows[0], table.column("value")) == ["one", "two"])
    #expect(table.text(table.rows[1], table.column("value")) == "")
    #expect(table.text(table.rows[1], table.column("id")) == "b")
  }

  @Test("tells the column of a field in scalars")
  func places() throws {
    let table = try table("a\tb\tc\n김정은\tx\ty\n")
    #expect(table.place(of: 1, in: table.rows[0]) == 5)
    #expect(table.place(of: 2, in: table.rows[0]) == 7)
  }

  @Test(
    "that is broken is refused with the line",
    arguments: [
      ("", 1, FactTableError.Fault.noColumns), ("# only a remark\n", 1, .noColumns),
      ("a\tb\n1\t2\t3\n", 2, .tooManyFields(3, columns: 2)), ("a\ta\n", 1, .repeatedColumn("a")),
    ]
  )
  func faults(text: String, line: Int, fault: FactTableError.Fault) {
    #expect(throws: FactTableError(path: "t.tsv", line: line, fault: fault)) { try table(text) }
  }

  @Test(
    "that the program carries is sorted, in NFC and names its source",
    arguments: EmbeddedResource.names.filter { $0.hasSuffix(".tsv") }
  )
  func embedded(name: String) throws {
    let bytes = try #require(EmbeddedResource.bytes(name))
    let table = try FactTable(path: name, bytes: bytes)
    #expect(table.header("title") != nil)
    #expect(table.header("source") != nil)
    #expect(table.header("licence") != nil)
    let facts = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter {
      !$0.hasPrefix("#")
    }.dropFirst()
    #expect(!facts.isEmpty)
    let disorder = zip(facts, facts.dropFirst()).first {
      !$0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    #expect(disorder == nil, "these two lines are out of order or repeated")
  }
}

import Glossaries
import GlossaryLinting
import Languages
import SourceText
import Testing
import Workbench

@Suite("Mending a glossary")
struct GlossaryMendingTests {
  private static let concepts = """
    # title: t
    id\tkind\trelations
    moscow\tplace\tcapital-of:russia
    kyiv\tplace\t

    """
  private static let terms = """
    # title: t
    concept\tlanguage\tstatus\tterm\tmatch
    moscow\tru\tpreferred\tMосква\t
    moscow\ten\tpreferred\tMoscow\t
    kyiv\ten\tpreferred\tKyiv\t
    kyiv\ten\tpreferred\tKiev\t
    kyiv\ten\tpreferred\tKyiv\t

    """

  private func mend(_ name: String, unsafe: Bool) throws -> GlossaryMending {
    try GlossaryMending(
      try GlossaryLoader.load(name),
      by: GlossaryLinter(),
      unsafe: unsafe,
      subject: { LintSubject($0) }
    )
  }

  @Test("of a folder writes its tables anew, in order, and leaves what a person has to decide")
  func folder() throws {
    try Scratch.run { scratch in
      try scratch.write(Self.concepts, to: "g/concepts.tsv")
      try scratch.write(Self.terms, to: "g/terms.tsv")
      let safe = try mend(scratch("g"), unsafe: false)
      #expect(try scratch.text("g/terms.tsv") == Self.terms)
      try safe.save()
      #expect(
        try scratch.text("g/terms.tsv") == """
          # title: t
          concept\tlanguage\tstatus\tterm\tmatch
          kyiv\ten\tpreferred\tKiev\t
          kyiv\ten\tpreferred\tKyiv\t
          moscow\ten\tpreferred\tMoscow\t
          moscow\tru\tpreferred\tМосква\t

          """
      )
      #expect(
        try scratch.text("g/concepts.tsv") == """
          # title: t
          id\tkind\trelations
          kyiv\tplace\t
          moscow\tplace\tcapital-of:russia

          """
      )
      #expect(safe.doubtful == 2)
      let all = try mend(scratch("g"), unsafe: true)
      try all.save()
      #expect(try scratch.text("g/concepts.tsv").hasSuffix("moscow\tplace\t\n"))
      #expect(try scratch.text("g/terms.tsv").contains("kyiv\ten\tadmitted\tKyiv\t\n"))
      #expect(all.doubtful == 0)
      #expect(try mend(scratch("g"), unsafe: true).applied == 0)
      #expect(try scratch.names() == ["g"])
    }
  }

  @Test("of a store changes the concepts in question, with their history")
  func store() throws {
    try Scratch.run { scratch in
      let name = "sqlite:" + scratch("s.db")
      let concepts = [
        Concept(
          id: "moscow",
          kind: .place,
          relations: [.init(type: "capital-of", target: "russia")],
          terms: [
            Term("Mосква", language: .russian, status: .preferred, note: "kept"),
            Term("Moscow", language: .english, status: .preferred),
            Term("Moscow", language: .english, status: .preferred),
          ]
        ),
        Concept(
          id: "sound",
          kind: .org,
          terms: [Term("Sound", language: .english, status: .preferred)]
        ),
      ]
      _ = try StoreLoader.create(name, holding: concepts, by: "a")
      let mending = try mend(name, unsafe: false)
      #expect(mending.applied == 2)
      #expect(mending.changes.map(\.before.path) == ["\(name)#moscow"])
      let store = try StoreLoader.openForWriting(name)
      try mending.save(into: store, by: "b")
      let stored = try #require(try store.concept("moscow"))
      #expect(stored.version == 2)
      #expect(stored.concept.terms.map(\.text) == ["Москва", "Moscow"])
      #expect(stored.concept.terms.map(\.note) == ["kept", ""])
      #expect(stored.concept.relations.count == 1)
      #expect(try store.history(of: nil).map(\.author) == ["a", "a", "b"])
      // The concept has changed since it was linted; of the others none is changed either.
      #expect {
        try mending.save(into: store, by: "b")
      } throws: {
        "\($0)" == "\(name): moscow was changed meanwhile; lint the glossary again"
      }
    }
  }

  @Test("of a store is done as a whole or not at all")
  func wholeStore() throws {
    try Scratch.run { scratch in
      let name = "sqlite:" + scratch("s.db")
      let concepts = ["a", "b"].map { id in
        Concept(
          id: id,
          kind: .place,
          terms: [Term("Mосква \(id)", language: .russian, status: .preferred)]
        )
      }
      _ = try StoreLoader.create(name, holding: concepts, by: "a")
      let mending = try mend(name, unsafe: false)
      #expect(mending.changes.count == 2)
      let store = try StoreLoader.openForWriting(name)
      _ = try store.update(
        Concept(id: "b", kind: .org, terms: concepts[1].terms),
        from: 1,
        by: "c"
      )
      #expect(throws: FileError.self) { try mending.save(into: store, by: "b") }
      #expect(try store.history(of: nil).map(\.author) == ["a", "a", "c"])
    }
  }
}

import Glossaries
import Languages
import Resources
import Testing

@Suite("A glossary as a folder")
struct GlossaryFolderTextTests {
  private func concept(_ json: String) throws -> Concept { try #require(Concept(json: json)) }

  private func text(_ concepts: [Concept]) -> GlossaryFolderText {
    GlossaryFolderText(
      of: Glossary(name: "x", title: "Test", concepts: concepts),
      conceptHead: .concepts(title: "Test"),
      termHead: .terms(title: "Test")
    )
  }

  @Test("is read back with every field")
  func everyField() throws {
    let full = try concept(
      """
      {"id":"full","kind":"person","gender":"f","origin":"ko-KP","definition":"A diplomat.",\
      "sources":["A","K"],"external":["wikidata:Q1"],"relations":[{"type":"holds","target":"office"}],\
      "confidence":"h","subjects":["politics"],"sections":[{"language":"ru","definition":"Дипломат.",\
      "note":"!"}],"comments":["see the press"],"terms":[{"text":"Choe","language":"en",\
      "status":"preferred","type":"short","labels":["kcna"],"match":["context"],"paradigm":"",\
      "note":"n","partOfSpeech":"noun","gender":"feminine","number":"singular","abbreviates":"Choe S.",\
      "validity":"2011-12..2020","sources":["K"],"review":"rejected: why"}]}
      """
    )
    let bare = Concept(id: "bare", kind: .place)
    let text = text([full, bare])
    #expect(text.changed.isEmpty)
    let back = try Glossary(
      name: "x",
      concepts: FactTable(path: "c", bytes: Array(text.concepts.utf8)),
      terms: FactTable(path: "t", bytes: Array(text.terms.utf8))
    )
    #expect(back.concepts.map(\.json) == [bare.json, full.json])
    #expect(back.title == "Test")
  }

  @Test("stands sorted, in the columns of the table that was there")
  func columns() throws {
    let terms = [
      Term("B", language: .russian, status: .preferred),
      Term("A", language: .english, status: .admitted),
    ]
    let concepts = [
      Concept(id: "z", kind: .place, terms: terms), Concept(id: "a", kind: .org, definition: "D"),
    ]
    let text = GlossaryFolderText(
      of: Glossary(name: "x", concepts: concepts),
      conceptHead: .init(of: "# licence: CC0-1.0\nid\tdefinition\tkind\n"),
      termHead: .init(of: "# source: me\r\nconcept\tterm\tlanguage\tstatus\r\n")
    )
    #expect(text.concepts == "# licence: CC0-1.0\nid\tdefinition\tkind\na\tD\torg\nz\t\tplace\n")
    #expect(
      text.terms
        == "# source: me\nconcept\tterm\tlanguage\tstatus\nz\tA\ten\tadmitted\nz\tB\tru\tpreferred\n"
    )
    #expect(text.changed.isEmpty)
  }

  @Test("keeps the remarks between the rows, each with the row after it")
  func remarks() throws {
    let terms = [
      Term("A", language: .english, status: .preferred),
      Term("Б", language: .russian, status: .admitted),
    ]
    let table = """
      # licence: CC0-1.0
      concept\tlanguage\tstatus\tterm
      # the last
      z\ten\tpreferred\tA
      # gone with its row
      # and one more
      b\ten\tpreferred\tGone

      # on a
      a\ten\tadmitted\tA
      # at the end

      """
    let text = GlossaryFolderText(
      of: Glossary(
        name: "x",
        concepts: ["z", "a", "n"].map { Concept(id: $0, kind: .place, terms: terms) }
      ),
      conceptHead: .concepts(title: ""),
      termHead: .init(of: table)
    )
    #expect(
      text.terms == """
        # licence: CC0-1.0
        concept\tlanguage\tstatus\tterm
        # gone with its row
        # and one more
        # on a
        a\ten\tpreferred\tA
        a\tru\tadmitted\tБ
        n\ten\tpreferred\tA
        n\tru\tadmitted\tБ
        # the last
        z\ten\tpreferred\tA
        z\tru\tadmitted\tБ
        # at the end

        """
    )
  }

  @Test("tells what it does not hold")
  func losses() throws {
    let broken = Concept(id: "a", kind: .org, definition: "two\nlines")
    let semicolon = Concept(id: "b", kind: .org, sources: ["x; y"])
    let remark = Concept(id: "#c", kind: .org)
    let plain = Concept(id: "d", kind: .org)
    #expect(text([broken, semicolon, remark, plain]).changed == ["a", "#c"])
  }
}

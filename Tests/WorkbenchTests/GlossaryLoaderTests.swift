import Foundation
import Glossaries
import GlossaryLinting
import Resources
import SourceText
import Testing
import Workbench

@Suite("A glossary is opened")
struct GlossaryLoaderTests {
  private static let concepts = "# title: Two\nid\tkind\nseoul\tplace\nun\torg\n"
  private static let terms =
    "# title: Two\nconcept\tlanguage\tterm\nseoul\ten\tSeoul\nun\tru\tООН\n"

  @Test("by the name of the one that is carried")
  func shipped() throws {
    let file = try GlossaryLoader.load("korea-russia")
    #expect(file.glossary.name == "korea-russia")
    #expect(file.glossary.concepts.count > 400)
    #expect(file.terms.path == "glossaries/korea-russia/terms.tsv")
  }

  @Test("from a folder, with or without a slash")
  func folder() throws {
    try Scratch.run { scratch in
      try scratch.write(Self.concepts, to: "my/concepts.tsv")
      try scratch.write(Self.terms, to: "my/terms.tsv")
      for path in [scratch("my"), scratch("my/")] {
        let file = try GlossaryLoader.load(path)
        #expect(file.glossary.name == "my")
        #expect(file.glossary.title == "Two")
        #expect(file.glossary.concepts.map(\.id) == ["seoul", "un"])
        #expect(file.glossary.termCount == 2)
        #expect(file.terms.path == scratch("my/terms.tsv"))
      }
    }
  }

  @Test(
    "from a table",
    arguments: [
      ("a.csv", "concept,kind,gender,language,term,status\nun,org,,en,U.N.,admitted\n"),
      ("a.CSV", "\u{FEFF}concept;language;term\r\nun;en;U.N.\r\n"),
      ("a.tsv", "concept\tlanguage\tterm\nun\ten\tU.N.\n"),
      ("a.b.tsv", "# title: t\nconcept\tlanguage\tterm\nun\ten\tU.N.\n"),
    ]
  )
  func table(name: String, text: String) throws {
    try Scratch.run { scratch in
      let file = try GlossaryLoader.load(try scratch.write(text, to: name))
      #expect(file.glossary.concepts.map(\.id) == ["un"])
      #expect(file.glossary.concepts.first?.terms.map(\.text) == ["U.N."])
    }
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    let name: String
    let sentence: String

    init(_ title: String, _ files: [String: String], open name: String, _ sentence: String) {
      self.testDescription = title
      self.files = files
      self.name = name
      self.sentence = sentence
    }
  }

  private static let faults = [
    Fault(
      "nothing there",
      [:],
      open: "none",
      "none: there is no such glossary; name a folder, a .csv or .tsv file, a store "
        + "(sqlite:PATH or postgres://…), or one of "
        + "korea-russia, government, world"
    ),
    Fault(
      "no terms",
      ["g/concepts.tsv": concepts],
      open: "g",
      "g/terms.tsv: cannot be read: there is no such file; check the path"
    ),
    Fault(
      "another ending",
      ["g.docx": ""],
      open: "g.docx",
      "g.docx: its ending tells no glossary format; name one of `onoma glossary formats`"
    ),
    Fault(
      "an empty table",
      ["g.csv": ""],
      open: "g.csv",
      "g.csv:1:1: the file is empty; its first line must name the columns"
    ),
    Fault(
      "no column of terms",
      ["g.csv": "concept,language\n"],
      open: "g.csv",
      "g.csv:1:1: the column “term” is missing; name it in the first line"
    ),
    Fault(
      "a quote left open",
      ["g.csv": "concept,language,term\nun,en,\"UN\n"],
      open: "g.csv",
      "g.csv:2:7: the quoted field that begins here is never closed; add a double quote"
    ),
    Fault(
      "a term of no concept",
      ["g/concepts.tsv": concepts, "g/terms.tsv": "concept\tlanguage\tterm\nusa\ten\tU.S.\n"],
      open: "g",
      "g/terms.tsv:2:1: no concept has the id “usa”; add it to concepts.tsv or mend the id"
    ),
    Fault(
      "an id taken twice",
      ["g/concepts.tsv": "id\tkind\nun\torg\nun\torg\n", "g/terms.tsv": terms],
      open: "g",
      "g/concepts.tsv:3:1: the id “un” is taken by line 2; give this concept an id of its own"
    ),
    Fault(
      "a tab too many",
      ["g/concepts.tsv": "id\tkind\nun\torg\tx\n", "g/terms.tsv": terms],
      open: "g",
      "g/concepts.tsv:2: 3 fields, but only 2 columns; take out a tab or name the column in the first line"
    ),
  ]

  @Test("or refused in one sentence that names the place and the cure", arguments: faults)
  func refused(fault: Fault) throws {
    try Scratch.run { scratch in
      for (name, text) in fault.files { try scratch.write(text, to: name) }
      #expect {
        try GlossaryLoader.load(scratch(fault.name))
      } throws: { error in
        let sentence = "\(error)".replacing(scratch.path + "/", with: "")
        return sentence == fault.sentence
          || {
            Issue.record("\(sentence)"); return false
          }()
      }
    }
  }

  private static let skipped = [
    Fault(
      "a field left empty",
      ["g.csv": "concept,language,term\nun,en,\n"],
      open: "g.csv",
      "g.csv:2:7: the field “term” is empty; fill it in or take out the row; the row was skipped"
    ),
    Fault(
      "an unknown status",
      ["g.csv": "concept,language,term,status\nun,en,UN,good\n"],
      open: "g.csv",
      "g.csv:2:10: “good” is not a status; write one of: preferred, admitted, deprecated, superseded, forbidden; the row was skipped"
    ),
    Fault(
      "an unknown language",
      ["g.csv": "concept,language,term\nun,english,UN\n"],
      open: "g.csv",
      "g.csv:2:4: “english” is not a language tag; write a BCP 47 tag such as en, ru, ko or ko-KP; the row was skipped"
    ),
    Fault(
      "a contradiction",
      ["g.csv": "concept,kind,language,term\nun,org,en,UN\nun,place,ru,ООН\n"],
      open: "g.csv",
      "g.csv:3:4: the kind “place” contradicts “org” of an earlier row of this concept; make them agree; the field was left out"
    ),
  ]

  @Test("without the rows that cannot be read, each of which is told", arguments: skipped)
  func told(fault: Fault) throws {
    try Scratch.run { scratch in
      for (name, text) in fault.files { try scratch.write(text, to: name) }
      let problems = try #require(try GlossaryLoader.open(scratch(fault.name)).account).problems
      let told = problems.map { "\($0)".replacing(scratch.path + "/", with: "") }
      #expect(told == [fault.sentence])
    }
  }

  @Test("and a store, as it is or as it was")
  func store() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "onoma-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let name = "sqlite:\(folder.path)/s.db"
    let shipped = try GlossaryLoader.load(GlossaryLoader.shipped).glossary.concepts
    let counts = try StoreLoader.create(name, holding: shipped, by: "a")
    #expect(counts == ImportCounts(added: shipped.count))
    let loaded = try GlossaryLoader.load(name)
    #expect(loaded.glossary.concepts.map(\.json) == shipped.map(\.json))
    #expect(loaded.glossary.name == name)
    let past = try GlossaryLoader.load(name, asOf: StoreTime("2020-01-01"))
    #expect(past.glossary.concepts == [])
  }

  @Test("but no history from what keeps none")
  func noHistory() {
    #expect {
      try GlossaryLoader.load(GlossaryLoader.shipped, asOf: StoreTime("2020-01-01"))
    } throws: {
      "\($0)"
        == "korea-russia: keeps no history; --as-of is for a store (sqlite:PATH or postgres://…)"
    }
  }

  @Test(
    "and never from what is not UTF-8",
    arguments: ["g.csv", "g.tsv", "g/terms.tsv", "g/concepts.tsv"]
  )
  func notUTF8(name: String) throws {
    try Scratch.run { scratch in
      try scratch.write(Self.concepts, to: "g/concepts.tsv")
      try scratch.write(Self.terms, to: "g/terms.tsv")
      let text =
        name.hasSuffix("csv")
        ? "concept,language,term\nun,en," : "concept\tlanguage\tterm\nun\ten\t"
      let path = try scratch.write(Array(text.utf8) + [0xCE, 0xCE, 0x0A], to: name)
      #expect {
        try GlossaryLoader.load(name.hasPrefix("g/") ? scratch("g") : path)
      } throws: { error in
        let fault = try #require(error as? InvalidUTF8)
        return fault.path == path && fault.line == 2 && fault.offset == text.utf8.count
          && "\(fault)".contains("UTF-8")
      }
    }
  }

  @Test("and a house style likewise")
  func styles() throws {
    #expect(try StyleLoader.load("ap").id == "ap")
    #expect {
      try StyleLoader.load("none")
    } throws: {
      "\($0)".hasPrefix("none: there is no such house style; name one of academic, ala-lc, ap")
    }
    try Scratch.run { scratch in
      let path = try scratch.write(
        "language\tlabel\tverdict\treason\nen\tkcna\tprefer\tours\n",
        to: "desk.tsv"
      )
      #expect(try StyleLoader.load(path).id == "desk")
      try scratch.write("language\tlabel\nen\tkcna\n", to: "broken.tsv")
      #expect {
        try StyleLoader.load(scratch("broken.tsv"))
      } throws: {
        "\($0)".hasSuffix("the column “verdict” is missing; name it in the first line")
      }
    }
  }
}

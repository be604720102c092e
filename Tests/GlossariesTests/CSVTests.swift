import Glossaries
import Languages
import Testing

@Suite("A glossary as comma-separated values")
struct CSVTests {
  private func glossary(_ csv: String) throws -> Glossary {
    try Glossary(name: "t", path: "t.csv", table: Array(csv.utf8))
  }

  @Test(
    "is read by the names of its columns, in any order and with any delimiter",
    arguments: [",", ";", "\t"]
  )
  func reading(delimiter: String) throws {
    let rows = [
      ["term", "status", "language", "concept", "kind"],
      ["\"Kim\(delimiter) \"\"the\"\" Jong\"", "preferred", "en", "k", "person"],
      ["김정은", "", "ko", "k", "person"],
    ]
    let csv = rows.map { $0.joined(separator: delimiter) + "\r\n" }.joined()
    let read = try glossary("\u{FEFF}" + csv)
    #expect(read.concepts.map(\.id) == ["k"])
    #expect(read.concepts[0].kind == .person)
    #expect(read.concepts[0].terms.map(\.text) == ["Kim\(delimiter) \"the\" Jong", "김정은"])
    #expect(read.concepts[0].terms.map(\.status) == [.preferred, .preferred])
  }

  struct Broken: CustomTestStringConvertible {
    let csv: String
    let message: String
    var testDescription: String { message }
  }

  @Test(
    "that is broken is refused with line, column and cure",
    arguments: [
      Broken(
        csv: "",
        message: "t.csv:1:1: the file is empty; its first line must name the columns"
      ),
      Broken(
        csv: "concept,language\n",
        message: "t.csv:1:1: the column “term” is missing; name it in the first line"
      ),
      Broken(
        csv: "concept,language,term\nk,en,\"x",
        message: "t.csv:2:6: the quoted field that begins here is never closed; add a double quote"
      ),
      Broken(
        csv: "concept,language,term\nk,en,\"x\"y\n",
        message: "t.csv:2:9: text follows a closing quote; double the quotes inside a quoted field"
      ),
      Broken(
        csv: "concept,language,term\nk,english,x\n",
        message:
          "t.csv:2:3: “english” is not a language tag; write a BCP 47 tag such as en, ru, ko or ko-KP"
      ),
      Broken(
        csv: "concept,language,term\nk,en,\n",
        message: "t.csv:2:6: the field “term” is empty; fill it in or take out the row"
      ),
      Broken(
        csv: "concept,language,term,status\n김,en,x,liked\n",
        message:
          "t.csv:2:8: “liked” is not a status; write one of: preferred, admitted, deprecated, superseded, forbidden"
      ),
      Broken(
        csv: "concept,language,term\nk,en,a,b\n",
        message:
          "t.csv:2:8: 4 fields, but only 3 columns; put a field that holds a comma in double quotes"
      ),
      Broken(
        csv: "concept,kind,language,term\nk,person,en,a\nk,place,en,b\n",
        message:
          "t.csv:3:3: the kind “place” contradicts “person” of an earlier row of this concept; make them agree"
      ),
    ]
  )
  func broken(sample: Broken) {
    #expect { try glossary(sample.csv) } throws: { "\($0)" == sample.message }
  }

  private static let sample = Glossary(
    name: "s",
    concepts: [
      Concept(
        id: "b",
        kind: .org,
        definition: "=SUM(A1), \"quoted\"",
        terms: [
          Term("+7", language: .english, status: .preferred, labels: ["official"], note: "@home"),
          Term("예시, 둘", language: .korean, status: .preferred),
        ]
      ),
      Concept(
        id: "a",
        kind: .person,
        gender: .female,
        origin: .korean,
        relations: [.init(type: "part-of", target: "b")],
        terms: [
          Term("Ёлка", language: .russian, status: .preferred),
          Term(
            "Елка -",
            language: .russian,
            status: .deprecated,
            form: .short,
            matching: [.context, .exactCase]
          ),
          Term("두\n줄", language: .korean, status: .preferred),
        ]
      ),
    ]
  )

  @Test("comes back whole", arguments: [GlossaryExport.Profile.csv, .tsv], [false, true])
  func roundTrip(profile: GlossaryExport.Profile, excelSafe: Bool) throws {
    let options = GlossaryExport.Options(bom: true, excelSafe: excelSafe)
    let export = try GlossaryExport(of: Self.sample, to: profile, options: options)
    #expect(export.losses.isEmpty)
    let read = try Glossary(name: "s", path: "s.csv", table: Array(export.text.utf8))
    let expected = Self.sample.concepts.sorted { $0.id < $1.id }
    #expect(read.concepts.map(Self.withoutLines) == expected.map(Self.withoutLines))
  }

  private static func withoutLines(_ concept: Concept) -> Concept {
    var copy = concept
    copy.terms = concept.terms.map {
      Term(
        $0.text,
        language: $0.language,
        status: $0.status,
        form: $0.form,
        labels: $0.labels,
        matching: $0.matching,
        note: $0.note
      )
    }
    return copy
  }

  @Test("made safe for a spreadsheet runs no formula and says what it changed")
  func excelSafe() throws {
    let export = try GlossaryExport(of: Self.sample, to: .csv, options: .init(excelSafe: true))
    #expect(export.text.contains("'+7"))
    #expect(export.text.contains("\"'=SUM(A1), \"\"quoted\"\"\""))
    #expect(export.text.contains("term; note; definition"))
  }

  @Test("with a row a concept reports what it cannot hold")
  func wide() throws {
    let export = try GlossaryExport(of: Self.sample, to: .csvWide)
    let expected = "concept,kind,gender,definition,ko,ru,ru deprecated,en\r\n"
    #expect(
      Set(export.text.prefix { $0 != "\r\n" }.split(separator: ","))
        == Set(expected.prefix { $0 != "\r\n" }.split(separator: ","))
    )
    #expect(
      export.losses.map { "\($0.field) \($0.count)" } == [
        "origin 1", "relations 1", "term type 1", "term labels 1", "match flags 1", "term notes 1",
      ]
    )
  }

  @Test("is ordered as the language orders")
  func collation() throws {
    let names = ["Ёлкин", "Елкина", "Жуков", "Ельцин"]
    let glossary = Glossary(
      name: "c",
      concepts: names.enumerated().map { place, name in
        Concept(
          id: "c\(place)",
          kind: .person,
          terms: [Term(name, language: .russian, status: .preferred)]
        )
      } + [
        Concept(id: "z", kind: .person, terms: [Term("Aa", language: .english, status: .preferred)])
      ]
    )
    let export = try GlossaryExport(of: glossary, to: .csv, options: .init(sortLanguage: .russian))
    let order = export.text.split(separator: "\r\n").dropFirst().map {
      String($0.split(separator: ",")[0])
    }
    #expect(order == ["c0", "c1", "c3", "c2", "z"])
  }
}

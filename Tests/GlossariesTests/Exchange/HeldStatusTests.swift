import Glossaries
import Languages
import Testing

@Suite("What a format holds of statuses")
struct HeldStatusTests {
  private static let options = ExchangeOptions(source: .english, target: .russian)

  private func back(
    _ terms: [Term],
    _ id: String
  ) throws -> (terms: [String], losses: [String]) {
    let profile = try #require(ExchangeCatalog[id: id])
    let glossary = Glossary(name: "g", concepts: [Concept(id: "a", kind: .name, terms: terms)])
    let export = try profile.export(glossary, options: Self.options)
    let read = try profile.read(
      ExchangeInput(name: "t", path: "t", bytes: export.bytes, options: Self.options)
    )
    let found = read.glossary.concepts.flatMap(\.terms).map { term in
      "\(term.language) \(term.text) \(term.status)" + (term.review.map { " \($0)" } ?? "")
    }
    return (found, export.losses.map { "\($0.field) \($0.count)" })
  }

  struct Held: CustomTestStringConvertible {
    let id: String
    let terms: [Term]
    let found: [String]
    var losses: [String] = []
    var testDescription: String { "\(id) \(found)" }
  }

  private static let en = Term("A", language: .english, status: .preferred)

  @Test(
    "is what its columns say",
    arguments: TermStatus.allCases.map { status in
      let kept: TermStatus = status == .superseded ? .deprecated : status
      return Held(
        id: "utx",
        terms: [en, Term("Б", language: .russian, status: status)],
        found: ["en A preferred", "ru Б \(kept)"],
        losses: ["source terms without a part of speech into nouns 1"]
          + (kept == status ? [] : ["superseded terms into deprecated ones 1"])
      )
    } + [
      Held(
        id: "tolgee",
        terms: [
          Term("A", language: .english, status: .forbidden),
          Term("Б", language: .russian, status: .preferred),
        ],
        found: ["en A forbidden", "ru Б preferred"],
        losses: ["concept ids 1"]
      ),
      Held(
        id: "weblate",
        terms: [en, Term("Б", language: .russian, status: .preferred, review: Review(.proposed))],
        found: ["en A preferred", "ru Б preferred proposed"]
      ),
      Held(
        id: "crowdin",
        terms: [en, Term("Б", language: .russian, status: .admitted, review: Review(.proposed))],
        found: ["en A preferred", "ru Б admitted proposed"],
        losses: ["concept ids 1"]
      ),
      Held(
        id: "tmx",
        terms: [en, Term("Б", language: .russian, status: .forbidden)],
        found: ["en A preferred"],
        losses: ["forbidden terms 1"]
      ),
      // What is left out has not been changed.
      Held(
        id: "crowdin",
        terms: [en, Term("B", language: .english, status: .forbidden)],
        found: ["en A preferred"],
        losses: ["further terms of a language 1", "concept ids 1"]
      ),
      Held(
        id: "csv-wide",
        terms: [Term("B", language: .english, status: .admitted), en],
        found: ["en A preferred", "en B admitted"],
        losses: ["orders of the terms of a language into that of their statuses 1"]
      ),
      Held(id: "json", terms: [], found: []),
    ]
  )
  func held(sample: Held) throws {
    let (found, losses) = try back(sample.terms, sample.id)
    #expect(found == sample.found)
    #expect(Set(losses) == Set(sample.losses))
  }

  @Test("A concept without terms stays in JSON")
  func bare() throws {
    let glossary = Glossary(name: "g", concepts: [Concept(id: "a", kind: .place)])
    let export = try ExchangeProfile.json.export(glossary)
    let read = try ExchangeProfile.json.read(
      ExchangeInput(name: "t", path: "t", bytes: export.bytes)
    )
    #expect(read.glossary.concepts.map(\.id) == ["a"])
    #expect(
      try ExchangeProfile.csv.export(glossary).losses.map(\.field) == ["concepts without a term"]
    )
    let mark = ExchangeOptions(export: .init(bom: true))
    #expect(try ExchangeProfile.json.export(glossary, options: mark).bytes == export.bytes)
  }
}

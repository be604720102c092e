import Glossaries
import Languages
import Testing

@testable import GlossaryComparison

@Suite("The difference of two glossaries")
struct DifferenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: [String]
    let after: [String]
    let differences: [String]

    init(_ title: String, _ before: [String], _ after: [String], _ differences: String...) {
      testDescription = title
      self.before = before
      self.after = after
      self.differences = differences
    }
  }

  @Test("the order of terms counts only where both keep one")
  func order() throws {
    let rows = ["a,place,ru,А,preferred", "a,place,en,B,preferred", "a,place,en,A,admitted"]
    let sorted = ["a,place,en,A,admitted", "a,place,en,B,preferred", "a,place,ru,А,preferred"]
    let (first, second) = (try glossary(rows), try glossary(sorted))
    #expect(!GlossaryDifference(from: first, to: second).isEmpty)
    #expect(GlossaryDifference(from: first, to: second, comparingOrder: false).isEmpty)
    let other = try glossary(sorted.dropLast() + ["a,place,ru,Б,preferred"])
    let changes = GlossaryDifference(from: first, to: other, comparingOrder: false).changed
    #expect(changes.flatMap(\.terms).map(\.change) == [.reworded(to: "Б")])
  }

  @Test(
    "tells what came, went, changed and moved",
    arguments: [
      Case("nothing", ["a,place,en,Moscow,preferred"], ["a,place,en,Moscow,preferred"]),
      Case(
        "another order of concepts is none",
        ["a,place,en,Moscow,preferred", "b,place,en,Seoul,preferred"],
        ["b,place,en,Seoul,preferred", "a,place,en,Moscow,preferred"]
      ),
      Case("a concept came", [], ["a,place,en,Moscow,preferred"], "+ a"),
      Case("a concept went", ["a,place,en,Moscow,preferred"], [], "- a"),
      Case(
        "a concept has another id",
        ["a,place,en,Moscow,preferred"],
        ["moscow,place,en,Moscow,preferred"],
        "a > moscow"
      ),
      Case(
        "another kind",
        ["a,place,en,Moscow,preferred"],
        ["a,org,en,Moscow,preferred"],
        "a: kind place → org"
      ),
      Case(
        "a term reworded",
        ["a,person,en,Choi Son Hui,preferred", "a,person,ru,Цой Сон Хи,preferred"],
        ["a,person,en,Choe Son Hui,preferred", "a,person,ru,Цой Сон Хи,preferred"],
        "a: en Choi Son Hui → Choe Son Hui"
      ),
      Case(
        "which of two was reworded cannot be told",
        ["a,person,en,A,admitted", "a,person,en,B,admitted"],
        ["a,person,en,C,admitted", "a,person,en,D,admitted"],
        "a: - en A",
        "a: - en B",
        "a: + en C",
        "a: + en D"
      ),
      Case(
        "a status",
        ["a,person,en,Choi Son Hui,admitted"],
        ["a,person,en,Choi Son Hui,forbidden"],
        "a: en Choi Son Hui status admitted → forbidden"
      ),
      Case(
        "composed and decomposed letters are two texts",
        ["a,person,en,Ri So\u{306}l Ju,preferred"],
        ["a,person,en,Ri S\u{14F}l Ju,preferred"],
        "a: en Ri So\u{306}l Ju → Ri S\u{14F}l Ju"
      ),
      Case(
        "a term in another concept",
        ["a,place,en,Korea,preferred", "a,place,en,Corea,admitted", "b,place,en,DPRK,preferred"],
        ["a,place,en,Korea,preferred", "b,place,en,DPRK,preferred", "b,place,en,Corea,admitted"],
        "a: - en Corea (to b)",
        "b: + en Corea (from a)"
      ),
      Case(
        "a term in another place",
        ["a,place,en,A,preferred", "a,place,en,B,admitted", "a,place,en,C,admitted"],
        ["a,place,en,C,admitted", "a,place,en,A,preferred", "a,place,en,B,admitted"],
        "a: en C 3 > 1"
      ),
      Case(
        "one of two like terms",
        ["a,place,en,A,preferred", "a,place,en,A,admitted"],
        ["a,place,en,A,preferred"],
        "a: - en A"
      ),
    ]
  )
  func differences(_ test: Case) throws {
    let difference = GlossaryDifference(
      from: try glossary(test.before),
      to: try glossary(test.after)
    )
    #expect(Self.lines(difference).map(Self.bytes) == test.differences.map(Self.bytes))
    #expect(difference.isEmpty == test.differences.isEmpty)
  }

  @Test("no field of a concept or a term is forgotten")
  func fields() throws {
    let full = try fullConcept()
    let record = ConceptRecord(full)
    #expect(record.concept?.json == full.json)
    // The kind and the status cannot be missing; all else is taken away in turn.
    for name in record.fields.keys where name != "kind" {
      var bare = record
      bare.fields[name] = nil
      let difference = ConceptDifference(from: full, to: try #require(bare.concept))
      #expect(difference.fields.map(\.name) == [name])
      #expect(difference.terms.isEmpty)
    }
    for name in record.terms[0].fields.keys where name != "status" {
      var bare = record
      bare.terms[0].fields[name] = nil
      let difference = ConceptDifference(from: full, to: try #require(bare.concept))
      #expect(difference.fields.isEmpty)
      guard case .changed(let fields)? = difference.terms.first?.change else {
        Issue.record("the missing \(name) of a term is not told")
        continue
      }
      #expect(fields.map(\.name) == [name])
    }
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func lines(_ difference: GlossaryDifference) -> [String] {
    difference.removed.map { "- \($0.id)" }
      + difference.renamed.map { "\($0.before.id) > \($0.after.id)" }
      + difference.changed.flatMap { change in
        (change.fields.map { field in
          "\(field.name) \(field.before?.shown ?? "") → \(field.after?.shown ?? "")"
        } + change.terms.map(Self.line)).map { "\(change.after.id): \($0)" }
      } + difference.added.map { "+ \($0.id)" }
  }

  private static func line(_ term: TermDifference) -> String {
    let name = "\(term.language) \(term.text)"
    switch term.change {
    case .added(let from): return "+ \(name)" + (from.map { " (from \($0))" } ?? "")
    case .removed(let to): return "- \(name)" + (to.map { " (to \($0))" } ?? "")
    case .reworded(let text): return "\(name) → \(text)"
    case .moved(let from, let to): return "\(name) \(from) > \(to)"
    case .changed(let fields):
      let changes = fields.map {
        "\($0.name) \($0.before?.shown ?? "") → \($0.after?.shown ?? "")"
      }
      return "\(name) \(changes.joined(separator: ", "))"
    }
  }
}

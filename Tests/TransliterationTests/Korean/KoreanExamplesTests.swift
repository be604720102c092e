import Languages
import SourceText
import Testing

@testable import Transliteration

@Suite("The systems for Korean")
struct KoreanExamplesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let example: TransliterationSystem.Example
    var testDescription: String { "\(id) \(example.mode) \(example.input)" }
  }

  static let cases: [Case] = KoreanSystems.ids.flatMap { id in
    (KoreanSystems.transliterator(id)?.system.examples ?? []).map { Case(id: id, example: $0) }
  }

  @Test("write the examples of their own standards", arguments: cases)
  func examples(_ example: Case) throws {
    let system = try SystemCatalog.transliterator(example.id)
    let got = system.transliterate(example.example.input, mode: example.example.mode, traced: false)
    #expect(got.text == example.example.output)
  }

  @Test("have a title, an authority, a year, a source and examples", arguments: KoreanSystems.ids)
  func headers(id: String) throws {
    let system = try SystemCatalog.transliterator(id).system
    #expect(!system.title.isEmpty && !system.authority.isEmpty && !system.year.isEmpty)
    #expect(!system.source.isEmpty && !system.examples.isEmpty)
    #expect(system.from == .hangul)
  }

  @Test("are found by the ISO 24229 code", arguments: KoreanSystems.aliases.sorted { $0 < $1 })
  func aliases(alias: String, id: String) throws {
    #expect(try SystemCatalog.transliterator(alias).system.id == id)
    #expect(try SystemCatalog.transliterator(id).system.aliases.contains(alias))
  }

  @Test("write the same with a trace and without", arguments: KoreanSystems.ids)
  func traces(id: String) throws {
    let system = try SystemCatalog.transliterator(id)
    for mode in TransliterationMode.allCases {
      for text in ["식용유와 독립문, abc 신라", "한복남", "봉천1동", "강순룡", "전라남도", "李義立"] {
        let traced = system.transliterate(text, mode: mode, traced: true)
        #expect(traced.text == system.transliterate(text, mode: mode, traced: false).text)
        #expect(traced.steps.map(\.output.length).reduce(0, +) == traced.text.utf8.count)
        #expect(traced.steps.allSatisfy { $0.input.end <= text.utf8.count && !$0.rule.isEmpty })
      }
    }
  }
}

extension KoreanExamplesTests.Case {
  var description: String { testDescription }
}

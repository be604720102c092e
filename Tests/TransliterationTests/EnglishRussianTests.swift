import SourceText
import Testing

@testable import Transliteration

@Suite("English names in Russian and in Hangul")
struct EnglishRussianTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let english: String
    let russian: String
    let hangul: String
    var testDescription: String { english }
  }

  private func made(
    _ system: String,
    _ text: String,
    traced: Bool = false
  ) throws -> Transliteration {
    try SystemCatalog.transliterator(system).transliterate(text, mode: .name, traced: traced)
  }

  @Test("keep to the examples of the systems", arguments: ["en-practical", "en-nikl"])
  func examples(system: String) throws {
    for example in try SystemCatalog.transliterator(system).system.examples {
      #expect(try made(system, example.input).text == example.output)
    }
  }

  @Test(
    "are known when they are common",
    arguments: [
      Case(english: "John F. Kennedy", russian: "Джон Ф. Кеннеди", hangul: "존 F. 케네디"),
      Case(english: "MARGARET THATCHER", russian: "МАРГАРЕТ ТЭТЧЕР", hangul: "마거릿 대처"),
      Case(english: "Elizabeth II", russian: "Элизабет II", hangul: "엘리자베스 II"),
      Case(english: "Charles de Gaulle", russian: "Чарльз де Голль", hangul: "찰스 드 골"),
      Case(english: "D’Angelo", russian: "Д’Анджело", hangul: "디앤절로"),
      Case(english: "", russian: "", hangul: ""),
      Case(english: "2026, Сеул", russian: "2026, Сеул", hangul: "2026, Сеул"),
    ]
  )
  func common(_ name: Case) throws {
    #expect(try made("en-practical", name.english).text == name.russian)
    #expect(try made("en-nikl", name.english).text == name.hangul)
  }

  @Test("say where they come from, and how sure that is")
  func notes() throws {
    #expect(
      try made("en-practical", "John").notes
        == ["“John” is in the lexicon: the form of 6795 persons"]
    )
    let rare = try made("en-practical", "Tarbley").notes
    #expect(rare.count == 1)
    #expect(rare[0].hasPrefix("“Tarbley” is by spelling rules only, about "))
    let many = (0..<40).map { "Ab" + String(repeating: "o", count: $0) }.joined(separator: " ")
    #expect(try made("en-nikl", many).notes.count == EnglishNameTransliterator.mostNotes + 1)
  }

  @Test("of rare letters lose their marks, or pass through")
  func rareLetters() throws {
    let maker = try SystemCatalog.transliterator("en-practical")
    let plain = maker.transliterate("Zarbo", mode: .name, traced: false).text
    #expect(maker.transliterate("Ẕarbo\u{301}", mode: .name, traced: false).text == plain)
    #expect(try made("en-practical", "Ƿ").text == "Ƿ")
    #expect(try made("en-nikl", "Ƿ").text == "Ƿ")
  }

  @Test("have steps that cover the input and the output", arguments: ["en-practical", "en-nikl"])
  func coverage(system: String) throws {
    let text = "Xhosley O’Shaughnessy, Mbwebwe-Tsk John e\u{301}l\u{301} hh J. Ƿ II"
    let result = try made(system, text, traced: true)
    var input = 0
    var output = 0
    for step in result.steps {
      #expect(step.input.start == input)
      #expect(step.output.start == output)
      #expect(!step.rule.isEmpty)
      input = step.input.end
      output = step.output.end
    }
    #expect(input == text.utf8.count)
    #expect(output == result.text.utf8.count)
    #expect(try made(system, text).text == result.text)
  }

  @Test("have a step for each group of letters")
  func groups() throws {
    let text = "Shelbsh"
    let source = Array(text.utf8)
    let result = try made("en-practical", text, traced: true)
    let groups = result.steps.map { String(decoding: source[$0.input.range], as: UTF8.self) }
    #expect(groups == ["Sh", "e", "l", "b", "sh"])
    #expect(
      result.steps.allSatisfy { $0.place?.file == "Transliteration/EnglishRussian/rules.tsv" }
    )
  }
}

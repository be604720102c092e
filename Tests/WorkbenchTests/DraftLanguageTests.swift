import Annotating
import Documents
import Languages
import SourceText
import Testing
import Workbench

@Suite("The language of a draft")
struct DraftLanguageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let format: DraftFormat
    let language: Language
    var testDescription: String { "\(language): \(text)" }

    init(_ text: String, _ language: Language, as format: DraftFormat = .plainText) {
      self.text = text
      self.language = language
      self.format = format
    }
  }

  @Test(
    "is the one it states, or that of most of its letters",
    arguments: [
      Case("Kim Jong Un spoke.", .english),
      Case("Ким Чен Ын выступил.", .russian),
      Case("김정은은 말했다.", .korean),
      Case("", .english), Case("123 — …", .english),
      // A syllable counts for three letters; glosses do not turn a draft.
      Case("김정은(Kim Jong Un) 국무위원장", .korean),
      Case("Газета «Rodong Sinmun» (노동신문) пишет о встрече", .russian),
      Case("The word 김정은 is a Korean name", .english),
      Case("\u{1100}\u{1175}\u{11B7}\u{110C}\u{1165}\u{11BC}", .korean),
      Case("---\nlang: ko-KP\n---\n\nKim Jong Un", .northKorean, as: .markdown),
      Case("---\nlang: ru\n---\n\n김정은", .russian, as: .markdown),
      // Code is no prose.
      Case("```\nlet name = \"Kim Jong Un and so on\"\n```\n\nКим Чен Ын", .russian, as: .markdown),
    ]
  )
  func drafts(sample: Case) {
    let source = SourceText(path: "draft", text: sample.text)
    #expect(DraftLanguage.of(Draft(reading: source, as: sample.format)) == sample.language)
  }

  @Test(
    "or of a name, that of its script",
    arguments: [
      ("Kim Jong Un", Language.english), ("Ким Чен Ын", .russian), ("김정은", .korean),
      ("TV조선", .korean), ("金正恩", .english), ("", .english),
    ]
  )
  func names(name: String, language: Language) {
    #expect(DraftLanguage.of(name: name) == language)
  }

  @Test("is what the workbench was opened for, where it was")
  func workbench() {
    let source = SourceText(path: "draft", text: "Kim Jong Un")
    let draft = Draft(reading: source, as: .plainText)
    #expect(ShippedGlossary.workbench().annotate(draft).language == .english)
    #expect(ShippedGlossary.workbench(.korean).annotate(draft).language == .korean)
  }
}

import TestSupport
import Testing

@testable import Transliteration

/// Running text is written from one table of outputs; a text that is traced goes from rule to rule.
@Suite("Running text by letter tables")
struct LetterRunningTextTests {
  private static let words = [
    "подъезд", "объём", "Тэтчер", "тсс", "ЩУКА", "Щука", "ий", "ый", "её", "Её", "Ё", "ЙОД", "Я",
    "я",
    "съ", "ъъ", "ь", "Київ", "Ђорђе", "ѣхать", "ҳаво", "Ѩ", "за\u{301}мок", "и\u{306}од", "NATO",
    "cafe\u{301}", "2017", "«да»", "—", "№", "😀", "한국", "\u{483}", "҂", "\u{7FF}",
  ]

  private static func text(seed: UInt64, count: Int) -> String {
    var random = SeededGenerator(seed: seed)
    let letters = Array("аеёиоуыэюяйбвгджзклмнпрстфхцчшщьъаеиортнсйль")
    let gaps = [" ", " ", " ", ", ", "\n", "-", ":", "", "\u{A0}", "…", "e"]
    var text = ""
    for _ in 0..<count {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: text += words.randomElement(using: &random) ?? ""
      case 1:
        let value = UInt32.random(in: 0x400...0x52F, using: &random)
        text.unicodeScalars.append(Unicode.Scalar(value) ?? " ")
      default:
        for _ in 0..<Int.random(in: 1...9, using: &random) {
          let letter = letters.randomElement(using: &random) ?? "а"
          let isCapital = Int.random(in: 0..<8, using: &random) == 0
          text += isCapital ? letter.uppercased() : String(letter)
        }
      }
      text += gaps.randomElement(using: &random) ?? ""
    }
    return text
  }

  @Test("is written as the trace has it", arguments: LetterTableFamily.ids)
  func sameAsTraced(id: String) throws {
    let system = try SystemCatalog.transliterator(id)
    // The shortest texts end before the table is used, the longest fill more than one chunk.
    for (seed, count) in zip(UInt64(1)..., [0, 1, 2, 3, 40, 40, 40, 6000]) {
      let text = Self.text(seed: seed, count: count)
      let expected = system.transliterate(text, mode: .word, traced: true)
      let got = system.transliterate(text, mode: .word, traced: false)
      let place = zip(got.text.unicodeScalars, expected.text.unicodeScalars).prefix { $0 == $1 }
        .count
      let near = String(got.text.unicodeScalars.dropFirst(max(0, place - 20)).prefix(40))
      #expect(Array(got.text.utf8) == Array(expected.text.utf8), "they part near “\(near)”")
      #expect(Set(got.notes) == Set(expected.notes))
    }
  }
}

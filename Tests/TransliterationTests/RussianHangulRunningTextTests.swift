import Resources
import TestSupport
import Testing

@testable import Transliteration

/// Running text is written from a table of pieces; a text that is traced asks the engine for each word.
@Suite("Russian running text in Hangul")
struct RussianHangulRunningTextTests {
  private static let words: [String] = {
    var words = [
      "Волгоград", "город", "народ", "год", "ЦК", "СССР", "Я", "в", "йод", "Йошкар-Ола", "Нью-Йорк",
      "съезд", "подъём",
      "Рязань", "дядя", "и\u{306}од", "е\u{308}лка", "за\u{301}мок", "ѣхать", "ђорђе", "Київ",
      "А. С.", "«да»", "—", "№",
      "cafe\u{301}", "2017", "e\u{301}в", "Санкт-Петербург", "Владивосток", "длинношеее",
      "объективный", "взгляд",
    ]
    for (file, column) in [("established", "russian"), ("examples", "russian")] {
      let table = EmbeddedResource.table("Transliteration/RussianHangul/\(file).tsv")
      words += table.rows.map { table.text($0, table.column(column)) }
    }
    return words
  }()

  private static func text(seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    let letters = Array("аеёиоуыэюяйбвгджзклмнпрстфхцчшщьъаеиортнсйль")
    let gaps = [" ", " ", " ", " ", ", ", "\n", "-", ":", "«", "\u{301} ", "e\u{301}", "ﬁ", "…"]
    var text = ""
    for _ in 0..<2000 {
      if Bool.random(using: &random) {
        for _ in 0..<Int.random(in: 1...9, using: &random) {
          let letter = letters.randomElement(using: &random) ?? "а"
          let isCapital = Int.random(in: 0..<8, using: &random) == 0
          text += isCapital ? letter.uppercased() : String(letter)
        }
      } else {
        text += words.randomElement(using: &random) ?? ""
      }
      text += gaps.randomElement(using: &random) ?? ""
    }
    return text
  }

  @Test("is written as the trace has it", arguments: [TransliterationMode.word, .name, .place])
  func sameAsTraced(mode: TransliterationMode) throws {
    let system = try SystemCatalog.transliterator("ru-nikl")
    for seed in UInt64(1)...4 {
      let text = Self.text(seed: seed)
      let expected = system.transliterate(text, mode: mode, traced: true)
      for _ in 0..<2 {
        let got = system.transliterate(text, mode: mode, traced: false)
        let place = zip(got.text.unicodeScalars, expected.text.unicodeScalars).prefix { $0 == $1 }
          .count
        let near = String(got.text.unicodeScalars.dropFirst(max(0, place - 20)).prefix(40))
        #expect(Array(got.text.utf8) == Array(expected.text.utf8), "they part near “\(near)”")
        #expect(Set(got.notes) == Set(expected.notes))
      }
    }
  }
}

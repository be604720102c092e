import Testing

@testable import Transliteration

@Suite("Russian in Hangul, against tables beside the repository")
struct RussianHangulGoldTests {
  @Test(
    "is right in at least 98 of 100 words",
    .enabled(if: TableBeside.exists("gold/transliteration.tsv"))
  )
  func vectors() throws {
    let transliterator = try SystemCatalog.transliterator("ru-nikl")
    var count = 0
    var wrong: [String] = []
    for row in TableBeside.rows("gold/transliteration.tsv")
    where row.count > 3 && row[1] == "ru-nikl" {
      let mode = TransliterationMode(rawValue: row[2]) ?? .word
      let text = transliterator.transliterate(row[0], mode: mode, traced: false).text
      count += 1
      if text != row[3] { wrong.append("\(row[0]): \(text), not \(row[3])") }
    }
    #expect(Double(wrong.count) <= 0.02 * Double(count), "\(wrong)")
  }
}

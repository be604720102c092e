import SourceText
import Testing

@testable import Transliteration

@Suite("A reversible system")
struct LetterTableRoundTripTests {
  private static let consonants = Array("бвгджзйклмнпрстфхцчшщ")
  private static let vowels = Array("аеёиоуыэюя")

  private func reversed(_ id: String) throws -> ReversedLetterTransliterator {
    let table = try #require(LetterTableFamily.table(id))
    return try #require(LetterTransliterator(table).reversed)
  }

  /// Any letter anywhere, but ъ and ь only after a consonant, as Russian has them.
  private func word(_ generator: inout SplitMix) -> [Character] {
    var word: [Character] = []
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let isAfterConsonant = word.last.map(Self.consonants.contains) ?? false
      switch Int.random(in: 0..<10, using: &generator) {
      case 0 where isAfterConsonant: word.append(Bool.random(using: &generator) ? "ъ" : "ь")
      case 0...5: word.append(Self.consonants.randomElement(using: &generator) ?? "б")
      default: word.append(Self.vowels.randomElement(using: &generator) ?? "а")
      }
    }
    return word
  }

  /// Small letters, a capital first, capitals, and, where no sign is, capitals anywhere.
  private func cased(_ word: [Character], _ generator: inout SplitMix) -> String {
    let hasSign = word.contains { $0 == "ъ" || $0 == "ь" }
    let letters = word.count { $0 != "ъ" && $0 != "ь" }
    let text = String(word)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return text
    case 1: return text.prefix(1).uppercased() + text.dropFirst()
    // One letter and its sign in capitals, as НЬ, cannot be told from Нь.
    case 2 where letters > 1 || !hasSign: return text.uppercased()
    case 3 where !hasSign:
      return String(
        word.map { Bool.random(using: &generator) ? Character($0.uppercased()) : $0 }
      )
    default: return text
    }
  }

  @Test("brings back 100,000 words", arguments: ["ru-iso-9", "ru-gost-7.79-b"])
  func words(id: String) throws {
    let forward = try SystemCatalog.transliterator(id)
    let backward = try reversed(id)
    var generator = SplitMix(state: 20_260_101)
    var lost: [String] = []
    for _ in 0..<2_000 {
      let line = (0..<50).map { _ in cased(word(&generator), &generator) }.joined(separator: " ")
      let latin = forward.transliterate(line, mode: .word, traced: false).text
      let back = backward.transliterate(latin, mode: .word, traced: false).text
      if Array(back.utf8) != Array(line.utf8) { lost.append("\(line) | \(latin) | \(back)") }
    }
    #expect(lost.isEmpty, "\(lost.first ?? "")")
  }

  @Test(
    "reads its signs and digraphs in every case",
    arguments: [
      ("ru-iso-9", "Ob\"ekt", "Об\"ект"), ("ru-iso-9", "OBʺEKT Obʺekt", "ОБЪЕКТ Объект"),
      ("ru-gost-7.79-b", "SHHuka Shhuka SHHUKA", "Щука Щука ЩУКА"),
      ("ru-gost-7.79-b", "czar` Cejlon CZAR`", "царь Цейлон ЦАРЬ"),
    ]
  )
  func reading(id: String, latin: String, cyrillic: String) throws {
    let result = try reversed(id).transliterate(latin, mode: .word, traced: true)
    #expect(result.text == cyrillic)
    #expect(result.alignment.derivedLength == result.text.utf8.count)
  }

  @Test("says which systems cannot be read backwards")
  func irreversible() throws {
    let table = try #require(LetterTableFamily.table("ru-icao"))
    #expect(try LetterTransliterator(table).reversed == nil)
  }
}

/// Numbers that are the same in every run.
///
/// - Source: Steele, Lea and Flood 2014, “Fast splittable pseudorandom number generators”.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

import Testing

@testable import Transliteration

@Suite("An alphabet of Korean letters")
struct KoreanRoundTripTests {
  /// A generator of numbers that is the same on every machine.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test(
    "is read back as it was written, 100,000 words long",
    arguments: ["ko-rr-letters", "ko-iso-11941-1", "ko-iso-11941-2"]
  )
  func roundTrip(id: String) throws {
    let file = try #require(AlphabetFile(id: id))
    let alphabet = SpellingAlphabet(file)
    let system = try SystemCatalog.transliterator(id)
    var numbers = Numbers(state: 20_000_707)
    var failures: [String] = []
    for _ in 0..<100_000 {
      var word = ""
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let index = UInt16.random(in: 0..<UInt16(KoreanSyllable.count), using: &numbers)
        word.unicodeScalars.append(KoreanSyllable(index: index).scalar)
      }
      let written = system.transliterate(word, mode: .word, traced: false).text
      if alphabet.hangul(from: written) != word { failures.append("\(word) \(written)") }
    }
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(10))")
  }

  @Test("that loses letters is not read back")
  func lossy() {
    #expect(KoreanSystems.hangul(from: "hankwuke", id: "ko-yale") == nil)
    #expect(KoreanSystems.hangul(from: "mul-yeos", id: "ko-rr-letters") == "물엿")
    #expect(KoreanSystems.hangul(from: "zzz", id: "ko-rr-letters") == nil)
  }
}

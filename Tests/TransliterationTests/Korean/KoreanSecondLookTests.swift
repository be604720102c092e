import Testing

@testable import Transliteration

/// A word that only looks as if the lexicon knew it costs no more than a plain one.
@Suite("The second look at a Korean word")
struct KoreanSecondLookTests {
  private static func look() throws -> SecondLook {
    SecondLook(KoreanPolicy(try #require(AlphabetFile(id: "ko-rr"))))
  }

  private static func syllables(_ word: String) throws -> [KoreanSyllable] {
    try #require(KoreanSyllable.syllables(word))
  }

  @Test(
    "finds words of the lexicon and parts of compounds",
    arguments: [
      "물가", "물가를", "갈등", "문법", "가다듬고", "가락엿", "꽃잎", "꽃잎이", "서울역", "서울역에서", "할지라도", "가다듬다",
    ]
  )
  func known(word: String) throws {
    #expect(try !Self.look().isUnknown(Self.syllables(word), .max >> 1, hasPart: true))
  }

  @Test("lets other words pass", arguments: ["회의", "가다가", "나무", "그러나", "역사"])
  func unknown(word: String) throws {
    #expect(try Self.look().isUnknown(Self.syllables(word), .max >> 1, hasPart: true))
  }

  @Test(
    "tells units of places from ends of words",
    arguments: [("항아리", true), ("그러면", true), ("당산동", false), ("내월리", false)]
  )
  func units(word: String, hasNone: Bool) throws {
    #expect(try Self.look().hasNoUnit(Self.syllables(word)) == hasNone)
  }
}

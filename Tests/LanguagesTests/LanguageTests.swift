import Languages
import Testing

@Suite("A language")
struct LanguageTests {
  @Test(
    "is read from a tag and brought into its usual case",
    arguments: [
      ("en", "en"), ("RU", "ru"), ("ko-kp", "ko-KP"), ("KO-latn", "ko-Latn"),
      ("sr-cyrl-rs", "sr-Cyrl-RS"),
      ("de-1996", "de-1996"), ("es-419", "es-419"),
      ("EN-T-KO-m0-MR", "en-t-ko-m0-mr"), ("ko-kp-X-HOUSE-kr", "ko-KP-x-house-kr"),
    ]
  )
  func tags(written: String, usual: String) {
    #expect(Language(tag: written)?.tag == usual)
  }

  @Test(
    "is not read from what is no tag",
    arguments: ["", "e", "english", "ko_KP", "ko-", "-ko", "k1", "ко"]
  )
  func noTags(written: String) {
    #expect(Language(tag: written) == nil)
  }

  @Test("falls back to its base, and a base to nothing")
  func fallback() {
    #expect(Language.northKorean.fallback == .korean)
    #expect(Language.korean.fallback == nil)
  }

  @Test(
    "is written in its script",
    arguments: [
      (Language.english, Script.latin), (.russian, .cyrillic), (.korean, .hangul),
      (.northKorean, .hangul),
      (.koreanHanja, .han),
    ]
  )
  func scripts(language: Language, script: Script) {
    #expect(language.script == script)
  }
}

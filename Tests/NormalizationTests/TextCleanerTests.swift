import Normalization
import SourceText
import TestSupport
import Testing

@Suite("A text is cleaned")
struct TextCleanerTests {
  struct Case: CustomTestStringConvertible {
    let written: String
    let clean: String
    let kinds: [TextChange.Kind]
    var testDescription: String { "\(scalars(written)) → \(clean)" }

    init(_ written: String, _ clean: String, _ kinds: [TextChange.Kind]) {
      self.written = written
      self.clean = clean
      self.kinds = kinds
    }
  }

  @Test(
    "of what real drafts contain",
    arguments: [
      Case("Kim Jong Un", "Kim Jong Un", []),
      Case("김정은은", "김정은은", []),
      Case("Сергей Лавров, Цой Сон Хи", "Сергей Лавров, Цой Сон Хи", []),
      // Decomposed letters, conjoining jamo.
      Case("\u{1100}\u{1175}\u{11B7}정은", "김정은", [.decomposed]),
      Case("기\u{11B7}", "김", [.decomposed]),
      Case("Сергеи\u{306}", "Сергей", [.decomposed]),
      Case("Пe\u{308}тр", "Пётр", [.homoglyph, .decomposed]),
      Case("Пе\u{308}тр", "Пётр", [.decomposed]),
      Case("Cho\u{306}son", "Chŏson", [.decomposed]),
      Case("A\u{30A}land", "Åland", [.decomposed]),
      // Compatibility and half-width jamo.
      Case("ㄱㅣㅁㅈㅓㅇㅇㅡㄴ", "김정은", [.compatibilityJamo]),
      Case("ㅋㅋ ㄱ자", "ㅋㅋ ㄱ자", []),
      Case("ﾡￂﾱ", "감", [.halfwidth]),
      // Full-width Latin.
      Case("ＤＰＲＫ", "DPRK", [.fullwidth, .fullwidth, .fullwidth, .fullwidth]),
      // Hyphens and dashes.
      Case("Kim Jong\u{2010}un", "Kim Jong-un", [.hyphen]),
      Case("Kim Jong\u{2011}un", "Kim Jong-un", [.hyphen]),
      Case("Kim Jong\u{2013}un", "Kim Jong-un", [.dash]),
      Case("Kim Jong\u{2014}un", "Kim Jong-un", [.dash]),
      Case("Kim Jong\u{2212}un", "Kim Jong-un", [.dash]),
      // Apostrophes, quotation marks, spaces.
      Case("Workers\u{2019} Party", "Workers' Party", [.apostrophe]),
      Case("P\u{2018}yŏngyang", "P'yŏngyang", [.apostrophe]),
      Case("«Газпром»", "\"Газпром\"", [.quote, .quote]),
      Case("В.\u{A0}Путин", "В. Путин", [.space]),
      Case("Ким\u{202F}Чен\u{3000}Ын", "Ким Чен Ын", [.space, .space]),
      // What cannot be seen.
      Case("Ки\u{AD}м", "Ким", [.softHyphen]),
      Case("Kim\u{200B} Jong", "Kim Jong", [.invisible]),
      Case("\u{202A}Kim\u{202C}", "Kim", [.bidi, .bidi]),
      // Stress marks, but not a letter that only looks like one with a mark.
      Case("Пу\u{301}тин", "Путин", [.stress]),
      Case("Зеле\u{301}нский", "Зеленский", [.stress]),
      Case("\u{418}\u{300} \u{40D} \u{45D}", "И И и", [.stress, .stress, .stress]),
      Case("Ѓорге", "Ѓорге", []),
      Case("Г\u{301}орге", "Ѓорге", [.decomposed]),
      // Look-alike letters.
      Case("Kим Чен Ын", "Ким Чен Ын", [.homoglyph]),
      Case("Рutin", "Putin", [.homoglyph]),
      Case("Мocквa", "Москва", [.homoglyph]),
      Case("Wi-Fi и КНДР", "Wi-Fi и КНДР", []),
    ]
  )
  func cleaning(sample: Case) {
    let cleaned = TextCleaner().clean(sample.written)
    #expect(scalars(cleaned.text) == scalars(sample.clean))
    #expect(cleaned.changes.map(\.kind) == sample.kinds)
  }

  @Test("with the way back to every byte")
  func map() {
    let marked = MarkedText("В\u{A0}⟦Kи\u{AD}м Jong\u{2011}un⟧ и Пу\u{301}тин")
    let cleaned = TextCleaner().clean(marked.bytes)
    #expect(cleaned.text == "В Ким Jong-un и Путин")
    let start = "В ".utf8.count
    let span = TextSpan(start: start, end: start + "Ким Jong-un".utf8.count)
    #expect(cleaned.map.original(of: span) == marked.spans[0])
    let last = TextSpan(start: cleaned.bytes.count - "тин".utf8.count, end: cleaned.bytes.count)
    #expect(cleaned.map.original(of: last).end == marked.bytes.count)
  }

  @Test("and says what was written for every change")
  func changes() {
    let original = "김정은 — Мocквa, Ки\u{AD}м"
    for change in TextCleaner().clean(original).changes {
      let bytes = Array(original.utf8)[change.span.range]
      #expect(
        String(decoding: bytes, as: UTF8.self).unicodeScalars.elementsEqual(
          change.written.unicodeScalars
        )
      )
    }
  }

  @Test("again without any change")
  func idempotence() {
    let cleaner = TextCleaner()
    let once = cleaner.clean("\u{1100}\u{1175}\u{11B7} «Kим» Jong\u{2013}un Пу\u{301}тин ＤＰＲＫ ﾡￂﾱ")
      .text
    #expect(cleaner.clean(once).changes.isEmpty)
  }
}

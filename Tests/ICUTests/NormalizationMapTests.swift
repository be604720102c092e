import SourceText
import Testing

@testable import ICU

@Suite("Normalizing with the way back")
struct NormalizationMapTests {
  struct Case: CustomTestStringConvertible {
    let form: NormalizationForm
    let original: MarkedText
    let derived: MarkedText

    init(_ form: NormalizationForm, _ original: String, _ derived: String) {
      self.form = form
      self.original = MarkedText(original)
      self.derived = MarkedText(derived)
    }

    var testDescription: String { "\(form) of \(original.text), \(derived.range)" }
  }

  static let cases = [
    Case(.nfc, "⟦Kim⟧", "⟦Kim⟧"),
    Case(.nfc, "Чойи\u{306} ⟦Ким⟧", "Чойй ⟦Ким⟧"),
    Case(.nfc, "Чо⟦и\u{306}⟧ Ким", "Чо⟦й⟧ Ким"),
    Case(.nfc, "и\u{306} и\u{306} ⟦е\u{308}⟧лка и\u{306}", "й й ⟦ё⟧лка й"),
    Case(.nfc, "и\u{306} и\u{306} е\u{308}л⟦к⟧а и\u{306}", "й й ёл⟦к⟧а й"),
    Case(.nfc, "⟦и\u{306}⟧и\u{306}", "⟦й⟧й"),
    Case(.nfc, "и\u{306}⟦и\u{306}⟧", "й⟦й⟧"),
    Case(.nfc, "и\u{306}⟦и\u{306}и\u{306}⟧х", "й⟦йй⟧х"),
    Case(.nfc, "⟦\u{1112}\u{1161}\u{11AB}⟧\u{1100}\u{1173}\u{11AF}", "⟦한⟧글"),
    Case(.nfc, "\u{1112}\u{1161}\u{11AB}⟦\u{1100}\u{1173}\u{11AF}⟧", "한⟦글⟧"),
    Case(.nfc, "😀\u{1112}\u{1161}😀⟦\u{1100}\u{1161}⟧", "😀하😀⟦가⟧"),
    Case(.nfc, "и\u{306}б\u{301}⟦в⟧", "йб\u{301}⟦в⟧"),
    Case(.nfc, "и\u{306}⟦б⟧\u{301}в", "й⟦б⟧\u{301}в"),
    Case(.nfd, "한⟦글⟧ й", "\u{1112}\u{1161}\u{11AB}⟦\u{1100}\u{1173}\u{11AF}⟧ и\u{306}"),
    Case(.nfd, "한글 ⟦й⟧", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF} ⟦и\u{306}⟧"),
    Case(.nfkc, "\u{FFA1}\u{FFC2} ⟦\u{FFA1}\u{FFC2}⟧ x", "가 ⟦가⟧ x"),
    Case(.nfkc, "\u{FDFA}⟦Ａ⟧", "صلى الله عليه وسلم⟦A⟧"),
    Case(.nfkcCaseFold, "KI\u{AD}⟦M⟧", "ki⟦m⟧"),
    Case(.nfkcCaseFold, "GRO⟦ß⟧E", "gro⟦ss⟧e"),
  ]

  @Test("a place in the result leads back to the bytes it came from", arguments: cases)
  func wayBack(_ row: Case) throws {
    let (bytes, map) = try UnicodeNormalizer(row.form)
      .normalizedWithMap(Array(row.original.text.utf8))
    #expect(hex(String(decoding: bytes, as: UTF8.self)) == hex(row.derived.text))
    #expect(map.original(of: TextSpan(row.derived.range)) == TextSpan(row.original.range))
  }

  @Test("half of a rewritten stretch leads back to all of it")
  func inside() throws {
    let (_, map) = try UnicodeNormalizer(.nfd).normalizedWithMap(Array("x한y".utf8))
    #expect(map.original(of: TextSpan(4..<7)) == TextSpan(1..<4))
  }

  @Test(
    "every stretch normalizes to what it leads back from",
    arguments: NormalizationForm.allCases
  )
  func everyStretch(_ form: NormalizationForm) throws {
    let text =
      "Объезд Ёлкин \u{1112}\u{1161}\u{11AB}글 \u{1100}\u{1161}\u{11A8}е\u{308}\u{301}\u{323} и\u{306}\u{FFA1}\u{FFC2}"
      + "😀e\u{301}\u{AD}ﬁ\u{FDFA} \u{344}\u{0F73}\u{F900}K\u{1D165}Å\u{3099}か\u{3099}"
    let source = Array(text.utf8)
    let normalizer = try UnicodeNormalizer(form)
    let (bytes, map) = try normalizer.normalizedWithMap(source)
    #expect(bytes == Array(try normalizer.normalized(text).utf8))
    #expect(map.derivedLength == bytes.count)

    var cuts: [Int] = []
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if normalizer.hasBoundaryBefore(scalar) { cuts.append(offset) }
      offset += UTF8.width(scalar)
    }
    #expect(cuts.count > 20)
    for (start, end) in zip(cuts, cuts.dropFirst() + [bytes.count]) {
      let original = map.original(of: TextSpan(start..<end))
      let part = try normalizer.normalized(String(decoding: source[original.range], as: UTF8.self))
      let whole = String(decoding: bytes[start..<end], as: UTF8.self)
      #expect(hex(part).contains(hex(whole)))
    }
  }

  @Test("no bytes give no bytes", arguments: NormalizationForm.allCases)
  func empty(_ form: NormalizationForm) throws {
    let (bytes, map) = try UnicodeNormalizer(form).normalizedWithMap([])
    #expect(bytes.isEmpty)
    #expect(map == OffsetMap())
  }

  @Test("bytes that are not UTF-8 are refused")
  func illFormed() throws {
    let normalizer = try UnicodeNormalizer(.nfc)
    let error = #expect(throws: ICUError.self) {
      try normalizer.normalizedWithMap([0x4B, 0xFF, 0x6D])
    }
    #expect(error?.name == "U_INVALID_CHAR_FOUND")
  }

  @Test("a megabyte leads back to its last character")
  func long() throws {
    let source = Array(longText.utf8)
    let (bytes, map) = try UnicodeNormalizer(.nfc).normalizedWithMap(source)
    #expect(bytes == Array(try UnicodeNormalizer(.nfc).normalized(longText).utf8))
    let last = TextSpan(bytes.count - 2..<bytes.count)
    #expect(map.original(of: last) == TextSpan(source.count - 4..<source.count))
  }
}

import Testing

@testable import ICU

@Suite("Normalizing")
struct UnicodeNormalizerTests {
  struct Case: CustomTestStringConvertible {
    let form: NormalizationForm
    let text: String
    let normal: String
    let check: UnicodeNormalizer.QuickCheck

    init(
      _ form: NormalizationForm,
      _ text: String,
      _ normal: String,
      _ check: UnicodeNormalizer.QuickCheck
    ) {
      self.form = form
      self.text = text
      self.normal = normal
      self.check = check
    }

    var testDescription: String { "\(form) of \(hex(text))" }
    var isNormal: Bool { scalars(text) == scalars(normal) }
  }

  static let cases = [
    Case(.nfc, "", "", .yes),
    Case(.nfc, "Kim", "Kim", .yes),
    Case(.nfc, "\u{D55C}", "\u{D55C}", .yes),
    Case(.nfc, "\u{1112}\u{1161}\u{11AB}", "\u{D55C}", .maybe),
    Case(.nfc, "\u{1112}\u{1161}", "\u{D558}", .maybe),
    Case(.nfc, "\u{D558}\u{11AB}", "\u{D55C}", .maybe),
    Case(.nfc, "\u{438}\u{306}", "\u{439}", .maybe),
    Case(.nfc, "\u{435}\u{308}", "\u{451}", .maybe),
    Case(.nfc, "\u{431}\u{301}", "\u{431}\u{301}", .maybe),
    Case(.nfc, "\u{FFA1}\u{FFC2}", "\u{FFA1}\u{FFC2}", .yes),
    Case(.nfc, "\u{F900}", "\u{8C48}", .no),
    Case(.nfd, "\u{D55C}", "\u{1112}\u{1161}\u{11AB}", .no),
    Case(.nfd, "\u{439}", "\u{438}\u{306}", .no),
    Case(.nfd, "\u{451}", "\u{435}\u{308}", .no),
    Case(.nfd, "\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}", .yes),
    Case(.nfd, "a\u{301}\u{323}", "a\u{323}\u{301}", .no),
    Case(.nfkc, "\u{FFA1}\u{FFC2}", "\u{AC00}", .no),
    Case(.nfkc, "\u{3131}\u{314F}", "\u{AC00}", .no),
    Case(.nfkc, "Ａ１", "A1", .no),
    Case(.nfkd, "\u{FFA1}\u{FFC2}", "\u{1100}\u{1161}", .no),
    Case(.nfkd, "\u{FB01}", "fi", .no),
    Case(.nfkcCaseFold, "Straße", "strasse", .no),
    Case(.nfkcCaseFold, "Kim", "kim", .no),
    Case(.nfkcCaseFold, "ki\u{AD}m\u{200B}", "kim", .no),
    Case(.nfkcCaseFold, "Ё", "ё", .no),
  ]

  @Test("a text is brought into the form asked for", arguments: cases)
  func normalizing(_ row: Case) throws {
    let normalizer = try UnicodeNormalizer(row.form)
    #expect(hex(try normalizer.normalized(row.text)) == hex(row.normal))
    #expect(hex(try normalizer.normalized(row.normal)) == hex(row.normal))
  }

  @Test("a few scalars give the same form as a text of them", arguments: cases)
  func normalizingScalars(_ row: Case) throws {
    let normalizer = try UnicodeNormalizer(row.form)
    #expect(normalizer.normalized(scalars: scalars(row.text)) == scalars(row.normal))
    let padded = scalars("x" + row.text + "y")
    #expect(normalizer.normalized(scalars: padded[1..<padded.count - 1]) == scalars(row.normal))
  }

  @Test("a text is in a form if it does not change", arguments: cases)
  func checking(_ row: Case) throws {
    let normalizer = try UnicodeNormalizer(row.form)
    #expect(try normalizer.isNormalized(row.text) == row.isNormal)
    #expect(try normalizer.isNormalized(row.normal))
    #expect(try normalizer.quickCheck(row.text) == row.check)
  }

  @Test("scalars that grow beyond all expectation are all returned", arguments: [1, 7, 100, 5_000])
  func growing(_ count: Int) throws {
    let normalizer = try UnicodeNormalizer(.nfkd)
    let ligature = [Unicode.Scalar](repeating: "\u{FDFA}", count: count)
    #expect(normalizer.normalized(scalars: ligature).count == count * 18)
    #expect(
      try normalizer.normalized(String(repeating: "\u{FDFA}", count: count)).utf8.count == count
        * 33
    )
  }

  @Test("scalars beyond the first plane keep their place")
  func supplementary() throws {
    let text = "\u{1D400}😀\u{1112}\u{1161}"
    #expect(
      try UnicodeNormalizer(.nfc).normalized(scalars: scalars(text)) == scalars("\u{1D400}😀하")
    )
    #expect(try UnicodeNormalizer(.nfkc).normalized(scalars: scalars(text)) == scalars("A😀하"))
  }

  @Test("there is a boundary before what never joins the character before it")
  func boundaries() throws {
    let compose = try UnicodeNormalizer(.nfc)
    #expect(compose.hasBoundaryBefore("한"))
    #expect(compose.hasBoundaryBefore("\u{1112}"))
    #expect(!compose.hasBoundaryBefore("\u{1161}"))
    #expect(!compose.hasBoundaryBefore("\u{11AB}"))
    #expect(!compose.hasBoundaryBefore("\u{306}"))
    #expect(compose.hasBoundaryBefore("\u{FFC2}"))
    #expect(!(try UnicodeNormalizer(.nfkc).hasBoundaryBefore("\u{FFC2}")))
    #expect(try UnicodeNormalizer(.nfd).hasBoundaryBefore("\u{1161}"))
  }

  @Test("a megabyte is decomposed and composed again")
  func long() throws {
    let decomposed = try UnicodeNormalizer(.nfd).normalized(longText)
    let composed = try UnicodeNormalizer(.nfc).normalized(longText)
    #expect(longText.utf8.count > 1_000_000)
    #expect(decomposed.utf8.count > composed.utf8.count)
    #expect(try Array(UnicodeNormalizer(.nfc).normalized(decomposed).utf8) == Array(composed.utf8))
    #expect(!(try UnicodeNormalizer(.nfc).isNormalized(longText)))
  }
}

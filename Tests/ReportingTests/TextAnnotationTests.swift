import Glossaries
import Languages
import Reporting
import TermMatching
import Testing

@Suite("Annotated text")
struct TextAnnotationTests {
  private static let spots: [Annotations.Spot] = [
    .init(surface: "Kim Jong Un", concept: "kim-jong-un", status: .canonical),
    .init(surface: "Kim", concept: "kim-jong-un", status: .short, isNested: true),
    .init(
      surface: "Kim Jong-un",
      concept: "kim-jong-un",
      status: .variant,
      replacement: "Kim Jong Un"
    ),
    .init(surface: "Kurk Region", concept: "kursk", status: .error, replacement: "Kursk region"),
  ]

  @Test("each mention is marked once, and a table counts the concepts")
  func marks() throws {
    let draft = try Annotations.draft(
      "Kim Jong Un, or\r\nKim Jong-un,\u{1B} to Kurk Region.",
      Self.spots
    )
    let expected = """
      a.md (en)

      [Kim Jong Un], or
      [Kim Jong-un → Kim Jong Un],<U+001B> to [!Kurk Region → Kursk region].

      4 mentions of 2 concepts, 1 within longer names; 2 to rewrite
        times  house form    concept      written
            3  Kim Jong Un   kim-jong-un  Kim Jong Un ×1 (canonical), Kim ×1 (short), Kim Jong-un ×1 (variant)
            1  Kursk region  kursk        Kurk Region ×1 (error)

      """
    #expect(Annotations.report([draft], .text) == expected)
  }

  @Test("in colour only what is to be rewritten keeps its brackets")
  func colours() throws {
    let draft = try Annotations.draft("Kim Jong Un, Kim Jong-un, Kurk Region", Self.spots)
    let text = Annotations.report([draft], .text, options: ReportOptions(colour: true))
    #expect(
      text.contains(
        "\u{1B}[32mKim Jong Un\u{1B}[0m, \u{1B}[33m[Kim Jong-un\u{1B}[0m\u{1B}[2m → \u{1B}[0m"
          + "\u{1B}[32mKim Jong Un\u{1B}[0m\u{1B}[33m]\u{1B}[0m, \u{1B}[1;31m[!Kurk Region"
      )
    )
  }

  @Test("the columns of the table line up under Hangul")
  func table() throws {
    let draft = try Annotations.draft(
      "김정은이 쿠르스크주에 국무위원회",
      path: "초안.md",
      language: .korean,
      [
        .init(surface: "김정은", concept: "kim-jong-un", status: .canonical, attachment: .korean("이")),
        .init(surface: "쿠르스크주", concept: "kursk", status: .canonical),
      ]
    )
    let expected = """
      초안.md (ko)

      [김정은]이 [쿠르스크주]에 국무위원회

      2 mentions of 2 concepts
        times  house form  concept      written
            1  김정은      kim-jong-un  김정은 ×1 (canonical)
            1  쿠르스크주  kursk        쿠르스크주 ×1 (canonical)

      """
    #expect(Annotations.report([draft], .text) == expected)
  }

  @Test("an empty draft is named, and the drafts are parted by a blank line")
  func empty() throws {
    let drafts = [try Annotations.draft("", []), try Annotations.draft("x\n", path: "b.md", [])]
    let expected = """
      a.md (en)

      0 mentions of 0 concepts

      b.md (en)

      x

      0 mentions of 0 concepts

      """
    #expect(Annotations.report(drafts, .text) == expected)
  }
}

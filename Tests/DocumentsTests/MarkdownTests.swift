import Documents
import Testing

@Suite("Markdown")
struct MarkdownTests {
  @Test("markup is stepped over", arguments: blocks + inlines + barriers)
  func segments(_ row: DraftCase) {
    let draft = Draft(row.text, .markdown)
    #expect(draft.spelledSegments == row.segments)
    draft.checkPlaces()
  }

  @Test(
    "a line end stands for the gap it makes",
    arguments: [
      ("Kim\nUn", ["\n"]),
      ("> Kim  \n>  Un", ["  \n>  "]),
      ("> > Kim\\\n> > Un", ["\\\n> > "]),
      ("**Kim** \r\n**Un**", [" \r\n"]),
      ("[Kim](u\n\"t\")\nUn", ["\n"]),
      ("- Kim\n  Un", ["\n  "]),
      ("\\>Kim\n\\>Un", ["\n"]),
      ("a `b`\n`` c` `` d", ["`b`", "\n", "`` c` ``"]),
      ("a <http://x> b", ["<http://x>"]),
      ("a ![<http://x>](c) d", ["![", "<http://x>", "]"]),
      ("a ![b](c) d", ["![", "]"]),
      ("a ![](c) d", ["![]"]),
      ("a ![\nb](c) d", ["![", "\n", "]"]),
      ("a\n![b](c)\nd", ["\n", "![", "]", "\n"]),
      ("a\u{0}b &amp; c", ["\u{0}", "&amp;"]),
      ("a <i\nb> c", ["<i\nb>"]),
    ]
  )
  func gaps(_ text: String, _ gaps: [String]) {
    #expect(Draft(text, .markdown).spelledGaps == gaps)
  }

  static let blocks: [DraftCase] = [
    DraftCase("an empty file has no segments", "", []),
    DraftCase("a byte order mark is skipped", "\u{FEFF}# Kim", ["h: Kim"]),
    DraftCase("headings", "# Kim #\n\nRi\n---\n", ["h: Kim", "h: Ri"]),
    DraftCase(
      "tight lists nest",
      "- Kim\n  - Ri\n    1. Pak\n- O",
      ["li: Kim", "li: Ri", "li: Pak", "li: O"]
    ),
    DraftCase("loose lists", "1. Kim\n\n   Ri\n\n2. O", ["li: Kim", "li: Ri", "li: O"]),
    DraftCase("quotations", "> Kim\n> Un\nlazy\n\nRi", ["q: Kim{ }Un{ }lazy", "p: Ri"]),
    DraftCase("the innermost container gives the role", "> - Kim\n\n- > Ri", ["li: Kim", "q: Ri"]),
    DraftCase(
      "tables",
      "| Name | Имя |\n|---|---|\n| **Kim** \\| Un | |\n| x |\n",
      ["td: Name", "td: Имя", "td: Kim | Un", "td: x"]
    ),
    DraftCase("fenced code is no prose", "Kim\n\n```\nRi\n```\n", ["p: Kim"]),
    DraftCase("indented code is no prose", "Kim\n\n    Ri\n", ["p: Kim"]),
    DraftCase("HTML blocks are no prose", "<div>\nRi\n</div>\n\nKim", ["p: Kim"]),
    DraftCase("comments are no prose", "<!-- Ri\n\nPak -->\n\nKim", ["p: Kim"]),
    DraftCase("link definitions are no prose", "[a]: http://x 'Ri'\n\n[Kim][a]", ["p: Kim"]),
    DraftCase(
      "footnotes are text",
      "Kim[^1]\n\n[^1]: Ri Sol-ju",
      ["p: Kim[^1]", "p: [^1]: Ri Sol-ju"]
    ),
    DraftCase("CR LF and tabs", "Kim\r\nUn\r\n\r\n-\tRi\r\n", ["p: Kim{ }Un", "li: Ri"]),
  ]

  static let inlines: [DraftCase] = [
    DraftCase("emphasis", "**Kim** *Jong*-un ~~Ri~~", ["p: Kim Jong-un Ri"]),
    DraftCase("emphasis within a word", "**김정은**은", ["p: 김정은은"]),
    DraftCase("hard breaks read as a space", "Kim  \nJong\\\nUn", ["p: Kim{ }Jong{ }Un"]),
    DraftCase("links read as their text", "[Kim **Jong**](http://x 'Ri') Un", ["p: Kim Jong Un"]),
    DraftCase(
      "character references",
      "Kim&nbsp;Un &#1050;&#x438;&#0; &mdash; &bogus; R&D &laquo;",
      ["p: Kim{\u{A0}}Un {К}{и}{\u{FFFD}} {—} &bogus; R&D {«}"]
    ),
    DraftCase("backslash escapes", "Kim\\_Un \\& \\a", ["p: Kim_Un & \\a"]),
    DraftCase("a NUL reads as a replacement character", "Kim\u{0}Un", ["p: Kim{\u{FFFD}}Un"]),
    DraftCase("a line end between emphasis", "**Kim**\n*Un*", ["p: Kim{ }Un"]),
  ]

  static let barriers: [DraftCase] = [
    DraftCase("code spans", "Kim `ri()` Un ``a`b``", ["p: Kim ▮ Un ▮"]),
    DraftCase("code over two lines", "Kim `a\nb` Un\nRi", ["p: Kim ▮ Un{ }Ri"]),
    DraftCase("code whose last mark begins a line", "Kim `\na\n` Un", ["p: Kim ▮ Un"]),
    DraftCase("code alone is no prose", "`Kim`", []),
    DraftCase("addresses in angle brackets", "<news:kim> and <ri@mfa.kp>!", ["p: ▮ and ▮!"]),
    DraftCase("addresses after a line end", "see\n<news:kim>\nRi", ["p: see{ }▮{ }Ri"]),
    DraftCase(
      "bare addresses",
      "at https://x.kp/Kim_Il_Sung?a=1&amp;b, www.x.kp ri@x.kp",
      [
        "p: at ▮, ▮ ▮"
      ]
    ),
    DraftCase("a bare address stuck to a word", "주소:https://x.kp/김정은 참조", ["p: 주소:▮ 참조"]),
    DraftCase("a link whose text is its address", "[http://x.kp](http://x.kp) Kim", ["p: ▮ Kim"]),
    DraftCase(
      "the text of an image is prose",
      "Kim ![Jong *Un*](a.png 'Ri') Pak",
      [
        "p: Kim ▮Jong Un▮ Pak"
      ]
    ),
    DraftCase("an image without text", "Kim ![](a.png)\nUn", ["p: Kim ▮{ }Un"]),
    DraftCase("an image in a link", "[![Kim](a)](b) Un", ["p: ▮Kim▮ Un"]),
    DraftCase("images within an image", "![a ![b](c) d](e) f", ["p: ▮a ▮b▮ d▮ f"]),
    DraftCase("HTML in a line", "Kim<br>Un <i\nb>Ri</i><b>", ["p: Kim▮Un ▮Ri▮"]),
    DraftCase("a comment in a line", "Kim <!-- Ri --> Un", ["p: Kim ▮ Un"]),
  ]
}

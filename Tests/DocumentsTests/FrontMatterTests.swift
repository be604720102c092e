import Documents
import Languages
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let tag: String?
    let segments: [String]
  }

  @Test("settings before the document are no prose", arguments: cases)
  func frontMatter(_ row: Case) {
    let draft = Draft(row.text, .markdown)
    #expect(draft.statedLanguage?.tag == row.tag)
    #expect(draft.spelledSegments == row.segments)
    draft.checkPlaces()
  }

  static let cases: [Case] = [
    Case(
      testDescription: "YAML states the language",
      text: "---\ntitle: Kim\nlang: ru\n---\nRi\n",
      tag: "ru",
      segments: ["p: Ri"]
    ),
    Case(
      testDescription: "TOML states the language, in quotes, with a comment",
      text: "+++\nlanguage = \"ko_kp\" # north\n+++\nRi",
      tag: "ko-KP",
      segments: ["p: Ri"]
    ),
    Case(
      testDescription: "a byte order mark, CR LF and three dots",
      text: "\u{FEFF}---\r\nLang: 'en'\r\n...\r\nRi",
      tag: "en",
      segments: ["p: Ri"]
    ),
    Case(
      testDescription: "an indented key belongs to another",
      text: "---\nbook:\n  lang: ru\n---\nRi",
      tag: nil,
      segments: ["p: Ri"]
    ),
    Case(
      testDescription: "what is no tag states nothing",
      text: "---\nlang: Russian language\n---\n",
      tag: nil,
      segments: []
    ),
    Case(
      testDescription: "empty settings",
      text: "---\n---\nRi",
      tag: nil,
      segments: ["p: Ri"]
    ),
    Case(
      testDescription: "settings that are never closed are text",
      text: "---\nlang: ru\n\nRi",
      tag: nil,
      segments: ["p: lang: ru", "p: Ri"]
    ),
    Case(
      testDescription: "a thematic break is not the start of settings",
      text: "---\n\nlang: ru\n\n---\n",
      tag: nil,
      segments: ["p: lang: ru"]
    ),
    Case(
      testDescription: "settings stand at the very start only",
      text: "\n---\nlang: ru\n---\n",
      tag: nil,
      segments: ["h: lang: ru"]
    ),
  ]
}

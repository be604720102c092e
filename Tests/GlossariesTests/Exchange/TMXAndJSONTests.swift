import Glossaries
import Languages
import Testing

@Suite("TMX and JSON")
struct TMXAndJSONTests {
  private func read(_ profile: ExchangeProfile, _ text: String) throws -> ExchangeImport {
    try profile.read(ExchangeInput(name: "t", path: "t", bytes: Array(text.utf8)))
  }

  @Test(
    "TMX that is written is valid by its DTD",
    .enabled(if: SharedFormats.hasXMLLint, "no xmllint, or no DTD in ../shared")
  )
  func dtd() throws {
    let text = try ExchangeProfile.tmx.export(HostileGlossary.make(count: 40, seed: 3)).text
    #expect(try SharedFormats.dtdFaults(in: text, dtd: "tmx/tmx14.dtd") == "")
    let spoilt = text.replacing("<seg>", with: "<sag>").replacing("</seg>", with: "</sag>")
    #expect(try SharedFormats.dtdFaults(in: spoilt, dtd: "tmx/tmx14.dtd").contains("sag"))
  }

  @Test(
    "the sample of TMX beside the repository is read",
    .enabled(if: SharedFormats.hasSamples, "no samples in ../shared")
  )
  func sample() throws {
    let text = String(decoding: try SharedFormats.bytes("samples/tmx14.tmx"), as: UTF8.self)
    let read = try read(.tmx, text)
    #expect(read.glossary.concepts.map(\.id) == ["c1"])
    #expect(read.glossary.concepts[0].terms.map(\.text) == ["Kim Jong Un", "Ким Чен Ын"])
    #expect(read.problems == [])
    #expect(read.unread.map(\.field) == ["the property “x-status”"])
  }

  @Test(
    "JSON that is broken is refused with line, column and cure",
    arguments: [
      ("", "t:1:1: the file is empty"),
      ("{\n \"a\": [1, }", "t:2:11: the JSON is broken here: a value should stand here"),
      ("{\"김\": \"\\ud800\"}", "t:1:14: the JSON is broken here: half of a surrogate pair"),
      ("{\"a\" 1}", "t:1:6: the JSON is broken here: a colon should stand here"),
      ("\"a", "t:1:3: the JSON is broken here: the string is never closed"),
      ("[1] 2", "t:1:5: the JSON is broken here: something follows the value"),
      (
        String(repeating: "[", count: 100_000),
        "t:1:101: the JSON is broken here: values are nested"
      ),
      ("{}", "t:1:1: this is no glossary of Onoma"),
      (
        "{\"format\":\"onoma-glossary\",\"version\":2,\"concepts\":[]}",
        "t:1:1: its version is not 1"
      ),
    ]
  )
  func broken(text: String, sentence: String) {
    #expect { try read(.json, text) } throws: { error in
      "\(error)".hasPrefix(sentence)
        || {
          Issue.record("\(error)"); return false
        }()
    }
  }

  @Test("JSON with unknown words is read without them, and they are told")
  func unknownWords() throws {
    let read = try read(
      .json,
      """
      {"format":"onoma-glossary","version":1,"concepts":[
      {"id":"a","kind":"planet","mass":1,"terms":[{"text":"\\ud83d\\ude00\\u00e9","language":"en"},
      {"text":"","language":"en"}]}]}
      """
    )
    #expect(read.glossary.concepts[0].terms.map(\.text) == ["😀é"])
    #expect(read.unread.map(\.field) == ["“mass”"])
    #expect(
      read.problems.map(\.description) == [
        "t:2:1: “planet” is not a kind; write one of: person, place, org, work, event, title, term, name; the field was left out",
        "t:3:1: a term needs “text”; write it or take the term out; the term was skipped",
      ]
    )
  }

  private static let one = Glossary(
    name: "o",
    title: "A & <B>",
    concepts: [
      Concept(
        id: "un",
        kind: .org,
        definition: "a|b",
        externalIDs: ["wikidata:Q1065"],
        relations: [.init(type: "part-of", target: "x y")],
        terms: [
          Term("U*N", language: .english, status: .preferred),
          Term("<UNO>", language: .english, status: .forbidden),
        ]
      )
    ]
  )

  @Test(
    "SKOS, Markdown and HTML show right and wrong terms apart, with nothing left to be run",
    arguments: [
      ("skos", #""skos:prefLabel":[{"@value":"U*N","@language":"en"}]"#),
      ("skos", #""skos:hiddenLabel":[{"@value":"<UNO>","@language":"en"}]"#),
      ("skos", #""skos:exactMatch":[{"@id":"https://www.wikidata.org/wiki/Q1065"}]"#),
      ("skos", ##""skos:related":[{"@id":"#x_x0020_y"}]"##),
      ("markdown", #"| un | org | **U\*N**<br>~~\<UNO\>~~ ✗ | a\|b |"#),
      ("html", "<b><bdi>U*N</bdi></b><br><s class=\"forbidden\"><bdi>&lt;UNO&gt;</bdi></s>\u{A0}✗"),
      ("html", "<title>A &amp; &lt;B&gt;</title>"),
    ]
  )
  func pages(id: String, part: String) throws {
    let profile = try #require(ExchangeCatalog[id: id])
    #expect(try profile.export(Self.one).text.contains(part))
  }
}

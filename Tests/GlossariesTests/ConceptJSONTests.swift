import Glossaries
import Testing

@Suite("A concept as JSON")
struct ConceptJSONTests {
  static let full = """
    {"id":"c","kind":"person","gender":"f","origin":"ko-KP","definition":"a \\"b\\" \\\\ \\u000a",\
    "sources":["s"],"external":["wikidata:Q1"],"relations":[{"type":"t","target":"d"}],\
    "confidence":"h","subjects":["army"],"sections":[{"language":"en","note":"n"},\
    {"language":"ru","definition":"д"}],"comments":["c"],\
    "terms":[{"text":"Кобец","language":"ru","status":"preferred","type":"short",\
    "labels":["rr"],"match":["ambiguous","context"],"paradigm":"genitive=Кобеца","note":"n",\
    "partOfSpeech":"proper-noun","gender":"masculine","number":"singular","abbreviates":"a",\
    "validity":"1991-12..","sources":["t"],"review":"rejected: why"}]}
    """

  @Test("is written as it was read", arguments: [full, #"{"id":"c","kind":"name","terms":[]}"#])
  func identity(_ json: String) throws {
    #expect(try #require(Concept(json: json)).json.utf8.elementsEqual(json.utf8))
  }

  @Test("reads every way to write a string")
  func escapes() throws {
    let json = #" { "terms" : [ ] , "kind":"term", "id":"\u00e9\uD83D\uDE00\/\b\f\r\t" } "#
    #expect(try #require(Concept(json: json)).id == "é😀/\u{8}\u{C}\r\t")
  }

  @Test(
    "is refused where it is something else",
    arguments: [
      "", "{", "null", "[]", #"{"id":"c"}"#, #"{"id":"c","kind":"thing","terms":[]}"#,
      #"{"id":"c","kind":"term","terms":[{}]}"#, #"{"id":"c","kind":"term","terms":[]}x"#,
      #"{"id":"c","kind":"term","terms":[],}"#, #"{"id":"c","id":"d","kind":"term","terms":[]}"#,
      #"{"id":"\ud800","kind":"term","terms":[]}"#, #"{"id":"\q","kind":"term","terms":[]}"#,
      #"{"id":"c","kind":"term","sources":"x","terms":[]}"#,
      #"{"id":"c","kind":"term","gender":"x","terms":[]}"#,
      String(repeating: "[", count: 100_000),
    ]
  )
  func refusal(_ json: String) { #expect(Concept(json: json) == nil) }
}

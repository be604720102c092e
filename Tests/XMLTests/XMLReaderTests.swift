import Testing
import XML

@Suite("XML")
struct XMLReaderTests {
  private func root(of text: String) throws -> XMLElement? {
    let reader = try XMLReader(Array(text.utf8))
    return try reader.nextStart().map { try reader.whole($0) }
  }

  @Test("is read with names, namespaces, attributes, lines and text")
  func reading() throws {
    let text =
      "<a xmlns:n='u'>\n  <n:b xml:lang='ko'>김 &amp; <![CDATA[<이>]]></n:b><c/>&#x1F600;</a>"
    let root = try #require(try root(of: text))
    let child = try #require(root.child("b"))
    #expect(root.name == "a")
    #expect(child.namespace == "u")
    #expect(child.attributes == ["xml:lang": "ko"])
    #expect(child.line == 2)
    #expect(child.text == "김 & <이>")
    #expect(root.children.map(\.name) == ["b", "c"])
    #expect(root.text.hasSuffix("😀"))
  }

  @Test("comes back as it was written")
  func writing() throws {
    let hostile = "  <&>\"'\t\n\r\r\n\u{FEFF}\u{202E}e\u{301}\u{10FFFD}]]>  "
    var writer = XMLWriter()
    writer.begin("a", [("x", hostile)])
    writer.leaf("b", [], hostile)
    writer.end()
    let root = try #require(try root(of: writer.text))
    #expect(root.attributes["x"]?.unicodeScalars.elementsEqual(hostile.unicodeScalars) == true)
    #expect(root.child("b")?.text.unicodeScalars.elementsEqual(hostile.unicodeScalars) == true)
  }

  struct Broken: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let line: Int
    let sentence: String
  }

  @Test(
    "is refused in one sentence",
    arguments: [
      Broken(
        testDescription: "an entity bomb",
        text: "<!DOCTYPE a [\n<!ENTITY l 'lol'>\n<!ENTITY m '&l;&l;&l;'>]>\n<a>&m;</a>",
        line: 1,
        sentence: "the DOCTYPE declares entities"
      ),
      Broken(
        testDescription: "an entity that is a file",
        text: "<!DOCTYPE a [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><a>&f;</a>",
        line: 1,
        sentence: "the DOCTYPE declares entities"
      ),
      Broken(
        testDescription: "a parameter entity",
        text: "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;]><a/>",
        line: 1,
        sentence: "the DOCTYPE declares entities"
      ),
      Broken(
        testDescription: "an entity of HTML",
        text: "<a>\nx&nbsp;y</a>",
        line: 2,
        sentence: "nbsp"
      ),
      Broken(
        testDescription: "an entity of a DTD that is not read",
        text: "<!DOCTYPE a SYSTEM 'a.dtd'>\n<a>\nx&eacute;y</a>",
        line: 3,
        sentence: "the entity “&eacute;” is not read"
      ),
      Broken(
        testDescription: "a tag that is not closed",
        text: "<a>\n<b>\n</a>",
        line: 3,
        sentence: "the XML is broken here: Opening and ending tag mismatch"
      ),
      Broken(
        testDescription: "nothing",
        text: "",
        line: 1,
        sentence: "the XML is broken here"
      ),
      Broken(
        testDescription: "elements without end",
        text: String(repeating: "<a>", count: 100_000),
        line: 1,
        sentence: "the XML is broken here"
      ),
    ]
  )
  func broken(sample: Broken) {
    #expect {
      let reader = try XMLReader(Array(sample.text.utf8))
      while let start = try reader.nextStart() { _ = try reader.whole(start) }
    } throws: { error in
      let error = try #require(error as? XMLError)
      return error.line == sample.line && "\(error)".contains(sample.sentence)
        || {
          Issue.record("\(error.line): \(error)"); return false
        }()
    }
  }

  @Test("with a DOCTYPE that names a DTD is read without it")
  func externalDTD() throws {
    let root = try root(of: "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/none.dtd'><a>x</a>")
    #expect(root?.text == "x")
  }
}

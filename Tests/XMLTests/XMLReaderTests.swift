import Testing
import XML

@Suite("XML")
struct XMLReaderTests {
  private func root(of text: String) throws -> XMLElement? {
    try XMLReader(Array(text.utf8), entries: ["a"]).next()
  }

  @Test("is read with names, namespaces, attributes, lines and text")
  func reading() throws {
    let text =
      "<a xmlns:n='u'>\n  <n:b xml:lang='ko'>김 &amp; <![CDATA[<이>]]></n:b><c/>&#x1F600;</a>"
    let root = try #require(try root(of: text))
    let child = try #require(root.child("b"))
    #expect(root.name == "a")
    #expect(child.namespace == "u")
    #expect(written(child.attributes) == ["xml:lang": "ko"])
    #expect(child.line == 2)
    #expect(child.text == "김 & <이>")
    #expect(root.children.map(\.name) == ["b", "c"])
    #expect(root.text.hasSuffix("😀"))
  }

  @Test("is UTF-8, whatever it says or looks like")
  func encoding() throws {
    #expect(try root(of: "\u{FEFF}<a>김</a>")?.text == "김")
    #expect(try root(of: "<?xml version='1.0' encoding='EUC-KR'?><a>김</a>")?.text == "김")
    // So begins UTF-16.
    #expect(throws: XMLError.self) { try root(of: "<\0a\0/\0>\0") }
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
    let bytes = Array(sample.text.utf8)
    #expect {
      let reader = try XMLReader(bytes, entries: ["a"])
      while try reader.next() != nil {}
    } throws: { try isRefusal($0, of: sample) }
    for size in [1, 7, bytes.count] {
      #expect {
        let reader = try XMLEntryReader(entries: ["b"], from: Pieces.source(bytes, size))
        while try reader.next() != nil {}
      } throws: { try isRefusal($0, of: sample) }
    }
  }

  private func isRefusal(_ error: any Error, of sample: Broken) throws -> Bool {
    let error = try #require(error as? XMLError)
    return error.line == sample.line && "\(error)".contains(sample.sentence)
      || {
        Issue.record("\(error.line): \(error)"); return false
      }()
  }

  @Test("is read entry by entry, wherever its pieces end", arguments: [1, 2, 3, 64, 10_000])
  func entries(size: Int) throws {
    let text = """
      <?xml version="1.0" encoding="UTF-16"?>
      <!DOCTYPE a SYSTEM 'http://127.0.0.1:9/none.dtd'>
      <a xmlns:n='u' t='&lt;&#10;&amp;'>
        <head/><e xml:lang='ko'>김 &amp; <![CDATA[<이>]]><n:f/> \r
       </e><!-- <e/> --><e>&#x1F600;<e>in</e></e>
      </a>
      """
    let reader = try XMLEntryReader(
      entries: ["e"],
      from: Pieces.source(Array(text.utf8), size)
    )
    var found: [XMLElement] = []
    while let element = try reader.next() { found.append(element) }
    try #require(found.map(\.name) == ["a", "head", "e", "e"])
    #expect(written(found[0].attributes) == ["t": "<\n&"])
    #expect(found[0].content.isEmpty)
    #expect(found.map(\.line) == [3, 4, 4, 5])
    #expect(written(found[2].attributes) == ["xml:lang": "ko"])
    #expect(found[2].text == "김 & <이> \n ")
    #expect(found[2].children.map(\.namespace) == ["u"])
    #expect(found[3].text == "😀in")
    #expect(found[3].children.map(\.text) == ["in"])
  }

  @Test("is read whole when it is long, with as many names as it has")
  func long() throws {
    let count = 3000
    let entries = (0..<count).map { "<e n='\($0)'><x\($0) y\($0)='v'>t\($0)</x\($0)>\n <z/></e>" }
    let text = "<a>" + entries.joined(separator: "\n") + "</a>"
    let reader = try XMLEntryReader(entries: ["e"], from: Pieces.source(Array(text.utf8), 5000))
    #expect(try reader.next()?.name == "a")
    for number in 0..<count {
      let entry = try #require(try reader.next())
      try #require(written(entry.attributes) == ["n": "\(number)"])
      try #require(entry.children.map(\.name) == ["x\(number)", "z"])
      let child = try #require(entry.child("x\(number)"))
      try #require(child.text == "t\(number)" && written(child.attributes) == ["y\(number)": "v"])
    }
    #expect(try reader.next() == nil)
  }

  @Test("is left in the middle, while the next piece is parsed")
  func leaving() throws {
    let bytes = Array(("<a>" + String(repeating: "<e>x</e>", count: 10_000) + "</a>").utf8)
    for wanted in [0, 1, 500, 9000] {
      let reader = try XMLEntryReader(entries: ["e"], from: Pieces.source(bytes, 4096))
      for _ in 0..<wanted { #expect(try reader.next() != nil) }
    }
  }

  @Test("hands out what stands before a fault, and then the fault, each time it is asked")
  func faultInTheMiddle() throws {
    struct Gone: Error {}
    let good = Array(("<a>" + String(repeating: "<e>x</e>", count: 1000)).utf8)
    for bad in ["<e>y</wrong>", nil] {
      var pieces = [good, bad.map { Array($0.utf8) }]
      let reader = try XMLEntryReader(entries: ["e"]) {
        guard let piece = pieces.removeFirst() else { throw Gone() }
        return piece
      }
      for _ in 0...1000 { #expect(try reader.next() != nil) }
      for _ in 0..<2 {
        #expect { try reader.next() } throws: { bad == nil ? $0 is Gone : $0 is XMLError }
      }
    }
  }

  struct Layout: CustomTestStringConvertible {
    let testDescription: String
    let xml: String
    let texts: [String]
    static let deep = String(repeating: " ", count: 200)
  }

  @Test(
    "loses its layout and no text",
    arguments: [
      Layout(testDescription: "between tags", xml: "<a>\n <b/>\n</a>", texts: []),
      Layout(testDescription: "no break", xml: "<a> <b/> </a>", texts: [" ", " "]),
      Layout(testDescription: "alone", xml: "<a>\n</a>", texts: ["\n"]),
      Layout(testDescription: "beside words", xml: "<a>w<b/>\n</a>", texts: ["w", "\n"]),
      Layout(testDescription: "before words", xml: "<a>\n w<b/></a>", texts: ["\n w"]),
      Layout(testDescription: "before Cyrillic", xml: "<a>\n слово<b/></a>", texts: ["\n слово"]),
      Layout(
        testDescription: "deep",
        xml: "<a>\n\(Layout.deep)<b/>\n\(Layout.deep)</a>",
        texts: []
      ),
      Layout(
        testDescription: "deep, before words",
        xml: "<a>\n\(Layout.deep)слово<b/></a>",
        texts: ["\n\(Layout.deep)слово"]
      ),
    ]
  )
  func layout(of sample: Layout) throws {
    let element = try #require(try root(of: sample.xml))
    let texts = element.content.compactMap { part in
      if case .text(let text) = part { text } else { nil }
    }
    #expect(texts == sample.texts)
  }

  @Test("with a DOCTYPE that names a DTD is read without it")
  func externalDTD() throws {
    let root = try root(of: "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/none.dtd'><a>x</a>")
    #expect(root?.text == "x")
  }
}

/// Bytes that come in pieces.
private enum Pieces {
  static func source(_ bytes: [UInt8], _ size: Int) -> XMLEntryReader.Source {
    var rest = bytes[...]
    return {
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
  }
}

/// The attributes by their names.
private func written(_ attributes: XMLAttributes) -> [String: String] {
  Dictionary(uniqueKeysWithValues: attributes.map { ($0.key, $0.value) })
}

import Glossaries
import Languages
import Testing

@Suite("A file of XML")
struct MarkupFormatTests {
  private func read(_ id: String, _ text: String) throws -> ExchangeImport {
    let profile = try #require(ExchangeCatalog[id: id])
    return try profile.read(ExchangeInput(name: "t", path: "t", bytes: Array(text.utf8)))
  }

  private static func terms(_ glossary: Glossary) -> [String] {
    glossary.concepts.flatMap(\.terms).map { "\($0.language) \($0.text) \($0.status)" }
  }

  @Test(
    "that is the sample beside the repository is read",
    .enabled(if: SharedFormats.hasSamples, "no samples in ../shared"),
    arguments: [
      ("multiterm", "mtf.xml", "1", ["en Kim Jong Un preferred", "ru Ким Чен Ын preferred"]),
      ("xliff", "xliff20_gls.xlf", "g1", ["en Kim Jong Un preferred", "ru Ким Чен Ын preferred"]),
    ]
  )
  func samples(id: String, file: String, concept: String, terms: [String]) throws {
    let bytes = try SharedFormats.bytes("samples/" + file)
    let read = try self.read(id, String(decoding: bytes, as: UTF8.self))
    #expect(read.glossary.concepts.map(\.id) == [concept])
    #expect(Self.terms(read.glossary) == terms)
    #expect(read.problems == [])
    #expect(read.unread == [])
  }

  private static let multiTerm = """
    <?xml version="1.0" encoding="UTF-16"?>
    <mtf>
    <conceptGrp><concept>7</concept><system type="entryClass">1</system>
    <transacGrp><transac type="origination">anna</transac><date>2021-01-01T00:00:00</date></transacGrp>
    <descripGrp><descrip type="Subject">diplomacy</descrip></descripGrp>
    <descripGrp><descrip type="Note">ask</descrip><descripGrp><descrip type="Picture">a.png</descrip></descripGrp></descripGrp>
    <languageGrp><language lang="EN-US" type="English (United States)"/>
    <descripGrp><descrip type="definition">talks</descrip></descripGrp>
    <termGrp><term>Six-Party Talks</term><descripGrp><descrip type="STATUS">Preferred</descrip></descripGrp>
    <descripGrp><descrip type="Part of Speech">Proper Noun</descrip></descripGrp>
    <descripGrp><descrip type="Number">pl</descrip></descripGrp>
    <descripGrp><descrip type="Source">AP</descrip></descripGrp></termGrp>
    <termGrp><term>six-way talks</term><descripGrp><descrip type="Status">not recommended</descrip></descripGrp>
    <descripGrp><descrip type="Mood">sad</descrip></descripGrp></termGrp></languageGrp>
    <languageGrp><language type="Korean"/><termGrp><term>6자 회담</term></termGrp></languageGrp>
    <languageGrp><language type="Klingon" lang="x!"/><termGrp><term>x</term></termGrp></languageGrp>
    </conceptGrp>
    <conceptGrp><concept>8</concept></conceptGrp>
    </mtf>
    """

  @Test("of MultiTerm is read with the fields that a glossary keeps, in UTF-16 too")
  func multiTerm() throws {
    let units = Array("\u{FEFF}\(Self.multiTerm)".utf16)
    let bytes = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let input = try ExchangeInput(name: "t", path: "t.xml", bytes: bytes)
    #expect(ExchangeCatalog.tell(ending: "xml", input: input)?.id == "multiterm")
    let read = try ExchangeProfile.multiTerm.read(input)
    let concept = try #require(read.glossary["7"])
    #expect(concept.subjects == ["diplomacy"])
    #expect(concept.comments == ["ask"])
    #expect(concept.sections.map { "\($0.language) \($0.definition)" } == ["en-US talks"])
    #expect(
      Self.terms(read.glossary) == [
        "en-US Six-Party Talks preferred", "en-US six-way talks deprecated", "ko 6자 회담 preferred",
      ]
    )
    #expect(concept.terms[0].grammar == Grammar(partOfSpeech: .properNoun, number: .plural))
    #expect(concept.terms[0].sources == ["AP"])
    #expect(
      read.unread.map { "\($0.field) \($0.count)" } == [
        "the field “entryClass” 1", "transactions 1", "the field “Picture” of entries 1",
        "the field “Mood” of terms 1",
      ]
    )
    #expect(
      read.problems.map(\.description) == [
        "t.xml:16:1: “x!” is not a language tag; its terms were skipped; write one such as EN, RU or KO",
        "t.xml:18:1: the entry has no term; it was skipped",
      ]
    )
  }

  @Test("of XLIFF is read for its glossary, all translations of it")
  func xliff() throws {
    let read = try read(
      "xliff",
      """
      <xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' trgLang='ko' \
      xmlns:g='urn:oasis:names:tc:xliff:glossary:2.0'><file id='f'>
      <unit id='u'><g:glossary><g:glossEntry><g:term source='AP'>Seoul</g:term><g:translation>서울</g:translation>\
      <g:translation>서울시</g:translation></g:glossEntry><g:glossEntry><g:term>Busan</g:term>\
      <g:definition source='x'>port</g:definition></g:glossEntry></g:glossary><segment><source>x</source></segment></unit>
      <unit id='v'><segment><source>text</source></segment></unit></file></xliff>
      """
    )
    #expect(
      Self.terms(read.glossary) == [
        "en Seoul preferred", "ko 서울 preferred", "ko 서울시 admitted", "en Busan preferred",
      ]
    )
    #expect(read.glossary.concepts.map(\.sources) == [[], ["x"]])
    #expect(read.glossary.concepts[0].terms[0].sources == ["AP"])
    #expect(read.unread.map { "\($0.field) \($0.count)" } == ["units without a glossary 1"])
  }

  @Test("of GlossML is read with definitions by language")
  func glossML() throws {
    let read = try read(
      "glossml",
      """
      <glossary xmlns='http://www.maxprograms.com/gml' version='1.0' srclang='en'><comment>all</comment>
      <glossentry><comment>c</comment><langentry xml:lang='en'><term>UN</term><definition source='s'>body</definition>\
      </langentry><langentry xml:lang='ko'><term>유엔</term></langentry><langentry xml:lang='?'><term>x</term></langentry>\
      </glossentry></glossary>
      """
    )
    #expect(Self.terms(read.glossary) == ["en UN preferred", "ko 유엔 preferred"])
    #expect(read.glossary.concepts[0].sections.map(\.definition) == ["body"])
    #expect(read.glossary.concepts[0].comments == ["c"])
    #expect(read.unread.map(\.field) == ["the comment of the glossary", "sources of definitions"])
    #expect(read.problems.count == 1)
  }

  private static let core = (
    namespace: "urn:oasis:names:tc:xliff:document:2.0",
    path: "openxliff/xliff2.0/xliff_core_2.0.xsd"
  )

  @Test(
    "that is written is valid by its schemas, and one that is spoilt is not",
    .enabled(if: SharedFormats.hasXMLLint, "no xmllint, or no schemas in ../shared"),
    arguments: [
      (
        "xliff",
        [
          core,
          (
            namespace: "urn:oasis:names:tc:xliff:glossary:2.0",
            path: "openxliff/xliff2.0/modules/glossary.xsd"
          ),
        ], "gls:term", "term"
      ),
      (
        "glossml",
        [
          (namespace: "http://www.w3.org/XML/1998/namespace", path: "xliff-symfony/xml.xsd"),
          (namespace: "http://www.maxprograms.com/gml", path: "glossml/GlossML.xsd"),
        ], "langentry", "langentri"
      ),
    ] as [(String, [(namespace: String, path: String)], String, String)]
  )
  func valid(
    id: String,
    schemas: [(namespace: String, path: String)],
    word: String,
    other: String
  ) throws {
    let profile = try #require(ExchangeCatalog[id: id])
    let glossary = HostileGlossary.make(count: 60, seed: 11)
    let options = ExchangeOptions(source: .english, target: .russian)
    let text = try profile.export(glossary, options: options).text
    #expect(text.contains(word))
    #expect(try SharedFormats.schemaFaults(in: text, schemas: schemas) == "")
    let spoilt = text.replacing(word, with: other)
    #expect(
      try SharedFormats.schemaFaults(in: spoilt, schemas: schemas).contains("fails to validate")
    )
    let empty = try profile.export(Glossary(name: "e", concepts: []), options: options).text
    if id == "xliff" { #expect(try SharedFormats.schemaFaults(in: empty, schemas: schemas) == "") }
  }

  /// Ten entities, each ten times the one before it.
  private static let laughs = (1...9).reduce("<!ENTITY e0 'lol'>") { all, number in
    all + "<!ENTITY e\(number) '" + String(repeating: "&e\(number - 1);", count: 10) + "'>"
  }

  @Test(
    "that is a bomb, or reaches for other files, is refused",
    arguments: ["tbx", "tmx", "multiterm", "xliff", "glossml"],
    [
      "<!DOCTYPE x [\(laughs)]><x>&e9;</x>",
      "<!DOCTYPE x [<!ENTITY a '\(String(repeating: "a", count: 50_000))'>]><x>&a;&a;&a;&a;&a;&a;&a;&a;</x>",
      "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><x>&f;</x>",
      "<!DOCTYPE x [<!ENTITY f SYSTEM 'http://127.0.0.1:9/x'>]><x a='&f;'/>",
      "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;]><x/>",
      "<!DOCTYPE x SYSTEM 'file:///dev/zero' [<!ENTITY % p 'x'>]><x/>",
    ]
  )
  func bombs(id: String, text: String) {
    #expect { try read(id, text) } throws: { error in
      "\(error)".contains("the DOCTYPE declares entities")
        || {
          Issue.record("\(error)"); return false
        }()
    }
  }

  @Test(
    "of another sort is refused with the first element that it should have",
    arguments: [
      ("multiterm", "<tbx/>", "t:1:1: this is no XML of MultiTerm"),
      ("xliff", "<mtf/>", "t:1:1: this is no XLIFF: its first element is not xliff"),
      (
        "xliff", "<xliff version='1.2'><file><unit/></file></xliff>",
        "t:1:1: the glossary module is of XLIFF 2, and this is version 1.2"
      ),
      ("glossml", "<xliff/>", "t:1:1: this is no GlossML"),
      ("multiterm", "<mtf>\n<conceptGrp></mtf>", "t:2:19: the XML is broken here"),
    ]
  )
  func refused(id: String, text: String, sentence: String) {
    #expect { try read(id, text) } throws: { error in
      "\(error)".hasPrefix(sentence)
        || {
          Issue.record("\(error)"); return false
        }()
    }
  }

  @Test(
    "is told by its first element",
    arguments: [
      ("<mtf/>", "multiterm"), ("<xliff/>", "xliff"), ("<tmx/>", "tmx"),
      ("<glossary/>", "glossml"), ("<martif/>", "tbx"), ("<html/>", "tbx"), ("", "tbx"),
    ]
  )
  func telling(text: String, id: String) throws {
    let input = try ExchangeInput(name: "t", path: "t.xml", bytes: Array(text.utf8))
    #expect(ExchangeCatalog.tell(ending: "xml", input: input)?.id == id)
  }
}

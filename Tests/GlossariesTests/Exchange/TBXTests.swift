import Glossaries
import Languages
import Testing

@Suite("TBX")
struct TBXTests {
  private func read(_ bytes: [UInt8]) throws -> ExchangeImport {
    try ExchangeProfile.tbx.read(ExchangeInput(name: "t", path: "t.tbx", bytes: bytes))
  }

  private static func terms(_ glossary: Glossary) -> [String] {
    glossary.concepts.flatMap(\.terms).map {
      "\($0.language) \($0.text) \($0.status) \($0.form.rawValue)"
    }
  }

  private static let dirty = """
    <?xml version='1.0'?>
    <!DOCTYPE martif PUBLIC "ISO 12200:1999A//DTD MARTIF core (DXFcdV04)//EN" "TBXcdv04.dtd">
    <martif type="TBX" xml:lang="en"><text><body>
    <termEntry id="Kim Jong Un"><descrip type="definition">leader</descrip>
      <langSet xml:lang="EN-US"><ntig><termGrp><term>
        Kim <hi>Jong</hi> Un
      </term><termNote type="termType">acronym</termNote>
      <termNote type="administrativeStatus">obsolete</termNote></termGrp>
      <descrip type="context">said</descrip></ntig></langSet>
      <langSet xml:lang="ko_KR"><tig><term>김정은</term><note>새 표기</note></tig><tig><term>김 정은</term></tig></langSet>
      <langSet xml:lang="Korean!"><tig><term>x</term></tig></langSet></termEntry>
    <termEntry id="Kim Jong Un"><langSet xml:lang="ru"><tig><term>Ким</term></tig></langSet></termEntry>
    <termEntry><langSet xml:lang="ru"><tig><term> </term></tig></langSet></termEntry>
    <termEntry><langSet xml:lang="ru"><tig><term></term></tig></langSet></termEntry>
    </body></text></martif>
    """

  @Test("of others is read as it is, and what is not read is told")
  func dirtyFile() throws {
    let read = try read(Array(Self.dirty.utf8))
    #expect(read.glossary.concepts.map(\.id) == ["Kim Jong Un", "Kim Jong Un-2", "c-f4b0y2vctrk9"])
    #expect(
      Self.terms(read.glossary) == [
        "en-US Kim Jong Un superseded abbreviation", "ko-KR 김정은 preferred ",
        "ko-KR 김 정은 admitted ", "ru Ким preferred ", "ru   preferred ",
      ]
    )
    #expect(read.glossary.concepts[0].definition == "leader")
    #expect(read.glossary.concepts[0].terms[1].note == "새 표기")
    #expect(read.unread.map { "\($0.field) \($0.count)" } == ["context 1"])
    #expect(
      read.problems.map(\.description) == [
        "t.tbx:11:1: “Korean!” is not a language tag; write a BCP 47 tag such as en, ru, ko or ko-KP; what is in it was skipped",
        "t.tbx:12:1: the id “Kim Jong Un” is taken by the entry with line 5; this one was read as “Kim Jong Un-2”",
        "t.tbx:14:1: the term is empty; fill it in or take it out; it was skipped",
      ]
    )
  }

  @Test("in UTF-16 is read like any other", arguments: [false, true])
  func utf16(isBigEndian: Bool) throws {
    let units = Array("\u{FEFF}\(Self.dirty)".utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBigEndian ? pair.reversed() : pair
    }
    let read = try read(bytes)
    #expect(Self.terms(read.glossary) == Self.terms(try self.read(Array(Self.dirty.utf8)).glossary))
    #expect(read.remarks[0].hasPrefix("UTF-16"))
  }

  @Test(
    "that is none is refused with place and cure",
    arguments: [
      ("<html/>", "t.tbx:1:1: this is no TBX: its first element is neither tbx nor martif"),
      ("<tbx>\n<text></tbx>", "t.tbx:2:13: the XML is broken here"),
      (
        "<!DOCTYPE tbx [<!ENTITY a 'b'>]><tbx>&a;</tbx>", "t.tbx:1:1: the DOCTYPE declares entities"
      ),
    ]
  )
  func refused(text: String, sentence: String) {
    #expect { try read(Array(text.utf8)) } throws: { error in
      "\(error)".hasPrefix(sentence)
        || {
          Issue.record("\(error)"); return false
        }()
    }
  }

  @Test(
    "samples beside the repository are read",
    .enabled(if: SharedFormats.hasSamples, "no samples in ../shared"),
    arguments: [
      ("tbx3_basic_dca.tbx", 5), ("tbx3_basic_dct.tbx", 4), ("tbx2_basic_martif.tbx", 3),
    ]
  )
  func samples(name: String, count: Int) throws {
    let read = try read(SharedFormats.bytes("samples/" + name))
    #expect(read.problems.isEmpty)
    #expect(read.glossary.concepts.map(\.id) == ["c1"])
    #expect(read.glossary.concepts.first?.kind == .person)
    #expect(read.glossary.termCount == count)
    let terms = Self.terms(read.glossary)
    #expect(terms.prefix(2) == ["en Kim Jong Un preferred ", "en Kim Jong-un deprecated "])
    #expect(terms.contains { $0.hasPrefix("ru Ким Чен Ын preferred") })
  }

  @Test(
    "files of other makers beside the repository are read whole",
    .enabled(if: SharedFormats.hasSamples, "no samples in ../shared"),
    arguments: [
      "tbx-ltac/Example_Astronomy_DCA_VALID.tbx", "tbx-ltac/Example_Astronomy_DCT_VALID.tbx",
      "tbx-dita/basic-min.tbx", "tbx-dita/basic-min_dct.tbx", "tbx-dita/oracle_TBX.tbx",
      "tbx-dita/oracle_TBX_dct.tbx", "tbx-dita/maryland.tbx",
      "tbx-dita/DualConcept_MultiTerm_Sample.tbx",
    ]
  )
  func otherMakers(name: String) throws {
    let bytes = try SharedFormats.bytes("schemas/" + name)
    let read = try read(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    let written = text.matches(of: /<term[ >]/).count
    #expect(read.glossary.termCount == written)
    #expect(read.problems.map(\.description) == [])
  }

  @Test(
    "that is written is valid by the schema and the rules of its dialect",
    .enabled(if: SharedFormats.hasJing, "no jing, or no schemas in ../shared"),
    arguments: [
      ("tbx", ["tbx-dita/TBXcoreStructV03.rng", "tbx-ltac/TBX-Basic_DCA.sch"]),
      (
        "tbx-dct",
        [
          "tbx-dita/TBXcoreStructV03.rng", "tbx-ltac/TBX-Basic_DCT.sch", "tbx-ltac/Min.sch",
          "tbx-ltac/Basic.sch",
        ]
      ),
      ("tbx-v2", ["tbx-dita/TBXBasicRNGV02.rng"]), ("tbx-min", ["tbx-dita/TBXcoreStructV03.rng"]),
    ]
  )
  func valid(id: String, schemas: [String]) throws {
    let profile = try #require(ExchangeCatalog[id: id])
    let text = try profile.export(HostileGlossary.make(count: 40, seed: 7)).text
    for schema in schemas { #expect(try SharedFormats.faults(in: text, schema: schema) == "") }
  }

  @Test(
    "of the dialect Min keeps the rules of Basic, and has no category beside its own five",
    .enabled(if: SharedFormats.hasJing, "no jing, or no schemas in ../shared")
  )
  func min() throws {
    let text = try ExchangeProfile.tbxMin.export(HostileGlossary.make(count: 40, seed: 7)).text
    let basic = text.replacing("type=\"TBX-Min\"", with: "type=\"TBX-Basic\"")
    #expect(try SharedFormats.faults(in: basic, schema: "tbx-ltac/TBX-Basic_DCA.sch") == "")
    let categories = Set(text.matches(of: /\ type="([a-zA-Z]+)"/).map { String($0.1) })
    #expect(
      categories.subtracting([
        "subjectField", "customerSubset", "administrativeStatus", "partOfSpeech",
        "externalCrossReference",
      ]) == []
    )
  }

  @Test(
    "that is broken is not valid by them, so that silence means something",
    .enabled(if: SharedFormats.hasJing, "no jing, or no schemas in ../shared"),
    arguments: [
      ("fullForm", "spoilt", "tbx-ltac/TBX-Basic_DCA.sch"),
      ("<termSec>", "<termSec><x/>", "tbx-dita/TBXcoreStructV03.rng"),
    ]
  )
  func spoilt(word: String, other: String, schema: String) throws {
    let text = try ExchangeProfile.tbx.export(HostileGlossary.make(count: 40, seed: 7)).text
    let spoilt = text.replacing(word, with: other)
    #expect(try SharedFormats.faults(in: spoilt, schema: schema).contains("error"))
  }
}

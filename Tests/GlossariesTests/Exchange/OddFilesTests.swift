import Glossaries
import Languages
import Testing

@Suite("A file with something odd in it")
struct OddFilesTests {
  struct Sample: CustomTestStringConvertible {
    let testDescription: String
    let profile: String
    let text: String
    let terms: [String]
    var problems: [String] = []
    var unread: [String] = []
    /// Words that a remark has.
    var remark = ""
  }

  @Test("is read but for that, which is told with its place", arguments: tables + markup + json)
  func reading(sample: Sample) throws {
    let profile = try #require(ExchangeCatalog[id: sample.profile])
    let input = try ExchangeInput(name: "t", path: "t", bytes: Array(sample.text.utf8))
    let read = try profile.read(input)
    #expect(Self.terms(of: read.glossary) == sample.terms)
    #expect(read.problems.map(\.description) == sample.problems)
    #expect(read.unread.map { "\($0.field) \($0.count)" } == sample.unread)
    let isTold = sample.remark.isEmpty || read.remarks.contains { $0.contains(sample.remark) }
    #expect(isTold, "\(read.remarks)")
  }

  private static func terms(of glossary: Glossary) -> [String] {
    glossary.concepts.flatMap { concept in
      concept.terms.isEmpty
        ? ["\(concept.id) without terms"]
        : concept.terms.map { term in
          let review = term.review.map { " \($0)" } ?? ""
          return "\(concept.id) \(term.language) \(term.text) \(term.status)\(review)"
        }
    }
  }

  private static let tables = [
    Sample(
      testDescription: "csv: rows and fields that cannot be read",
      profile: "csv",
      text: """
        concept,kind,language,term,status,type,valid
        a,planet,en,A,,,
        a,place,ru,А,,odd,
        b,place,en,B,liked,,
        b,place,english,B2,,,
        ,place,en,C,,,
        a,place,en,
        c,place,en,"C"x,,,
        d,place,en,D,,,never
        d,person,ru,Д,,,
        e,place,en,E,,,,,
        f,place,en,F\u{0},,,
        """,
      terms: ["a en A preferred", "a ru А preferred", "d en D preferred", "d ru Д preferred"],
      problems: [
        "t:2:3: “planet” is not a kind; write one of: person, place, org, work, event, title, term, name; the field was left out",
        "t:3:15: “odd” is not a type; write one of: short, clipped, abbreviation, derived, descriptive; the field was left out",
        "t:4:14: “liked” is not a status; write one of: preferred, admitted, deprecated, superseded, forbidden; the row was skipped",
        "t:5:9: “english” is not a language tag; write a BCP 47 tag such as en, ru, ko or ko-KP; the row was skipped",
        "t:6:1: the field “concept” is empty; fill it in or take out the row; the row was skipped",
        "t:7:12: the field “term” is empty; fill it in or take out the row; the row was skipped",
        "t:8:15: text follows a closing quote; double the quotes inside a quoted field; the row was skipped",
        "t:9:16: “never” cannot be read as valid; write it as in “2011-12..2020”; the field was left out",
        "t:10:3: the kind “person” contradicts “place” of an earlier row of this concept; make them agree; the field was left out",
        "t:11:17: 9 fields, but only 7 columns; put a field that holds a comma in double quotes; the row was skipped",
        "t:12:12: the field holds the character U+0000; take it out; the row was skipped",
      ]
    ),
    Sample(
      testDescription: "csv: names in capitals, sep=;, columns that nobody knows",
      profile: "csv",
      text: "sep=;\nConcept;Language;TERM;Definition RU;colour;term;\na;en;A;город;red;x;y\n",
      terms: ["a en A preferred"],
      unread: [
        "the column “colour” 1", "the second column “term” 1", "a column without a name 1",
      ],
      remark: "parted by “;”"
    ),
    Sample(
      testDescription: "csv-wide: a bad row, names in capitals, columns that nobody knows",
      profile: "csv-wide",
      text:
        "sep=;\nConcept;kind;en;RU Forbidden;colour\na;place;A;Б;\nb;planet;B;;red\n;place;C;;\n",
      terms: ["a en A preferred", "a ru Б forbidden", "b en B preferred"],
      problems: [
        "t:4:3: “planet” is not a kind; write one of: person, place, org, work, event, title, term, name; the field was left out",
        "t:5:1: the field “concept” is empty; fill it in or take out the row; the row was skipped",
      ],
      unread: ["the column “colour” 1"],
      remark: "parted by “;”"
    ),
    Sample(
      testDescription: "deepl: rows with one column",
      profile: "deepl",
      text: "Seoul,Сеул\nBusan\n,Пусан\n",
      terms: [
        "c-t2sr3fay3d0b en Seoul preferred", "c-t2sr3fay3d0b ru Сеул preferred",
        "c-rvdnpaspa054 en Busan preferred", "c-x6nge86dsmww ru Пусан preferred",
      ],
      problems: [
        "t:2:1: the row has no target term; it was read without one",
        "t:3:1: the row has no source term; it was read without one",
      ]
    ),
    Sample(
      testDescription: "utx: no line of languages",
      profile: "utx",
      text: "서울\tСеул\tnoun\tnon-standard\n",
      terms: ["c-yzyhkdced0y9 ko 서울 preferred", "c-yzyhkdced0y9 ru Сеул deprecated"],
      remark: "no line “#UTX”"
    ),
    Sample(
      testDescription: "utx: languages that are none",
      profile: "utx",
      text: "#UTX 1.11; English/Korean; x\n#src\ttgt\tsrc:pos\nSeoul\t서울\tnoun\nBusan\n",
      terms: [
        "c-t2sr3fay3d0b en Seoul preferred", "c-t2sr3fay3d0b ko 서울 preferred",
        "c-rvdnpaspa054 en Busan preferred",
      ],
      problems: ["t:4:1: the row has no target term; it was read without one"],
      remark: "names no two languages"
    ),
    Sample(
      testDescription: "crowdin: words that it does not have, and drafts",
      profile: "crowdin",
      text: "term_en,type_en,gender_en,status_en\nUN,nickname,any,draft\n",
      terms: ["c-c9pxncevgczk en UN admitted proposed"],
      unread: ["the type “nickname” 1", "the gender “any” 1"]
    ),
    Sample(
      testDescription: "phrase: neither yes nor no",
      profile: "phrase",
      text: "term,case sensitive,ru\nTASS,perhaps,ТАСС\n",
      terms: ["c-pdaa96jar93f en TASS preferred", "c-pdaa96jar93f ru ТАСС preferred"],
      unread: ["“perhaps” in the column “case sensitive” 1"]
    ),
    Sample(
      testDescription: "a table of languages by their names",
      profile: "google-terms",
      text: "English,Русский\nSeoul,Сеул\n",
      terms: ["c-t2sr3fay3d0b en Seoul preferred", "c-t2sr3fay3d0b ru Сеул preferred"],
      remark: "the column “Русский” is ru by its name"
    ),
  ]

  private static let markup = [
    Sample(
      testDescription: "tbx: a language that is none, words of other dialects, native code",
      profile: "tbx",
      text: """
        <tbx type="TBX-Basic" style="dca" xml:lang="en"><text><body>
        <conceptEntry id="a"><langSec xml:lang="?"><termSec><term>x</term></termSec></langSec></conceptEntry>
        <conceptEntry id="b"><langSec xml:lang="en"><termSec><term>B<ph>&lt;br/></ph> <hi>b</hi></term>
        <termNote type="partOfSpeech">pronoun</termNote><termNote type="termType">symbol</termNote>
        </termSec></langSec></conceptEntry></body></text></tbx>
        """,
      terms: ["b en B b preferred"],
      problems: [
        "t:2:1: “?” is not a language tag; write a BCP 47 tag such as en, ru, ko or ko-KP; what is in it was skipped"
      ],
      unread: [
        "the code of inline elements 1", "partOfSpeech “pronoun” 1", "termType “symbol” 1",
      ]
    ),
    Sample(
      testDescription: "tmx: native code, and a unit of which nothing is left",
      profile: "tmx",
      text: """
        <tmx version="1.4"><header/><body>
        <tu><tuv xml:lang="en"><seg><bpt i="1">&lt;b></bpt>Kim<ept i="1">&lt;/b></ept> <hi>Jong</hi> Un</seg></tuv></tu>
        <tu><tuv xml:lang="en"><seg><it pos="begin">x</it></seg></tuv></tu>
        </body></tmx>
        """,
      terms: ["c-ksdsk4pks61r en Kim Jong Un preferred"],
      problems: ["t:3:1: the segment is empty; it was skipped"],
      unread: ["the code of inline elements 3"]
    ),
  ]

  private static let json = [
    Sample(
      testDescription: "json: values of another sort",
      profile: "json",
      text: """
        {"format":"onoma-glossary","version":1,"more":1,"concepts":[
        5,
        {"id":"a","definition":5,"sources":["A",1],"comments":"c","relations":[{"type":"part-of"}],
        "origin":"Korean","sections":[{"definition":"d"}],"terms":[
        {"text":"A","language":"en","match":["exact","exact-case"],"labels":null},
        {"text":"B","language":"en","status":"liked"},
        {"text":"C","language":"en","status":null,"review":"perhaps"},
        {"text":"D","language":"english"},
        {"text":"E"},
        "F"]},
        {"definition":"bare"},
        {"id":"z\\u0000","terms":[]},
        {"id":"y","terms":[{"text":"Y\\u0000","language":"en"}]}
        ]}
        """,
      terms: ["a en A preferred", "c-8qpytytsfp9v without terms"],
      problems: [
        "t:2:1: a concept should be an object, and is a number; what is in it was skipped",
        "t:3:1: “definition” should be a string, and is a number; the field was left out",
        "t:3:1: “sources” should hold strings, and holds a number; what is in it was skipped",
        "t:3:1: “comments” should be a list, and is a string; the field was left out",
        "t:3:1: a relation needs “type” and “target”; what is in it was skipped",
        "t:4:1: “Korean” is not a language tag; write a BCP 47 tag such as en, ru, ko or ko-KP; the field was left out",
        "t:4:1: a section needs a “language” such as en; what is in it was skipped",
        "t:5:1: “exact” is not a match; write one of: ambiguous, context, exact-case, no-match; the field was left out",
        "t:6:1: “liked” is not a status; write one of: preferred, admitted, deprecated, superseded, forbidden; the term was skipped",
        "t:7:1: “perhaps” cannot be read as review; write it as in “rejected: why”; the term was skipped",
        "t:8:1: “english” is not a language tag; write a BCP 47 tag such as en, ru, ko or ko-KP; the term was skipped",
        "t:9:1: the term “E” needs a “language” such as en; the term was skipped",
        "t:10:1: a term should be an object, and is a string; what is in it was skipped",
        "t:12:1: its id holds a control character; take it out; the entry was skipped",
        "t:13:1: one of its fields holds the character U+0000; take it out; the entry was skipped",
      ],
      unread: ["“more” 1"]
    )
  ]

  @Test(
    "that has nothing to read is refused with a sentence",
    arguments: [
      ("tbx", "", "t:1:1: the file is empty"), ("tmx", "", "t:1:1: the file is empty"),
      ("xlsx", "", "t:1:1: the file is empty"), ("glossml", "", "t:1:1: the file is empty"),
      ("skos", "", "t:1:1: the file is empty"),
      (
        "xliff",
        "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file source-language='en'/></xliff>",
        "t:1:1: the glossary module is of XLIFF 2, and this is version 1.2; export the file as XLIFF 2"
      ),
      (
        "csv", "Seoul,Сеул\n",
        "t:1:1: the first line names no column that is known; if this is a list of two languages"
      ),
    ]
  )
  func refused(id: String, text: String, sentence: String) throws {
    let profile = try #require(ExchangeCatalog[id: id])
    let input = try ExchangeInput(name: "t", path: "t", bytes: Array(text.utf8))
    #expect { try profile.read(input) } throws: { "\($0)".hasPrefix(sentence) }
  }

  @Test("of DeepL's own is told by the languages in its rows, and a table with names is not")
  func deepL() throws {
    func told(_ text: String) throws -> String? {
      let input = try ExchangeInput(name: "t", path: "t.csv", bytes: Array(text.utf8))
      return ExchangeCatalog.tell(ending: "csv", input: input)?.id
    }
    #expect(try told("Seoul,Сеул,en,ru\nBusan,Пусан,EN,RU\n") == "deepl")
    #expect(try told("Seoul,Сеул,en,ru\n") == "deepl")
    #expect(try told("ko,note,en,ru\n서울,x,Seoul,Сеул\n") == "google-terms")
    #expect(try told("abc,def,en,ru\nx,y,Seoul,Сеул\n") == "google-terms")
    #expect(try told("concept,kind,en,ru\n") == "csv-wide")
  }

  @Test("that says how it is encoded is read so", arguments: [false, true])
  func declared(isStreamed: Bool) throws {
    let head = "<?xml version=\"1.0\" encoding=\"windows-1251\"?>\n"
    let body = "<tmx version=\"1.4\"><body><tu><tuv xml:lang=\"ru\"><seg>"
    let word: [UInt8] = [0xD1, 0xE5, 0xF3, 0xEB]
    let tail = "</seg></tuv></tu></body></tmx>"
    let bytes = Array((head + body).utf8) + word + Array(tail.utf8)
    let kept = Array((head + body + "Сеул" + tail).utf8)
    let marked = [0xEF, 0xBB, 0xBF] + kept
    for (bytes, remark) in [
      (bytes, "windows-1251, as the XML declares"),
      (kept, "UTF-8, though it declares windows-1251"),
      (marked, "UTF-8 with a byte order mark"),
    ] {
      var texts: [String] = []
      var remarks: [String] = []
      if isStreamed {
        let stream = try ExchangeStream(name: "t", path: "t", source: Bytes(all: bytes))
        #expect(try ExchangeCatalog.tell(ending: "xml", stream: stream)?.id == "tmx")
        remarks = try ExchangeProfile.tmx.read(stream) { texts += $0.terms.map(\.text) }.remarks
      } else {
        let read = try ExchangeProfile.tmx.read(ExchangeInput(name: "t", path: "t", bytes: bytes))
        (texts, remarks) = (read.glossary.concepts.flatMap(\.terms).map(\.text), read.remarks)
      }
      #expect(texts == ["Сеул"])
      #expect(remarks == [remark])
    }
    let unknown = Array(head.replacing("windows-1251", with: "klingon").utf8)
    #expect {
      try ExchangeInput(name: "t", path: "t", bytes: unknown)
    } throws: {
      "\($0)".hasPrefix("t:1:1: the XML declares the encoding “klingon”, which is not known")
    }
  }

  private struct Bytes: ByteSource {
    let all: [UInt8]
    var count: Int { all.count }
    func bytes(at offset: Int, count: Int) -> [UInt8] {
      Array(all[min(offset, all.count)..<min(offset + count, all.count)])
    }
  }
}

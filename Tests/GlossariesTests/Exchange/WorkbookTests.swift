import Archives
import Glossaries
import ICU
import Languages
import Spreadsheets
import Testing

@Suite("A workbook of Excel with a glossary")
struct WorkbookTests {
  /// A workbook, each sheet a table of texts.
  private static func workbook(_ sheets: [(name: String, rows: [[String]])]) throws -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func escaped(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
    var files: [(name: String, bytes: [UInt8])] = []
    func add(_ name: String, _ text: String) { files.append((name, Array(text.utf8))) }
    add("_rels/.rels", "<R><Relationship Type='\(office)/officeDocument' Target='b.xml'/></R>")
    let places = sheets.indices.map { "\($0)" }
    add(
      "b.xml",
      "<workbook xmlns:r='\(office)'>"
        + zip(sheets, places).map { "<sheet name='\($0.name)' r:id='\($1)'/>" }.joined()
        + "</workbook>"
    )
    add(
      "_rels/b.xml.rels",
      "<R>"
        + places.map { "<Relationship Id='\($0)' Type='\(office)/worksheet' Target='s\($0).xml'/>" }
        .joined() + "</R>"
    )
    for (sheet, place) in zip(sheets, places) {
      let rows = sheet.rows.map { row in
        "<row>"
          + row.map { "<c t='inlineStr'><is><t>\(escaped($0))</t></is></c>" }.joined() + "</row>"
      }
      add("s\(place).xml", "<worksheet><sheetData>\(rows.joined())</sheetData></worksheet>")
    }
    return try ZipWriter.archive(of: files)
  }

  private func read(_ bytes: [UInt8]) throws -> ExchangeImport {
    try ExchangeProfile.xlsx.read(ExchangeInput(name: "t", path: "t.xlsx", bytes: bytes))
  }

  private static func terms(_ glossary: Glossary) -> [String] {
    glossary.concepts.flatMap { concept in
      concept.terms.map { "\(concept.id) \($0.language) \($0.text) \($0.status)" }
    }
  }

  struct Table: CustomTestStringConvertible {
    let testDescription: String
    let rows: [[String]]
    let terms: [String]
  }

  @Test(
    "is read by the names of its columns, whatever tool they are of",
    arguments: [
      Table(
        testDescription: "Onoma's own",
        rows: [
          ["concept", "kind", "language", "term", "status"], ["un", "org", "en", "UN", "admitted"],
          ["un", "org", "ko", "유엔", ""],
        ],
        terms: ["un en UN admitted", "un ko 유엔 preferred"]
      ),
      Table(
        testDescription: "Onoma's with a concept a row",
        rows: [
          ["concept", "kind", "en", "ru", "ru admitted"], ["un", "org", "UN", "ООН", "а; б"],
        ],
        terms: [
          "un en UN preferred", "un ru ООН preferred", "un ru а admitted", "un ru б admitted",
        ]
      ),
      Table(
        testDescription: "languages by their names, under a title",
        rows: [
          ["Names for the desk"], [], ["Русский", "한국어", "English", "Note"],
          ["Сеул", "서울", "Seoul", "capital"], ["", "부산", "Busan"],
        ],
        terms: [
          "c-mngtnnqa9tyv ru Сеул preferred", "c-mngtnnqa9tyv ko 서울 preferred",
          "c-mngtnnqa9tyv en Seoul preferred",
          "c-g177xeffd9d9 ko 부산 preferred", "c-g177xeffd9d9 en Busan preferred",
        ]
      ),
      Table(
        testDescription: "memoQ",
        rows: [
          ["Entry_ID", "English", "Term_Forbidden", "Korean"], ["4", "UNO", "Yes", "유엔"],
        ],
        terms: ["4 en UNO forbidden", "4 ko 유엔 preferred"]
      ),
      Table(
        testDescription: "Crowdin",
        rows: [["term_en", "status_en", "term_ko"], ["UN", "preferred", "유엔"]],
        terms: ["c-c9pxncevgczk en UN preferred", "c-c9pxncevgczk ko 유엔 preferred"]
      ),
      Table(
        testDescription: "source and target",
        rows: [["source", "target"], ["Seoul", "Сеул"]],
        terms: ["c-t2sr3fay3d0b en Seoul preferred", "c-t2sr3fay3d0b ru Сеул preferred"]
      ),
    ]
  )
  func tables(table: Table) throws {
    let read = try read(Self.workbook([("readme", [["read", "me"]]), ("Terms", table.rows)]))
    #expect(Self.terms(read.glossary) == table.terms)
    #expect(read.problems == [])
    let row = table.rows.firstIndex { $0.count > 1 }.map { $0 + 1 } ?? 0
    #expect(
      read.remarks.prefix(2) == [
        "the sheet “Terms” by its names of columns in row \(row)",
        "other sheets left unread: “readme”",
      ]
    )
  }

  @Test("tells faults by sheet, row and column")
  func places() throws {
    let rows = [
      ["concept", "kind", "language", "term"], ["un", "org", "en", "UN"], [],
      ["un", "planet", "en", "x"],
    ]
    let read = try read(Self.workbook([("A & B".replacing("&", with: "+"), rows)]))
    let problems = read.problems.map(\.description)
    #expect(problems.count == 1)
    #expect(problems[0].hasPrefix("t.xlsx (A + B):4:2: “planet” is not a kind"))
    #expect(problems[0].hasSuffix("; the field was left out"))
    #expect(read.glossary.concepts.flatMap(\.terms).map(\.text) == ["UN", "x"])
  }

  @Test("without a table that is known is refused with the names of its sheets")
  func unknown() throws {
    let rows = [["name", "phone"], ["x", "1"]]
    #expect {
      try read(Self.workbook([("Phones", rows), ("Empty", [])]))
    } throws: {
      "\($0)".hasPrefix("t.xlsx:1:1: no sheet of “Phones”, “Empty” begins with names of columns")
    }
  }

  @Test("that is broken or of 1997 is refused in one sentence")
  func broken() throws {
    for (bytes, sentence) in [
      ([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3, 4], "t.xlsx:1:1: this is an old .xls file"),
      ([0x50, 0x4B, 3, 4, 0, 0], "t.xlsx:1:1: this is no ZIP archive"),
    ] as [([UInt8], String)] {
      #expect { try read(bytes) } throws: { "\($0)".hasPrefix(sentence) }
    }
  }
}

@Suite("A file in an encoding before Unicode")
struct LegacyEncodingTests {
  @Test(
    "is read when the encoding is named",
    arguments: [
      ("windows-1251", [0xD1, 0xE5, 0xF3, 0xEB, 0x2C, 0xA8], "Сеул,Ё"),
      ("koi8-r", [0xF3, 0xC5, 0xD5, 0xCC], "Сеул"),
      ("cp949", [0xBC, 0xAD, 0xBF, 0xEF, 0x5C], "서울\\"),
      ("EUC-KR", [0xBC, 0xAD, 0xBF, 0xEF], "서울"),
      // A syllable that code page 949 has and KS X 1001 has not.
      ("euc-kr", [0x8C, 0x63], "똠"),
      ("ibm866", [0x91, 0xA5, 0xE3, 0xAB], "Сеул"),
    ] as [(String, [UInt8], String)]
  )
  func reading(name: String, bytes: [UInt8], text: String) throws {
    let options = ExchangeOptions(encoding: LegacyEncoding(name: name))
    let input = try ExchangeInput(name: "t", path: "t.csv", bytes: bytes, options: options)
    #expect(String(decoding: input.bytes, as: UTF8.self) == text)
    #expect(input.encoding == name)
  }

  @Test("is refused where a byte is none of the encoding, with its line")
  func broken() throws {
    let options = ExchangeOptions(encoding: LegacyEncoding(name: "cp949"))
    #expect {
      try ExchangeInput(
        name: "t",
        path: "t.csv",
        bytes: [0x41, 0x0A, 0xB0, 0x20],
        options: options
      )
    } throws: {
      "\($0)" == "t.csv:2:1: byte 2 is not cp949; name the encoding that the file is in"
    }
  }

  @Test("is refused without a name for it, and told how to give one")
  func unnamed() {
    #expect {
      try ExchangeInput(name: "t", path: "t.csv", bytes: [0xD1, 0xE5])
    } throws: {
      "\($0)".hasSuffix("save the file as UTF-8, or name its encoding with --encoding")
    }
  }

  @Test("that nobody knows has no name", arguments: ["", "no-such", "utf\u{0}8"])
  func unknown(name: String) { #expect(LegacyEncoding(name: name) == nil) }
}

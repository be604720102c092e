import Archives
import Spreadsheets
import Testing

@Suite("A workbook")
struct SpreadsheetTests {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A workbook of parts as another program may write them.
  private static func workbook(
    sheets: [(name: String, xml: String)],
    strings: String = "",
    styles: String = "",
    head: String = ""
  ) throws -> [UInt8] {
    var ties = sheets.indices.map { place in
      "<Relationship Id='s\(place)' Type='\(office)/worksheet' Target='/xl/w/s\(place).xml'/>"
    }
    ties.append("<Relationship Id='x' Type='\(office)/sharedStrings' Target='../xl/strings.xml'/>")
    ties.append("<Relationship Id='y' Type='\(office)/styles' Target='styles.xml'/>")
    let list = sheets.enumerated().map { place, sheet in
      "<sheet name='\(sheet.name)' sheetId='\(place + 1)' q:id='s\(place)'/>"
    }
    var files: [(name: String, bytes: [UInt8])] = [
      (
        "_rels/.rels",
        Array(
          "<R><Relationship Id='1' Type='\(office)/officeDocument' Target='xl/book.xml'/></R>".utf8
        )
      ),
      (
        "xl/book.xml",
        Array(
          "<workbook xmlns='\(main)' xmlns:q='\(office)'>\(head)<sheets>\(list.joined())</sheets></workbook>"
            .utf8
        )
      ),
      ("xl/_rels/book.xml.rels", Array("<R>\(ties.joined())</R>".utf8)),
      ("xl/strings.xml", Array("<sst xmlns='\(main)'>\(strings)</sst>".utf8)),
      ("xl/styles.xml", Array("<styleSheet xmlns='\(main)'>\(styles)</styleSheet>".utf8)),
    ]
    for (place, sheet) in sheets.enumerated() {
      files.append(
        ("XL/w/s\(place).xml", Array("<worksheet xmlns='\(main)'>\(sheet.xml)</worksheet>".utf8))
      )
    }
    return try ZipWriter.archive(of: files)
  }

  private static func texts(_ sheet: Sheet, _ width: Int = 4) -> [[String]] {
    sheet.rows.map { ["\($0.number)"] + $0.texts(width) }
  }

  @Test("gives back the texts it was made of, whatever they are")
  func identity() throws {
    let hostile = [
      "=1+1", "_x000D_", "_x005F_", "a_xZZZZ_", "\r\n\t", " spaces ", "\u{0}\u{1}\u{FFFE}",
      "e\u{301}",
      "👩‍👩‍👧‍👦", "<&>\"'", "007", "1E5", String(repeating: "긴", count: 32_767), "",
    ]
    var writer = SpreadsheetWriter(names: hostile.indices.map { "n\($0)" })
    writer.write(hostile)
    writer.write([])
    writer.write(hostile.reversed())
    let bytes = try writer.workbook(sheet: "A & B")
    let workbook = try Spreadsheet(bytes)
    #expect(workbook.sheetNames == ["A & B"])
    let sheet = try workbook.sheet(at: 0)
    #expect(sheet.rows.map(\.number) == [1, 2, 4])
    for (row, wanted) in [(1, hostile), (2, hostile.reversed())] {
      for (found, text) in zip(sheet.rows[row].texts(hostile.count), wanted) {
        #expect(Array(found.unicodeScalars) == Array(text.unicodeScalars))
      }
    }
    #expect(try writer.workbook(sheet: "A & B") == bytes)
  }

  @Test("of another program is read with strings of every sort")
  func cells() throws {
    let strings =
      "<si><t>one</t></si><si><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r><rPh sb='0' eb='1'><t>kana</t></rPh></si>"
    let styles = """
      <numFmts><numFmt numFmtId='164' formatCode='[$-419]d\\ mmmm\\ yyyy;@'/><numFmt numFmtId='165' \
      formatCode='"days" 0'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>\
      <xf numFmtId='165'/></cellXfs>
      """
    let sheet = """
      <sheetData><row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v>1</v></c>\
      <c r='C2' t='inlineStr'><is><t>in</t><phoneticPr/></is></c><c r='D2' t='str'><f>x</f><v>made</v></c></row>\
      <row><c><v>12</v></c><c><v>0.1</v></c><c t='b'><v>1</v></c><c t='e'><v>#REF!</v></c></row>\
      <row r='9'><c r='A9' s='1'><v>45000</v></c><c r='B9' s='2'><v>45000.75</v></c>\
      <c r='C9' s='3'><v>45000</v></c><c r='D9' t='d'><v>2024-02-29</v></c></row>\
      <row r='10'><c r='A10' s='1'><v>59</v></c><c r='B10' s='1'><v>61</v></c><c r='C10' s='1'><v>0.5</v></c>\
      <c r='D10' t='s'><v>99</v></c><c r='E10'><f>A1</f></c><c r='F10'><f>A1</f><v/></c>\
      <c r='G10' t='str'><f>""</f><v></v></c></row></sheetData>
      """
    let bytes = try Self.workbook(sheets: [("S", sheet)], strings: strings, styles: styles)
    let read = try Spreadsheet(bytes).sheet(at: 0)
    #expect(
      Self.texts(read) == [
        ["2", "one", "rich text", "in", "made"], ["3", "12", "0.1", "TRUE", ""],
        ["9", "2023-03-15", "2023-03-15T18:00:00", "45000", "2024-02-29"],
        ["10", "1900-02-28", "1900-03-01", "12:00:00", ""],
      ]
    )
    #expect(read.errorCells == 1)
    #expect(read.formulasWithoutResult == 2)
    let mac = try Self.workbook(
      sheets: [("S", sheet)],
      strings: strings,
      styles: styles,
      head: "<workbookPr date1904='1'/>"
    )
    #expect(try Spreadsheet(mac).sheet(at: 0).rows[2].texts(1) == ["2027-03-16"])
  }

  @Test("shows the text of a merged area in all its cells, and no area makes it grow")
  func merged() throws {
    let sheet = """
      <sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='B2'><v>2</v></c></row></sheetData>\
      <mergeCells><mergeCell ref='A1:A3'/><mergeCell ref='B2:XFD1048576'/><mergeCell ref='nonsense'/></mergeCells>
      """
    let read = try Spreadsheet(try Self.workbook(sheets: [("S", sheet)])).sheet(at: 0)
    #expect(Self.texts(read, 3) == [["1", "1", "", ""], ["2", "1", "2", "2"]])
    #expect(read.mergedAreas == 2)
    #expect(read.rows[1].cells.count == Sheet.columnLimit)
  }

  @Test("keeps its sheets in order, each read by itself")
  func sheets() throws {
    let row = { (text: String) in
      "<sheetData><row><c t='inlineStr'><is><t>\(text)</t></is></c></row></sheetData>"
    }
    let workbook = try Spreadsheet(
      try Self.workbook(sheets: [("Z", row("z")), ("A", row("a")), ("broken", "<sheetData><row>")])
    )
    #expect(workbook.sheetNames == ["Z", "A", "broken"])
    #expect(try workbook.sheet(at: 1).rows[0].texts(1) == ["a"])
    #expect {
      try workbook.sheet(at: 2)
    } throws: {
      "\($0)".hasPrefix("in its part xl/w/s2.xml, line 1: the XML is broken here")
    }
  }

  @Test(
    "that is none is refused in one sentence",
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "this is an old .xls file or one with a password"),
      (Array("a,b\n".utf8), "this is no ZIP archive"),
    ] as [([UInt8], String)]
  )
  func refused(bytes: [UInt8], sentence: String) {
    #expect { try Spreadsheet(bytes) } throws: { "\($0)".hasPrefix(sentence) }
  }

  @Test("whose strings declare entities is refused")
  func entities() throws {
    let bomb = """
      <!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>\
      <sst xmlns='\(Self.main)'><si><t>&b;</t></si></sst>
      """
    let office = Self.office
    let bytes = try ZipWriter.archive(of: [
      (
        "_rels/.rels",
        Array("<R><Relationship Type='\(office)/officeDocument' Target='b'/></R>".utf8)
      ),
      ("b", Array("<workbook/>".utf8)),
      (
        "_rels/b.rels",
        Array("<R><Relationship Type='\(office)/sharedStrings' Target='s'/></R>".utf8)
      ),
      ("s", Array(bomb.utf8)),
    ])
    #expect { try Spreadsheet(bytes) } throws: { "\($0)".contains("declares entities") }
    let other = try ZipWriter.archive(of: [("readme.txt", [65])])
    #expect { try Spreadsheet(other) } throws: {
      "\($0)".hasPrefix("this archive holds no workbook")
    }
  }
}

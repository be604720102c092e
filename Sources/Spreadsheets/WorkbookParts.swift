internal import XML

/// The parts of a workbook with one sheet that say nothing of its cells.
enum WorkbookParts {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let ties = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let types = "http://schemas.openxmlformats.org/package/2006/content-types"

  static var contentTypes: String {
    let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    var xml = XMLWriter()
    xml.begin("Types", [("xmlns", types)])
    let ties = "application/vnd.openxmlformats-package.relationships+xml"
    xml.leaf("Default", [("Extension", "rels"), ("ContentType", ties)])
    xml.leaf("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
    for (part, type) in [
      ("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("styles", "styles"),
      ("sharedStrings", "sharedStrings"),
    ] {
      xml.leaf(
        "Override",
        [("PartName", "/xl/\(part).xml"), ("ContentType", "\(sheet).\(type)+xml")]
      )
    }
    xml.end()
    return xml.text
  }

  static var package: String { relationships([("officeDocument", "xl/workbook.xml")]) }

  static var workbookTies: String {
    relationships([
      ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"),
      ("sharedStrings", "sharedStrings.xml"),
    ])
  }

  static func workbook(sheet name: String) -> String {
    var xml = XMLWriter()
    xml.begin("workbook", [("xmlns", main), ("xmlns:r", office)])
    xml.begin("sheets")
    xml.leaf("sheet", [("name", name), ("sheetId", "1"), ("r:id", "rId1")])
    xml.end()
    xml.end()
    return xml.text
  }

  /// Two styles: as it is, wrapped where the text has line breaks, and bold.
  static var styles: String {
    var xml = XMLWriter()
    xml.begin("styleSheet", [("xmlns", main)])
    xml.begin("fonts", [("count", "2")])
    xml.begin("font")
    xml.leaf("sz", [("val", "11")])
    xml.leaf("name", [("val", "Calibri")])
    xml.end()
    xml.begin("font")
    xml.leaf("b")
    xml.leaf("sz", [("val", "11")])
    xml.leaf("name", [("val", "Calibri")])
    xml.end()
    xml.end()
    xml.begin("fills", [("count", "2")])
    for pattern in ["none", "gray125"] {
      xml.begin("fill")
      xml.leaf("patternFill", [("patternType", pattern)])
      xml.end()
    }
    xml.end()
    xml.begin("borders", [("count", "1")])
    xml.begin("border")
    for side in ["left", "right", "top", "bottom", "diagonal"] { xml.leaf(side) }
    xml.end()
    xml.end()
    xml.begin("cellStyleXfs", [("count", "1")])
    xml.leaf("xf", [("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0")])
    xml.end()
    xml.begin("cellXfs", [("count", "2")])
    // Format 49 is “text”: what is typed into the cell later stays as it is typed.
    for font in ["0", "1"] {
      xml.begin(
        "xf",
        [
          ("numFmtId", "49"), ("fontId", font), ("fillId", "0"), ("borderId", "0"), ("xfId", "0"),
          ("applyNumberFormat", "1"), ("applyFont", "1"), ("applyAlignment", "1"),
        ]
      )
      xml.leaf("alignment", [("vertical", "top")])
      xml.end()
    }
    xml.end()
    xml.begin("cellStyles", [("count", "1")])
    xml.leaf("cellStyle", [("name", "Normal"), ("xfId", "0"), ("builtinId", "0")])
    xml.end()
    xml.end()
    return xml.text
  }

  private static func relationships(_ list: [(type: String, target: String)]) -> String {
    var xml = XMLWriter()
    xml.begin("Relationships", [("xmlns", ties)])
    for (place, tie) in list.enumerated() {
      xml.leaf(
        "Relationship",
        [("Id", "rId\(place + 1)"), ("Type", "\(office)/\(tie.type)"), ("Target", tie.target)]
      )
    }
    xml.end()
    return xml.text
  }
}

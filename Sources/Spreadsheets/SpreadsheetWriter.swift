internal import Archives
internal import XML

/// Writes a workbook with one sheet: a line of names, bold and fixed above, then rows of texts.
///
/// Every cell is a text, so nothing in it is ever run as a formula. The same rows make the same bytes.
///
/// - Source: ECMA-376, Office Open XML file formats, part 1, SpreadsheetML, transitional.
public struct SpreadsheetWriter {
  /// How many rows a sheet has, the line of names among them.
  public static let rowLimit = 1_048_576
  /// How many UTF-16 units a cell holds.
  public static let cellLimit = 32_767

  private let names: [String]
  private var strings: [[UInt8]: Int] = [:]
  private var shared: [String] = []
  private var count = 0
  private var row = 0
  private var widths: [Int]
  private var sheet = XMLWriter()

  /// Begins a sheet with a line of names.
  public init(names: [String]) {
    self.names = names
    widths = names.map(\.unicodeScalars.count)
    write(names, style: 1)
  }

  /// Writes a row.
  ///
  /// - Precondition: the sheet has room for it, and no text is longer than `cellLimit`.
  public mutating func write(_ texts: [String]) { write(texts, style: 0) }

  private mutating func write(_ texts: [String], style: Int) {
    row += 1
    precondition(row <= Self.rowLimit, "a sheet has \(Self.rowLimit) rows")
    sheet.begin("row", [("r", "\(row)")])
    for (column, text) in texts.enumerated() where !text.isEmpty {
      precondition(text.utf16.count <= Self.cellLimit, "a cell has \(Self.cellLimit) units")
      if column < widths.count { widths[column] = max(widths[column], text.unicodeScalars.count) }
      let place = CellReference(column: column, row: row).text
      let attributes = [("r", place)] + (style == 0 ? [] : [("s", "\(style)")]) + [("t", "s")]
      sheet.begin("c", attributes)
      sheet.leaf("v", [], "\(index(of: text))")
      sheet.end()
    }
    sheet.end()
  }

  private mutating func index(of text: String) -> Int {
    count += 1
    let key = Array(text.utf8)
    if let known = strings[key] { return known }
    strings[key] = shared.count
    shared.append(text)
    return shared.count - 1
  }

  /// The workbook, its sheet called `name`.
  ///
  /// - Throws: `SpreadsheetError` where libzip is not installed or memory runs out.
  /// - Complexity: O(n) in the texts.
  public func workbook(sheet name: String) throws(SpreadsheetError) -> [UInt8] {
    let parts = [
      ("[Content_Types].xml", WorkbookParts.contentTypes), ("_rels/.rels", WorkbookParts.package),
      ("xl/workbook.xml", WorkbookParts.workbook(sheet: name)),
      ("xl/_rels/workbook.xml.rels", WorkbookParts.workbookTies),
      ("xl/styles.xml", WorkbookParts.styles), ("xl/worksheets/sheet1.xml", sheetText),
      ("xl/sharedStrings.xml", sharedText),
    ]
    do {
      return try ZipWriter.archive(of: parts.map { (name: $0.0, bytes: Array($0.1.utf8)) })
    } catch {
      throw SpreadsheetError(.archive(error))
    }
  }

  private var sharedText: String {
    var xml = XMLWriter()
    xml.begin(
      "sst",
      [("xmlns", WorkbookParts.main), ("count", "\(count)"), ("uniqueCount", "\(shared.count)")]
    )
    for text in shared {
      xml.begin("si")
      xml.leaf("t", [("xml:space", "preserve")], CellText.encoded(text))
      xml.end()
    }
    xml.end()
    return xml.text
  }

  /// The sheet, around the rows that were written.
  private var sheetText: String {
    let last = CellReference(column: max(names.count, 1) - 1, row: max(row, 1)).text
    var head = XMLWriter()
    head.begin("worksheet", [("xmlns", WorkbookParts.main)])
    head.begin("sheetViews")
    head.begin("sheetView", [("workbookViewId", "0")])
    head.leaf(
      "pane",
      [("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen")]
    )
    head.end()
    head.end()
    head.begin("cols")
    for (column, width) in widths.enumerated() {
      let place = "\(column + 1)"
      let wide = "\(min(max(width + 2, 8), 48))"
      head.leaf("col", [("min", place), ("max", place), ("width", wide), ("customWidth", "1")])
    }
    head.end()
    head.begin("sheetData")
    let rows = sheet.text.split(separator: "\n", maxSplits: 1).dropFirst().joined()
    return head.text + rows + "</sheetData>\n<autoFilter ref=\"A1:\(last)\"/>\n</worksheet>\n"
  }
}

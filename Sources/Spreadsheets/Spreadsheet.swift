public import Archives
internal import XML

/// A workbook of Excel's format since 2007, `.xlsx`, whose sheets are read one by one.
///
/// ```swift
/// let workbook = try Spreadsheet(bytes)
/// for name in workbook.sheetNames { use(try workbook.sheet(name)) }
/// ```
///
/// - Source: ECMA-376, Office Open XML file formats, parts 1 and 2; its transitional and its strict form.
public struct Spreadsheet {
  private let archive: ZipArchive
  private let parts: [(name: String, part: String)]
  private let reader: SheetReader

  /// Opens the workbook that `bytes` are.
  ///
  /// - Throws: `SpreadsheetError` where they are none, broken, encrypted, or too large to be honest.
  /// - Complexity: O(n) in the strings of the workbook.
  public init(
    _ bytes: [UInt8],
    limits: ArchiveLimits = ArchiveLimits()
  ) throws(SpreadsheetError) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw SpreadsheetError(.oldOrEncrypted) }
    let archive: ZipArchive
    do { archive = try ZipArchive(bytes, limits: limits) } catch {
      throw SpreadsheetError(.archive(error))
    }
    self.archive = archive
    let package = try PackageParts(archive)
    guard let workbook = try package.related(to: "", type: "officeDocument").first?.part,
      let markup = try package.bytes(workbook)
    else { throw SpreadsheetError(.noWorkbook) }
    let related = try package.related(to: workbook, type: nil)
    let (sheets, epoch1904) = try parsing(workbook) { () throws(XMLError) in
      try Self.sheets(markup)
    }
    parts = sheets.compactMap { sheet in
      related.first { $0.id == sheet.id && $0.type == "worksheet" }.map { (sheet.name, $0.part) }
    }
    let strings = related.first { $0.type == "sharedStrings" }?.part
    let styles = related.first { $0.type == "styles" }?.part
    reader = SheetReader(
      strings: try package.parsed(strings, Self.strings) ?? [],
      styles: try package.parsed(styles) { bytes throws(XMLError) in try CellStyles(bytes) }
        ?? CellStyles(),
      epoch1904: epoch1904
    )
  }

  /// The names of the sheets, in order.
  public var sheetNames: [String] { parts.map(\.name) }

  /// The sheet at this place of `sheetNames`.
  ///
  /// - Throws: `SpreadsheetError` where it is broken.
  /// - Complexity: O(n) in its bytes.
  public func sheet(at place: Int) throws(SpreadsheetError) -> Sheet {
    let (name, part) = parts[place]
    let package = try PackageParts(archive)
    let sheet = try package.parsed(part) { bytes throws(XMLError) in
      try reader.read(bytes, name: name)
    }
    return sheet ?? Sheet(name: name, rows: [])
  }

  private static func sheets(
    _ bytes: [UInt8]
  ) throws(XMLError) -> (sheets: [(name: String, id: String)], epoch1904: Bool) {
    let xml = try XMLReader(bytes)
    var sheets: [(name: String, id: String)] = []
    var epoch1904 = false
    while let start = try xml.next() {
      switch start.name {
      case "workbookPr":
        epoch1904 = ["1", "true", "on"].contains(start.attributes["date1904"] ?? "")
      case "sheet":
        // The id is in a namespace whose prefix the writer chose.
        let id = start.attributes.first { $0.key.hasSuffix(":id") }?.value ?? ""
        sheets.append((start.attributes["name"] ?? "", id))
      default: break
      }
    }
    return (sheets, epoch1904)
  }

  private static func strings(_ bytes: [UInt8]) throws(XMLError) -> [String] {
    let xml = try XMLReader(bytes, entries: ["si"])
    var strings: [String] = []
    while let element = try xml.next() {
      if element.name == "si" { strings.append(RichText.text(element)) }
    }
    return strings
  }
}

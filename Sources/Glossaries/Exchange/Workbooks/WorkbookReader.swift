internal import Spreadsheets

/// Reads the first sheet of a workbook whose line of names is that of a known table.
///
/// Titles may stand above the line of names. What was taken and what was left is told.
struct WorkbookReader {
  /// How many rows of a sheet are looked at for the line of names.
  private static let headerDepth = 10

  /// Reads the file.
  ///
  /// - Throws: `GlossaryFileError` where it is no workbook, or no sheet of it is a known table.
  /// - Complexity: O(n) in the cells.
  static func read(_ input: ExchangeInput) throws -> ExchangeImport {
    do {
      let workbook = try Spreadsheet(input.bytes)
      for place in workbook.sheetNames.indices {
        let sheet = try workbook.sheet(at: place)
        for row in sheet.rows.prefix(headerDepth) {
          let names = row.texts((row.cells.last?.column ?? -1) + 1)
          guard names.count(where: { !$0.isEmpty }) > 1 else { continue }
          let next = sheet.rows.first { $0.number > row.number }?.texts(names.count)
          guard let table = ExchangeCatalog.table(named: names, before: next) else { continue }
          return try read(sheet, from: row, as: table, input, workbook.sheetNames)
        }
      }
      throw unknown(input, workbook.sheetNames)
    } catch let error as SpreadsheetError {
      throw GlossaryFileError(path: input.path, line: 1, fault: .malformed(error.description))
    }
  }

  private static func unknown(_ input: ExchangeInput, _ names: [String]) -> GlossaryFileError {
    let sheets = names.map { "“\($0)”" }.joined(separator: ", ")
    return GlossaryFileError(
      path: input.path,
      line: 1,
      fault: .malformed(
        "no sheet of \(sheets) begins with names of columns that are known, such as concept, language, term, "
          + "or en, ru, ko; name the columns in the first line"
      )
    )
  }

  private static func read(
    _ sheet: Sheet,
    from header: Sheet.Row,
    as table: KnownTable,
    _ input: ExchangeInput,
    _ names: [String]
  ) throws -> ExchangeImport {
    let width = (header.cells.last?.column ?? -1) + 1
    let rows = sheet.rows.filter { $0.number > header.number }
    // Cells beyond the names belong to no column; a note beside the table is no part of it.
    let beside = rows.reduce(0) { $0 + $1.cells.count { $0.column >= width } }
    let records = ([header] + rows).map { row in (line: row.number, texts: row.texts(width)) }
      .filter { record in record.texts.contains { !$0.isEmpty } }
    let read = try table.read(records, input.at("\(input.path) (\(sheet.name))"))
    var remarks = ["the sheet “\(sheet.name)” by its names of columns in row \(header.number)"]
    let others = names.filter { $0 != sheet.name }
    if !others.isEmpty {
      let list = others.map { "“\($0)”" }.joined(separator: ", ")
      remarks.append("other sheets left unread: \(list)")
    }
    if sheet.mergedAreas > 0 {
      let areas =
        sheet.mergedAreas == 1 ? "1 merged area" : "\(sheet.mergedAreas) merged areas, each"
      remarks.append("\(areas) with its text in all its cells")
    }
    var unread = ExchangeLedger()
    for loss in read.unread { unread.lose(loss.field, loss.count) }
    unread.lose("cells beside the table", beside)
    unread.lose("cells beyond column \(Sheet.columnLimit)", sheet.cellsBeyond)
    unread.lose("cells with an error such as #REF!", sheet.errorCells)
    unread.lose("cells with a formula whose result was not saved", sheet.formulasWithoutResult)
    return ExchangeImport(
      glossary: read.glossary,
      unread: unread.losses,
      problems: read.problems,
      remarks: remarks + read.remarks.filter { $0 != input.encoding }
    )
  }
}

/// Rows of comma-separated values, with the place of every field.
///
/// A reader of our own, because a broken row has to be named by line and column, and because the
/// libraries at hand need Foundation, which a short command does not load.
///
/// - Source: RFC 4180; like spreadsheets it also takes LF and CR line ends, a byte order mark, and `;` or
///   tab as the delimiter when told so.
package struct CSVTable: FieldTable {
  package let path: String
  package let columns: [String]
  private var records: [Record] = []
  private let guardColumn: Int?

  struct Field {
    var text: String
    var line: Int
    var column: Int
  }
  struct Record {
    var fields: [Field]
    var line: Int
  }

  /// A table without rows, whose columns the record `first` names.
  ///
  /// - Throws: `GlossaryFileError` where there is no record.
  init(path: String, first: Record?) throws(GlossaryFileError) {
    guard let first else {
      throw GlossaryFileError(
        path: path,
        line: 1,
        fault: .malformed("the file is empty; its first line must name the columns")
      )
    }
    self.path = path
    self.columns = first.fields.map(\.text)
    self.guardColumn = columns.firstIndex(of: CSVWriter.guardColumn)
  }

  /// Makes `record` the only row.
  ///
  /// - Throws: `GlossaryFileError` where the record has more fields than there are columns.
  mutating func show(_ record: Record) throws(GlossaryFileError) {
    guard record.fields.count <= columns.count else {
      let extra = record.fields[columns.count]
      throw GlossaryFileError(
        path: path,
        line: extra.line,
        column: extra.column,
        fault: .malformed(
          "\(record.fields.count) fields, but only \(columns.count) columns; "
            + "put a field that holds a comma in double quotes"
        )
      )
    }
    records = [record]
  }

  package var rowCount: Int { records.count }

  /// The text of a field, with the apostrophe taken off that a spreadsheet-safe export put before it.
  package func text(row: Int, column: Int) -> String {
    let text = raw(row: row, column: column)
    guard let guardColumn, text.hasPrefix("'") else { return text }
    let guarded = raw(row: row, column: guardColumn).split(separator: ";").map { part in
      part.drop { $0 == " " }
    }
    return guarded.contains { $0 == columns[column] } ? String(text.dropFirst()) : text
  }

  private func raw(row: Int, column: Int) -> String {
    column < records[row].fields.count ? records[row].fields[column].text : ""
  }

  package func line(row: Int) -> Int { records[row].line }

  package func place(row: Int, column: Int) -> Int {
    column < records[row].fields.count ? records[row].fields[column].column : 1
  }
}

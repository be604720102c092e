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
    var holdsNUL = false
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
    self.init(path: path, names: first.fields.map(\.text))
  }

  private init(path: String, names: [String]) {
    self.path = path
    self.columns = names.map { ColumnNames.usual($0) }
    self.guardColumn = columns.firstIndex(of: CSVWriter.guardColumn)
  }

  /// Makes `record` the only row.
  mutating func show(_ record: Record) {
    records.removeAll(keepingCapacity: true)
    records.append(record)
  }

  /// Adds `record` as the last row.
  mutating func add(_ record: Record) { records.append(record) }

  /// A table of records that were taken apart elsewhere, the one with the names first.
  ///
  /// - Throws: `GlossaryFileError` where there is no record.
  init(
    path: String,
    records: [(line: Int, texts: [String])]
  ) throws(GlossaryFileError) {
    guard let first = records.first else {
      throw GlossaryFileError(path: path, line: 1, fault: .malformed("there is no row"))
    }
    self.init(path: path, names: first.texts)
    self.records = records.dropFirst().map { record in
      Record(
        fields: record.texts.enumerated().map {
          Field(text: $1, line: record.line, column: $0 + 1)
        },
        line: record.line,
        holdsNUL: record.texts.contains { $0.utf8.contains(0) }
      )
    }
  }

  /// A row has no more fields than there are columns, and no store keeps the character U+0000.
  package func fault(row: Int) -> GlossaryFileError? {
    let record = records[row]
    var place: (field: Field, sentence: String)?
    if record.fields.count > columns.count {
      let sentence =
        "\(record.fields.count) fields, but only \(columns.count) columns; "
        + "put a field that holds a comma in double quotes"
      place = (record.fields[columns.count], sentence)
    } else if record.holdsNUL, let field = record.fields.first(where: { $0.text.utf8.contains(0) })
    {
      place = (field, "the field holds the character U+0000; take it out")
    }
    return place.map { field, sentence in
      GlossaryFileError(
        path: path,
        line: field.line,
        column: field.column,
        fault: .malformed(sentence)
      )
    }
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

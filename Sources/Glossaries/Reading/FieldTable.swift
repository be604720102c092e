internal import Languages
package import Resources

/// Rows of named fields, whatever file format they came in, with the place of each.
package protocol FieldTable {
  /// The name of the file.
  var path: String { get }
  /// The names of the columns, in order.
  var columns: [String] { get }
  /// How many rows there are.
  var rowCount: Int { get }
  /// The text of a field; empty where the row left it out.
  func text(row: Int, column: Int) -> String
  /// The line of a row, from 1.
  func line(row: Int) -> Int
  /// The column, from 1 in scalars, where a field begins on its line.
  func place(row: Int, column: Int) -> Int
  /// Why a row cannot be read at all, or none.
  func fault(row: Int) -> GlossaryFileError?
}

extension FactTable: FieldTable {
  package var rowCount: Int { rows.count }
  package func text(row: Int, column: Int) -> String { text(rows[row], column) }
  package func line(row: Int) -> Int { rows[row].line }
  package func place(row: Int, column: Int) -> Int { place(of: column, in: rows[row]) }
}

extension FieldTable {
  package func fault(row: Int) -> GlossaryFileError? { nil }

  /// Where the column called `name` stands.
  func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// Where the column called `name` stands.
  ///
  /// - Throws: `GlossaryFileError` when there is none.
  func required(_ name: String) throws(GlossaryFileError) -> Int {
    guard let column = column(name) else {
      throw GlossaryFileError(path: path, line: 1, fault: .missingColumn(name))
    }
    return column
  }

  /// The text of an optional column.
  func text(row: Int, _ column: Int?) -> String {
    column.map { text(row: row, column: $0) } ?? ""
  }

  /// The text of a field that must not be empty.
  func filled(row: Int, _ column: Int) throws(GlossaryFileError) -> String {
    let text = text(row: row, column: column)
    guard !text.isEmpty else { throw error(row: row, column, .emptyField(columns[column])) }
    return text
  }

  /// The value that a field names, or `none` where the field is empty.
  func value<Value: RawRepresentable & CaseIterable>(
    row: Int,
    _ column: Int?,
    empty: Value
  ) throws(GlossaryFileError) -> Value where Value.RawValue == String {
    let word = text(row: row, column)
    guard let column, !word.isEmpty else { return empty }
    if let value = Value(rawValue: word) { return value }
    let known = Value.allCases.map(\.rawValue)
    throw error(row: row, column, .unknownValue(word, column: columns[column], known: known))
  }

  /// The value that a field names, or `nil` where it is empty or a hyphen.
  func optional<Value: RawRepresentable & CaseIterable>(
    row: Int,
    _ column: Int?
  ) throws(GlossaryFileError) -> Value? where Value.RawValue == String {
    let word = text(row: row, column)
    guard let column, !word.isEmpty, word != "-" else { return nil }
    if let value = Value(rawValue: word) { return value }
    let known = Value.allCases.map(\.rawValue)
    throw error(row: row, column, .unknownValue(word, column: columns[column], known: known))
  }

  /// The language that a field names, or `nil` where it is empty.
  func language(row: Int, _ column: Int?) throws(GlossaryFileError) -> Language? {
    let tag = text(row: row, column)
    guard let column, !tag.isEmpty else { return nil }
    if let language = Language(tag: tag) { return language }
    throw error(row: row, column, .unknownLanguage(tag))
  }

  /// The entries of a field that holds a list, parted by semicolons, as `ListCell` reads them.
  func list(row: Int, _ column: Int?) -> [String] {
    let text = text(row: row, column)
    return text.isEmpty ? [] : ListCell.entries(of: text)
  }

  /// An error at a field.
  func error(row: Int, _ column: Int, _ fault: GlossaryFileError.Fault) -> GlossaryFileError {
    GlossaryFileError(
      path: path,
      line: line(row: row),
      column: place(row: row, column: column),
      fault: fault
    )
  }
}

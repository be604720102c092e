/// Writes comma-separated values.
///
/// - Source: RFC 4180: CR LF after each record, double quotes around a field that needs them.
struct CSVWriter {
  private(set) var text: String
  private let delimiter: Character
  private let isExcelSafe: Bool
  private let quotesDelimiters: Bool

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - bom: whether the text begins with a byte order mark, which Excel takes for “this is UTF-8”.
  ///   - excelSafe: whether a field that a spreadsheet would run as a formula gets an apostrophe before
  ///     it. Each record then ends in one more field, which names the columns that got one, so that an
  ///     import can take it off again.
  ///   - quotesDelimiters: whether a field with any usual delimiter is quoted, so that a reader who
  ///     guesses the delimiter by the first line guesses well.
  init(
    delimiter: Character = ",",
    bom: Bool = false,
    excelSafe: Bool = false,
    quotesDelimiters: Bool = false
  ) {
    self.text = bom ? "\u{FEFF}" : ""
    self.delimiter = delimiter
    self.isExcelSafe = excelSafe
    self.quotesDelimiters = quotesDelimiters
  }

  /// The name of the column that lists what was made safe.
  static let guardColumn = "excel_safe"

  /// Writes the record with the names of the columns.
  mutating func header(_ columns: [String]) {
    write(isExcelSafe ? columns + [Self.guardColumn] : columns)
  }

  /// Writes a record whose fields belong to `columns`.
  mutating func record(_ fields: [String], columns: [String]) {
    guard isExcelSafe else { return write(fields) }
    var guarded: [String] = []
    let safe = zip(columns, fields).map { column, field in
      guard Self.isFormula(field) else { return field }
      guarded.append(column)
      return "'" + field
    }
    write(safe + [guarded.joined(separator: "; ")])
  }

  /// Whether a spreadsheet would run the field, or hide its first character.
  ///
  /// - Source: OWASP, “CSV Injection”: `=`, `+`, `-`, `@`, tab and carriage return; their full-width
  ///   forms, which East Asian spreadsheets take for the same.
  static func isFormula(_ field: String) -> Bool {
    guard let first = field.unicodeScalars.first else { return false }
    return "=+-@\t\r'＝＋－＠".unicodeScalars.contains(first)
  }

  /// Writes a record as it is.
  mutating func write(_ fields: [String]) {
    text += fields.map(quoted).joined(separator: String(delimiter))
    text += "\r\n"
  }

  private func quoted(_ field: String) -> String {
    let needsQuotes = field.unicodeScalars.contains { scalar in
      scalar == "\"" || scalar == "\r" || scalar == "\n" || Character(scalar) == delimiter
        || quotesDelimiters && (",;\t\u{FEFF}".unicodeScalars.contains(scalar))
    }
    guard needsQuotes || field.first == " " || field.last == " " else { return field }
    var result = "\""
    for scalar in field.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "\"" { result += "\"" }
    }
    return result + "\""
  }
}

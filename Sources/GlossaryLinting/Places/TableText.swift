internal import Diagnostics
internal import SourceText

/// A glossary's table as it is written: where the fields of a row stand, and how to write others.
struct TableText {
  /// The file.
  let source: SourceText
  /// Whether it is a table of facts, which begins with `#` and has no quotes; else one of values parted by a
  /// delimiter.
  let isOfFacts: Bool
  private let delimiter: UInt8
  private let columns: [String: Int]
  /// The record that names the columns.
  private let header: TableRow

  /// Takes `source` as lines without columns.
  init(linesOf source: SourceText) {
    self.source = source
    isOfFacts = false
    delimiter = 0
    columns = [:]
    header = TableRow(at: source.bytes.count, in: source.bytes, delimiter: 0, isQuoted: false)
  }

  /// Finds the columns of `source`.
  init(_ source: SourceText) {
    self.source = source
    let start = source.byteOrderMarkLength
    isOfFacts = source.bytes.dropFirst(start).first == UInt8(ascii: "#")
    let starts = source.lines.starts.lazy.map { max($0, start) }
    // A spreadsheet may name the delimiter before the columns: `sep=;`.
    let isNamed = source.bytes.dropFirst(start).starts(with: "sep=".utf8)
    let line = starts.dropFirst(isNamed ? 1 : 0).first { offset in
      offset < source.bytes.count
        && ![UInt8(ascii: "#"), 0x0A, 0x0D].contains(source.bytes[offset])
    }
    let span = line.map { source.lineSpan(at: $0) }.map {
      TextSpan(start: max($0.start, start), end: $0.end)
    }
    let first = span ?? TextSpan(start: start, end: start)
    let known: [UInt8] = isOfFacts ? [0x09] : [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    let counts = known.map { byte in source.bytes[first.range].count { $0 == byte } }
    let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    delimiter = known[most]
    header = TableRow(at: first.start, in: source.bytes, delimiter: delimiter, isQuoted: !isOfFacts)
    var columns: [String: Int] = [:]
    for place in header.written.indices {
      guard let field = header.field(place, in: source.bytes) else { continue }
      // The reader takes names in capitals too.
      let name = source.text(field).lowercased()
      columns[name] = columns[name] ?? place
    }
    self.columns = columns
  }

  /// The record that begins on the line with this number, from 1.
  func row(atLine line: Int) -> TableRow? {
    guard line > 0, line <= source.lines.count else { return nil }
    let start = source.lines.starts[line - 1]
    return TableRow(
      at: line == 1 ? max(start, source.byteOrderMarkLength) : start,
      in: source.bytes,
      delimiter: delimiter,
      isQuoted: !isOfFacts && delimiter != 0
    )
  }

  /// Where the line after the columns' names begins.
  var bodyStart: Int { header.whole.end }

  /// Where the records after the columns' names begin, lines of remarks left out.
  ///
  /// - Complexity: O(n) in the bytes.
  var rows: [TableRow] {
    var rows: [TableRow] = []
    var offset = header.whole.end
    while offset < source.bytes.count {
      let row = TableRow(at: offset, in: source.bytes, delimiter: delimiter, isQuoted: !isOfFacts)
      let isRemark = isOfFacts && source.bytes[offset] == UInt8(ascii: "#")
      if !row.span.isEmpty, !isRemark { rows.append(row) }
      offset = max(row.whole.end, offset + 1)
    }
    return rows
  }

  /// Where the field of the column called `name` stands in `row`.
  func span(of name: String, in row: TableRow) -> TextSpan? {
    columns[name.lowercased()].flatMap { row.field($0, in: source.bytes) }
  }

  /// Writes `text` into the column called `name` of `row`; `nil` where the table has no such column, or where
  /// the row is one that a spreadsheet-safe export has changed.
  func edit(_ name: String, of row: TableRow, to text: String) -> Fix.Edit? {
    guard let column = columns[name.lowercased()], !isGuarded(row) else { return nil }
    if column < row.written.count {
      return Fix.Edit(span: row.written[column], text: field(text))
    }
    let delimiters = String(
      repeating: String(decoding: [delimiter], as: UTF8.self),
      count: column - row.written.count + 1
    )
    let end = TextSpan(start: row.span.end, end: row.span.end)
    return Fix.Edit(span: end, text: delimiters + field(text))
  }

  private func isGuarded(_ row: TableRow) -> Bool {
    span(of: "excel_safe", in: row).map { !$0.isEmpty } ?? false
  }

  /// A field as this table writes it.
  private func field(_ text: String) -> String {
    guard !isOfFacts else { return text }
    let special: [UInt8] = [delimiter, UInt8(ascii: "\""), 0x0A, 0x0D]
    let isPlain =
      !text.utf8.contains { special.contains($0) } && text.utf8.first != 0x20
      && text.utf8.last != 0x20
    guard !isPlain else { return text }
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }
}

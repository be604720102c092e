public import Glossaries
public import SourceText

/// A glossary together with the text its terms were read from, so that findings can point into it.
public struct GlossaryFile: Sendable {
  /// The glossary.
  public let glossary: Glossary
  /// The file that holds the terms.
  public let terms: SourceText
  /// The file that holds the concepts; the same one where a single table holds both.
  public let concepts: SourceText

  /// Creates a glossary with its files.
  public init(glossary: Glossary, terms: SourceText, concepts: SourceText) {
    self.glossary = glossary
    self.terms = terms
    self.concepts = concepts
  }

  /// Where `term` stands: its field, or its whole line where the field cannot be found.
  func span(of term: Term) -> TextSpan {
    guard term.line > 0, term.line <= terms.lines.count else { return TextSpan(start: 0, end: 0) }
    let line = terms.lineSpan(at: terms.lines.starts[term.line - 1])
    let row = TableRow(line, in: terms.bytes, delimiter: header.delimiter)
    guard let column = header.fields.firstIndex(where: { terms.text($0) == "term" }),
      column < row.fields.count
    else { return line }
    return row.fields[column]
  }

  /// The line that names the columns.
  private var header: TableRow {
    let lines = terms.lines.starts.lazy.map { terms.lineSpan(at: $0) }
    let line = lines.first { span in
      let start = span.start == 0 ? terms.byteOrderMarkLength : span.start
      return start < span.end && terms.bytes[start] != UInt8(ascii: "#")
    }
    let span = line ?? TextSpan(start: 0, end: 0)
    let counts = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].map { delimiter in
      (delimiter, terms.bytes[span.range].count { $0 == delimiter })
    }
    let delimiter = counts.max { $0.1 < $1.1 }?.0 ?? 0x09
    return TableRow(span, in: terms.bytes, delimiter: delimiter)
  }
}

/// One line of a table, as the places of its fields.
private struct TableRow {
  /// What parts the fields.
  let delimiter: UInt8
  /// The fields, without the quotes around them.
  private(set) var fields: [TextSpan] = []

  init(_ line: TextSpan, in bytes: [UInt8], delimiter: UInt8) {
    self.delimiter = delimiter
    let quote = UInt8(ascii: "\"")
    var start = line.start
    while start <= line.end {
      let isQuoted = start < line.end && bytes[start] == quote
      var end = isQuoted ? start + 1 : start
      var isOpen = isQuoted
      while end < line.end, isOpen || bytes[end] != delimiter {
        if isQuoted, bytes[end] == quote { isOpen.toggle() }
        end += 1
      }
      let closes = isQuoted && !isOpen && end > start + 1
      fields.append(
        closes ? TextSpan(start: start + 1, end: end - 1) : TextSpan(start: start, end: end)
      )
      start = end + 1
    }
  }
}

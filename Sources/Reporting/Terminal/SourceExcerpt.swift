internal import SourceText

/// The lines of a file that a span lies on, cut to a width, with carets under the span.
struct SourceExcerpt: Equatable {
  /// One line with what goes below it.
  struct Line: Equatable {
    /// The line's number, from 1.
    let number: Int
    /// The line as a terminal shows it.
    let text: String
    /// Blanks up to the span.
    let indent: String
    /// A caret for each column of the span.
    let carets: String
  }

  /// The lines, at most `maximumLines`.
  let lines: [Line]

  static let maximumLines = 4

  /// Cuts the excerpt of `span` out of `source`, at most `columns` wide.
  ///
  /// - Complexity: O(columns) for each line, however long the line is.
  init(of span: TextSpan, in source: SourceText, columns: Int) {
    let first = source.lines.line(at: span.start)
    let last = source.lines.line(at: max(span.start, span.end - 1))
    lines = (first...min(last, first + Self.maximumLines - 1)).map { index in
      let full = source.lineSpan(at: source.lines.starts[index])
      let start = index == 0 ? min(source.byteOrderMarkLength, full.end) : full.start
      return Self.line(
        TextSpan(start: start, end: full.end),
        number: index + 1,
        marking: span,
        in: source,
        columns: max(columns, 16)
      )
    }
  }

  private static func line(
    _ line: TextSpan,
    number: Int,
    marking span: TextSpan,
    in source: SourceText,
    columns: Int
  ) -> Line {
    let markStart = min(max(span.start, line.start), line.end)
    let markEnd = max(markStart, min(span.end, line.end))
    // No column takes more than a few bytes, so what lies further off cannot be in the window.
    let reach = columns * 8
    let near = TextSpan(
      start: scalarStart(max(line.start, markStart - reach), in: source.bytes),
      end: scalarStart(min(line.end, markEnd + reach), in: source.bytes)
    )
    var reader = ScalarReader(source.bytes, from: near.start)
    var scalars: [(scalar: Unicode.Scalar, end: Int)] = []
    while reader.offset < near.end, let next = reader.next() {
      scalars.append((next, reader.offset))
    }
    var cells = TerminalCell.cells(of: scalars)
    if near.end == line.end {
      while let last = cells.last, last.text.allSatisfy({ $0 == " " }), last.end > markEnd {
        cells.removeLast()
      }
    }
    let low = cells.firstIndex { $0.end > markStart } ?? cells.count
    let high = cells.firstIndex { $0.end > markEnd } ?? cells.count
    let window = CellWindow(
      cells,
      around: low..<max(low, high),
      columns: columns,
      isCutBefore: near.start > line.start,
      isCutAfter: near.end < line.end
    )
    return Line(
      number: number,
      text: window.text,
      indent: String(repeating: " ", count: window.columnsBefore),
      carets: String(repeating: "^", count: max(1, window.columnsMarked))
    )
  }

  private static func scalarStart(_ offset: Int, in bytes: [UInt8]) -> Int {
    var offset = offset
    while offset < bytes.count, offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}

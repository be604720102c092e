internal import Diagnostics
internal import SourceText

/// The rows of a table of facts in the order of their bytes; a line of remarks goes with the row after it.
struct SortedRows {
  /// The first row that stands out of order, and the row that it belongs before.
  private(set) var fault: (row: TableRow, before: TableRow)?
  /// What puts the rows in order; `nil` where they are, or where the table has no order of its own.
  private(set) var edit: Fix.Edit?

  /// Compares the rows of `table`.
  ///
  /// - Complexity: O(n) in the bytes where they are in order, O(n log n) in the rows where not.
  init(_ table: TableText) {
    guard table.isOfFacts else { return }
    let bytes = table.source.bytes
    let rows = table.rows
    let pair = zip(rows, rows.dropFirst()).first { earlier, later in
      bytes[later.span.range].lexicographicallyPrecedes(bytes[earlier.span.range])
    }
    guard let pair, let last = rows.last else { return }
    fault = (pair.1, pair.0)
    // What stands before the first row is a remark on it, as those between rows are.
    let first = table.bodyStart
    var start = first
    var blocks: [(key: ArraySlice<UInt8>, text: ArraySlice<UInt8>)] = []
    for row in rows {
      blocks.append((bytes[row.span.range], bytes[start..<row.span.end]))
      start = row.whole.end
    }
    blocks.sort { $0.key.lexicographicallyPrecedes($1.key) }
    let text = Array(blocks.map(\.text).joined(separator: [0x0A]))
    edit = Fix.Edit(
      span: TextSpan(start: first, end: last.span.end),
      text: String(decoding: text, as: UTF8.self)
    )
  }
}

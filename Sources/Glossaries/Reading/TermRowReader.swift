internal import Resources

/// Reads a table with a term a row, which introduces its concepts as it goes, and hands over one concept after
/// another.
///
/// The smallest such table has the columns `concept`, `kind`, `gender`, `language`, `term`, `status`. Rows of a
/// concept usually stand together, but need not: the file is read once to see where they stand, which takes 16
/// bytes of memory for each run of rows of one concept, and once more to read them, there and back where they
/// are scattered. A concept stands where its first row does.
struct TermRowReader {
  private let stream: ExchangeStream
  private var scanner: CSVScanner
  private var table: CSVTable
  private let conceptColumns: ConceptColumns
  private let termColumns: TermColumns

  /// Rows that stand together and are of one concept.
  private struct Run {
    let offset: Int
    let line: UInt32
    /// The place of the concept among all.
    let concept: UInt32
  }

  /// Reads comma-separated values, or a table of facts where the file begins with a `#` line; that one is
  /// brought into memory as a whole.
  ///
  /// - Throws: `GlossaryFileError` or `FactTableError` for the first row that cannot be read or that contradicts
  ///   an earlier row of its concept; what `take` throws.
  /// - Complexity: O(n).
  static func read(
    _ stream: ExchangeStream,
    _ take: (Concept) throws -> Void
  ) throws -> ExchangeAccount {
    let stream = try stream.seekable()
    let head = try stream.pieces().next() ?? []
    if head.first == UInt8(ascii: "#") {
      let start = stream.pieces().offset
      let bytes = try stream.source.bytes(at: start, count: stream.count - start)
      let table = try FactTable(path: stream.path, bytes: bytes)
      for concept in try Glossary(name: stream.name, termRows: table).concepts { try take(concept) }
    } else {
      var reader = try TermRowReader(stream, delimiter: delimiter(of: head))
      try reader.readRuns(take)
    }
    return ExchangeAccount(remarks: [stream.encoding])
  }

  private init(_ stream: ExchangeStream, delimiter: UInt8) throws {
    self.stream = stream
    scanner = CSVScanner(path: stream.path, pieces: stream.pieces(), delimiter: delimiter)
    table = try CSVTable(path: stream.path, first: try scanner.next())
    conceptColumns = try ConceptColumns(of: table, idColumn: "concept")
    termColumns = try TermColumns(of: table)
  }

  private mutating func readRuns(_ take: (Concept) throws -> Void) throws {
    let (start, line) = (scanner.offset, scanner.line)
    let runs = try runs()
    scanner.seek(to: start, line: line)
    var record = try row()
    var concept: Concept?
    var ordinal: UInt32?
    for run in runs {
      if run.concept != ordinal {
        if let whole = concept { try take(whole) }
        (concept, ordinal) = (nil, run.concept)
      }
      if record.map({ $0.offset != run.offset }) ?? true {
        scanner.seek(to: run.offset, line: Int(run.line))
        record = try row()
      }
      var id: String?
      while let current = record {
        try table.show(current.record)
        let own = table.text(row: 0, column: conceptColumns.id)
        guard id == nil || id == own else { break }
        id = own
        let read = try conceptColumns.concept(row: 0, of: table)
        if let earlier = concept {
          try conceptColumns.check(read, row: 0, of: table, continues: earlier)
        }
        var whole = concept ?? read
        concept = nil
        whole.terms.append(try termColumns.term(row: 0, of: table))
        concept = whole
        record = try row()
      }
    }
    if let concept { try take(concept) }
  }

  /// Where rows of one concept stand together, in the order of the concepts.
  private mutating func runs() throws -> [Run] {
    var runs: [Run] = []
    var ids = IDSet()
    var last: String?
    while let current = try row() {
      try table.show(current.record)
      let id = table.text(row: 0, column: conceptColumns.id)
      if id == last { continue }
      last = id
      let known = ids.insert(id, line: ids.count)
      runs.append(
        Run(
          offset: current.offset,
          line: UInt32(clamping: current.record.line),
          concept: UInt32(clamping: known ?? ids.count - 1)
        )
      )
    }
    if runs.count > ids.count { runs.sort { ($0.concept, $0.offset) < ($1.concept, $1.offset) } }
    return runs
  }

  /// The next record that is not an empty line.
  private mutating func row() throws -> (record: CSVTable.Record, offset: Int)? {
    while true {
      let offset = scanner.offset
      guard let record = try scanner.next() else { return nil }
      if record.fields.count == 1, record.fields[0].text.isEmpty { continue }
      return (record, offset)
    }
  }

  /// The delimiter of a file: of comma, semicolon and tab, the one that its first line has most of.
  private static func delimiter(of bytes: [UInt8]) -> UInt8 {
    let first = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let known = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    return known.max { a, b in first.count { $0 == a } < first.count { $0 == b } } ?? known[0]
  }
}

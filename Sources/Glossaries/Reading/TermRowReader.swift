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
  private var parser: TermRowParser

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
  /// - Throws: `GlossaryFileError` or `FactTableError` where the rows cannot be told apart or a column is missing;
  ///   what `take` throws.
  /// - Complexity: O(n).
  static func read(
    _ stream: ExchangeStream,
    _ take: (Concept) throws -> Void
  ) throws -> ExchangeAccount {
    let stream = try stream.seekable()
    let head = try stream.pieces().next() ?? []
    guard head.first == UInt8(ascii: "#") else {
      let delimiter = TableDelimiter(of: head)
      var reader = try TermRowReader(stream, delimiter)
      try reader.readRuns(take)
      return ExchangeAccount(
        unread: reader.parser.unread.losses,
        problems: reader.parser.problemsByLine,
        remarks: [stream.encoding, delimiter.remark]
      )
    }
    let start = stream.pieces().offset
    let bytes = try stream.source.bytes(at: start, count: stream.count - start)
    let table = try FactTable(path: stream.path, bytes: bytes)
    let read = try ExchangeImport(name: stream.name, termRows: table)
    for concept in read.glossary.concepts { try take(concept) }
    var account = read.account
    account.title = ""
    account.remarks = [stream.encoding]
    return account
  }

  private init(_ stream: ExchangeStream, _ delimiter: TableDelimiter) throws {
    self.stream = stream
    scanner = CSVScanner(path: stream.path, pieces: stream.pieces(), delimiter: delimiter.byte)
    if delimiter.isNamed { _ = try scanner.next() }
    table = try CSVTable(path: stream.path, first: try scanner.next())
    parser = try TermRowParser(of: table)
  }

  private mutating func readRuns(_ take: (Concept) throws -> Void) throws {
    let (start, line) = (scanner.offset, scanner.line)
    let runs = try runs()
    scanner.seek(to: start, line: line)
    var offset = try row()
    var draft: TermRowParser.Draft?
    var ordinal: UInt32?
    for run in runs {
      if run.concept != ordinal {
        if let whole = draft { try take(whole.concept) }
        (draft, ordinal) = (nil, run.concept)
      }
      if offset != run.offset {
        scanner.seek(to: run.offset, line: Int(run.line))
        offset = try row()
      }
      var id: String?
      while offset != nil {
        let own = parser.id(row: 0, of: table)
        guard id == nil || id == own else { break }
        id = own
        parser.add(row: 0, of: table, to: &draft)
        offset = try row()
      }
    }
    if let draft { try take(draft.concept) }
  }

  /// Where rows of one concept stand together, in the order of the concepts; rows that are skipped are told.
  private mutating func runs() throws -> [Run] {
    var runs: [Run] = []
    var ids = IDSet()
    var last: String?
    while let offset = try row({ $0.skip($1) }) {
      let id = parser.id(row: 0, of: table)
      if id == last { continue }
      last = id
      let known = ids.insert(id, line: ids.count)
      runs.append(
        Run(
          offset: offset,
          line: UInt32(clamping: table.line(row: 0)),
          concept: UInt32(clamping: known ?? ids.count - 1)
        )
      )
    }
    if runs.count > ids.count { runs.sort { ($0.concept, $0.offset) < ($1.concept, $1.offset) } }
    return runs
  }

  /// Shows the next record that is not an empty line and can be read, and returns where it begins.
  private mutating func row(
    _ skip: (inout TermRowParser, GlossaryFileError) -> Void = { _, _ in }
  ) throws -> Int? {
    while true {
      let offset = scanner.offset
      let record: CSVTable.Record?
      do throws(GlossaryFileError) {
        record = try scanner.next()
      } catch {
        guard try scanner.passBrokenRecord() else { throw error }
        skip(&parser, error)
        continue
      }
      guard let record else { return nil }
      if record.fields.count == 1, record.fields[0].text.isEmpty { continue }
      table.show(record)
      guard let fault = parser.fault(row: 0, of: table) else { return offset }
      skip(&parser, fault)
    }
  }
}

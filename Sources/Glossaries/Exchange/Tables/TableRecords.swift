/// The records of a file that may have no line with names.
struct TableRecords {
  /// A record with its line.
  struct Record {
    var fields: [String]
    let line: Int
  }

  /// The records, empty ones left out.
  private(set) var records: [Record] = []
  /// What was sniffed.
  private(set) var remark = ""

  /// Takes records that were taken apart elsewhere.
  init(_ records: [Record]) { self.records = records }

  /// Reads quoted records; the delimiter is the one that the first line has most of.
  ///
  /// A first line `sep=;`, which spreadsheets write, names the delimiter and is no record.
  init(quoted input: ExchangeInput) throws(GlossaryFileError) {
    let delimiter = TableDelimiter(of: input.bytes)
    var scanner = CSVScanner(path: input.path, bytes: input.bytes, delimiter: delimiter.byte)
    if delimiter.isNamed { _ = try scanner.next() }
    while let record = try scanner.next() {
      let fields = record.fields.map(\.text)
      if fields.count == 1, fields[0].isEmpty { continue }
      records.append(Record(fields: fields, line: record.line))
    }
    remark = delimiter.remark
  }

  /// Reads lines parted by tabs; comments stay, empty lines are left out.
  init(raw input: ExchangeInput) {
    var line = 0
    for bytes in input.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      let end = bytes.last == 0x0D ? bytes.dropLast() : bytes
      guard !end.isEmpty else { continue }
      let fields = end.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      records.append(Record(fields: fields, line: line))
    }
    remark = "parted by tabs"
  }
}

internal import Languages

/// Reads Onoma's table with a concept a row: a column for each language, and for each status of it but the
/// preferred one (`ru admitted`), with the terms parted by semicolons.
struct WideTableReader {
  private struct Column {
    let place: Int
    let language: Language
    let status: TermStatus
  }

  /// Reads the file.
  ///
  /// - Throws: `GlossaryFileError` where the records cannot be taken apart or no column holds terms.
  /// - Complexity: O(n).
  static func read(_ input: ExchangeInput) throws(GlossaryFileError) -> ExchangeImport {
    let delimiter = TableDelimiter(of: input.bytes)
    var scanner = CSVScanner(path: input.path, bytes: input.bytes, delimiter: delimiter.byte)
    if delimiter.isNamed { _ = try scanner.next() }
    var table = try CSVTable(path: input.path, first: try scanner.next())
    var broken: [GlossaryFileError] = []
    while true {
      do throws(GlossaryFileError) {
        guard let record = try scanner.next() else { break }
        if record.fields.count == 1, record.fields[0].text.isEmpty { continue }
        table.add(record)
      } catch {
        guard try scanner.passBrokenRecord() else { throw error }
        broken.append(error.with(.rowSkipped))
      }
    }
    return try read(table, input, broken, [input.encoding, delimiter.remark])
  }

  /// Reads a table, of which the rows with the errors `broken` could not be taken apart.
  static func read(
    _ table: CSVTable,
    _ input: ExchangeInput,
    _ broken: [GlossaryFileError] = [],
    _ remarks: [String] = []
  ) throws(GlossaryFileError) -> ExchangeImport {
    let concept = try ConceptColumns(of: table, idColumn: "concept")
    let columns = Self.columns(of: table)
    guard !columns.isEmpty || table.rowCount == 0 else {
      let sentence = "no column is called by a language, such as en, ru or “ru admitted”"
      throw GlossaryFileError(path: input.path, line: 1, fault: .malformed(sentence))
    }
    let unread = ColumnNames.unread(of: table) { name in
      ConceptColumns.reads(name) || parsed(name) != nil || name == CSVWriter.guardColumn
    }
    let unreadPlaces = Set(unread.map(\.place))
    var collector = ConceptCollector()
    for row in 0..<table.rowCount {
      if let fault = table.fault(row: row) {
        collector.report(fault.with(.rowSkipped))
        continue
      }
      var faults = RowFaults.told
      var read: Concept
      do throws(GlossaryFileError) {
        read = try concept.concept(row: row, of: table, &faults)
      } catch {
        collector.report(error.with(.rowSkipped))
        continue
      }
      for column in columns where !unreadPlaces.contains(column.place) {
        for text in table.list(row: row, column.place) {
          let line = table.line(row: row)
          read.terms.append(
            Term(text, language: column.language, status: column.status, line: line)
          )
        }
      }
      for error in faults.errors { collector.report(error) }
      for column in unread where !table.text(row: row, column: column.place).isEmpty {
        collector.unread.lose(column.name)
      }
      collector.add(read, isGivenID: true, input.path, table.line(row: row))
    }
    return ExchangeImport(
      glossary: Glossary(name: input.name, concepts: collector.concepts),
      unread: collector.unread.losses,
      problems: (broken + collector.problems).sorted { $0.line < $1.line },
      remarks: remarks
    )
  }

  /// Whether columns of these names are such a table.
  static func isHeader(_ names: [String]) -> Bool {
    let usual = names.map { ColumnNames.usual($0) }
    return usual.contains("concept") && !usual.contains("term")
      && usual.contains { parsed($0) != nil }
  }

  /// The concept with its terms in the order of the columns.
  static func inColumns(_ concept: Concept) -> Concept {
    var copy = concept
    copy.terms = Set(concept.terms.map(\.language)).sorted().flatMap { language in
      TermStatus.allCases.flatMap { status in
        concept.terms.filter { $0.language == language && $0.status == status }
      }
    }
    return copy
  }

  private static func columns(of table: CSVTable) -> [Column] {
    table.columns.enumerated().compactMap { place, name in
      parsed(name).map { Column(place: place, language: $0.language, status: $0.status) }
    }
  }

  private static func parsed(_ name: String) -> (language: Language, status: TermStatus)? {
    let words = name.split(separator: " ", omittingEmptySubsequences: false)
    guard let language = Language(tag: words[0]) else { return nil }
    if words.count == 1 { return (language, .preferred) }
    guard words.count == 2, let status = TermStatus(rawValue: words[1].lowercased()) else {
      return nil
    }
    return (language, status)
  }
}

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
    let delimiter = TableRecords.delimiter(of: input.bytes)
    var scanner = CSVScanner(path: input.path, bytes: input.bytes, delimiter: delimiter)
    var table = try CSVTable(path: input.path, first: try scanner.next())
    while let record = try scanner.next() {
      if record.fields.count == 1, record.fields[0].text.isEmpty { continue }
      try table.add(record)
    }
    return try read(table, input)
  }

  /// Reads a table.
  static func read(
    _ table: CSVTable,
    _ input: ExchangeInput
  ) throws(GlossaryFileError) -> ExchangeImport {
    let concept = try ConceptColumns(of: table, idColumn: "concept")
    let columns = Self.columns(of: table)
    guard !columns.isEmpty || table.rowCount == 0 else {
      let sentence = "no column is called by a language, such as en, ru or “ru admitted”"
      throw GlossaryFileError(path: input.path, line: 1, fault: .malformed(sentence))
    }
    var collector = ConceptCollector()
    for row in 0..<table.rowCount {
      var read = try concept.concept(row: row, of: table)
      for column in columns {
        for text in table.list(row: row, column.place) {
          let line = table.line(row: row)
          read.terms.append(
            Term(text, language: column.language, status: column.status, line: line)
          )
        }
      }
      collector.add(read, isGivenID: true, input.path, table.line(row: row))
    }
    return ExchangeImport(
      glossary: Glossary(name: input.name, concepts: collector.concepts),
      problems: collector.problems,
      remarks: [input.encoding]
    )
  }

  /// Whether columns of these names are such a table.
  static func isHeader(_ names: [String]) -> Bool {
    names.contains("concept") && !names.contains("term") && names.contains { parsed($0) != nil }
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
    guard words.count == 2, let status = TermStatus(rawValue: String(words[1])) else { return nil }
    return (language, status)
  }
}

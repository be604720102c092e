public import Resources

extension Glossary {
  /// Reads a glossary folder's two tables: `concepts.tsv` and `terms.tsv`.
  ///
  /// - Throws: `GlossaryFileError` for the first row that cannot be read, with its line and column.
  /// - Complexity: O(n) in the bytes.
  public init(
    name: String,
    concepts conceptTable: FactTable,
    terms termTable: FactTable
  ) throws(GlossaryFileError) {
    let conceptColumns = try ConceptColumns(of: conceptTable, idColumn: "id")
    var faults = RowFaults.strict
    var concepts: [Concept] = []
    var places: [String: Int] = [:]
    concepts.reserveCapacity(conceptTable.rowCount)
    for row in 0..<conceptTable.rowCount {
      let concept = try conceptColumns.concept(row: row, of: conceptTable, &faults)
      if let earlier = places.updateValue(row, forKey: concept.id) {
        let line = conceptTable.line(row: earlier)
        let fault = GlossaryFileError.Fault.repeatedConcept(concept.id, firstLine: line)
        throw conceptTable.error(row: row, conceptColumns.id, fault)
      }
      concepts.append(concept)
    }
    let termColumns = try TermColumns(of: termTable)
    for row in 0..<termTable.rowCount {
      let id = try termTable.filled(row: row, termColumns.concept)
      guard let place = places[id] else {
        throw termTable.error(row: row, termColumns.concept, .unknownConcept(id))
      }
      concepts[place].terms.append(try termColumns.term(row: row, of: termTable, &faults))
    }
    self.init(name: name, title: conceptTable.header("title") ?? name, concepts: concepts)
  }

  /// Reads a file with a term a row: comma-separated values, or a table of facts where the file begins
  /// with a `#` line.
  ///
  /// - Throws: `GlossaryFileError` or `FactTableError` for the first row that cannot be read as it is written, or
  ///   that contradicts an earlier row of its concept.
  public init(name: String, path: String, table bytes: [UInt8]) throws {
    let stream = try ExchangeStream(name: name, path: path, source: MemorySource(all: bytes))
    var concepts: [Concept] = []
    let account = try TermRowReader.read(stream) { concepts.append($0) }
    if let first = account.problems.first { throw first.with(.unsaid) }
    self.init(name: name, concepts: concepts)
  }
}

extension ExchangeImport {
  /// Reads a table with a term a row, which introduces its concepts as it goes.
  ///
  /// The smallest such table has the columns `concept`, `kind`, `gender`, `language`, `term`, `status`.
  ///
  /// - Throws: `GlossaryFileError` where a column is missing.
  init(name: String, termRows table: some FieldTable) throws(GlossaryFileError) {
    var parser = try TermRowParser(of: table)
    var drafts: [TermRowParser.Draft?] = []
    var places: [String: Int] = [:]
    for row in 0..<table.rowCount {
      if let fault = parser.fault(row: row, of: table) {
        parser.skip(fault)
        continue
      }
      let id = parser.id(row: row, of: table)
      let place = places[id] ?? drafts.count
      if place == drafts.count {
        places[id] = place
        drafts.append(nil)
      }
      parser.add(row: row, of: table, to: &drafts[place])
    }
    self.init(
      glossary: Glossary(name: name, concepts: drafts.compactMap { $0?.concept }),
      unread: parser.unread.losses,
      problems: parser.problemsByLine
    )
  }
}

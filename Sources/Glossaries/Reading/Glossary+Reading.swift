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
    var concepts: [Concept] = []
    var places: [String: Int] = [:]
    concepts.reserveCapacity(conceptTable.rowCount)
    for row in 0..<conceptTable.rowCount {
      let concept = try conceptColumns.concept(row: row, of: conceptTable)
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
      concepts[place].terms.append(try termColumns.term(row: row, of: termTable))
    }
    self.init(name: name, title: conceptTable.header("title") ?? name, concepts: concepts)
  }

  /// Reads a table with a term a row, which introduces its concepts as it goes.
  ///
  /// The smallest such table has the columns `concept`, `kind`, `gender`, `language`, `term`, `status`.
  ///
  /// - Throws: `GlossaryFileError` for the first row that cannot be read or that contradicts an earlier
  ///   row of its concept.
  package init(name: String, termRows table: some FieldTable) throws(GlossaryFileError) {
    let conceptColumns = try ConceptColumns(of: table, idColumn: "concept")
    let termColumns = try TermColumns(of: table)
    var concepts: [Concept] = []
    var places: [String: Int] = [:]
    for row in 0..<table.rowCount {
      let concept = try conceptColumns.concept(row: row, of: table)
      let place: Int
      if let known = places[concept.id] {
        place = known
        try conceptColumns.check(concept, row: row, of: table, continues: concepts[known])
      } else {
        place = concepts.count
        places[concept.id] = place
        concepts.append(concept)
      }
      concepts[place].terms.append(try termColumns.term(row: row, of: table))
    }
    self.init(name: name, concepts: concepts)
  }

  /// Reads a file with a term a row: comma-separated values, or a table of facts where the file begins
  /// with a `#` line.
  ///
  /// - Throws: `GlossaryFileError` or `FactTableError` for the first row that cannot be read.
  public init(name: String, path: String, table bytes: [UInt8]) throws {
    let stream = try ExchangeStream(name: name, path: path, source: MemorySource(all: bytes))
    var concepts: [Concept] = []
    _ = try TermRowReader.read(stream) { concepts.append($0) }
    self.init(name: name, concepts: concepts)
  }
}

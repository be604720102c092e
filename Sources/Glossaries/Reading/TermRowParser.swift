/// Takes the rows of a table with a term a row, whatever file it came in: a row that cannot be read is skipped, a
/// field that a row can do without is left out, and both are told.
struct TermRowParser {
  /// A concept while its rows are read.
  struct Draft {
    fileprivate(set) var concept: Concept
    /// Whether its kind is known; a kind that could not be read contradicts none.
    fileprivate var isKindKnown: Bool
  }

  private let conceptColumns: ConceptColumns
  private let termColumns: TermColumns
  private let unreadColumns: [(place: Int, name: String)]
  private(set) var problems: [GlossaryFileError] = []
  private(set) var unread = ExchangeLedger()

  /// Finds the columns.
  ///
  /// - Throws: `GlossaryFileError` where a column is missing that every row needs.
  init(of table: some FieldTable) throws(GlossaryFileError) {
    let isKnown = table.columns.contains { ["concept", "term", "language"].contains($0) }
    if !isKnown, (2...3).contains(table.columns.count) {
      throw GlossaryFileError(
        path: table.path,
        line: 1,
        fault: .malformed(
          "the first line names no column that is known; if this is a list of two languages without names of "
            + "columns, name its format: --from deepl --source en --target ru, or --glossary-format deepl"
        )
      )
    }
    conceptColumns = try ConceptColumns(of: table, idColumn: "concept")
    termColumns = try TermColumns(of: table)
    unreadColumns = ColumnNames.unread(of: table) { name in
      TermColumns.names.contains(name) || ConceptColumns.reads(name)
        || name == CSVWriter.guardColumn
    }
  }

  /// The id that a row gives.
  func id(row: Int, of table: some FieldTable) -> String {
    table.text(row: row, column: conceptColumns.id)
  }

  /// Why a row is skipped, before anything of it is read; or none.
  func fault(row: Int, of table: some FieldTable) -> GlossaryFileError? {
    if let fault = table.fault(row: row) { return fault }
    let id = id(row: row, of: table)
    if id.isEmpty { return table.error(row: row, conceptColumns.id, .emptyField("concept")) }
    return Concept.reasonNotToKeep(id: id).map {
      table.error(row: row, conceptColumns.id, .malformed($0))
    }
  }

  /// Tells of a row that was skipped.
  mutating func skip(_ error: GlossaryFileError) { problems.append(error.with(.rowSkipped)) }

  /// Adds a row to the concept it is of; the first row makes the concept.
  mutating func add(row: Int, of table: some FieldTable, to draft: inout Draft?) {
    var faults = RowFaults.told
    do throws(GlossaryFileError) {
      let term = try termColumns.term(row: row, of: table, &faults)
      let read = try conceptColumns.concept(row: row, of: table, &faults)
      let isKindKnown = conceptColumns.saysKind(row: row, of: table)
      var whole = draft ?? Draft(concept: read, isKindKnown: isKindKnown)
      draft = nil
      if !whole.isKindKnown, isKindKnown {
        whole.concept.kind = read.kind
        whole.isKindKnown = true
      }
      if isKindKnown {
        let earlier = whole.concept
        _ = try faults.field { () throws(GlossaryFileError) in
          try conceptColumns.check(read, row: row, of: table, continues: earlier)
        }
      }
      whole.concept.terms.append(term)
      draft = whole
    } catch {
      return skip(error)
    }
    problems += faults.errors
    for column in unreadColumns where !table.text(row: row, column: column.place).isEmpty {
      unread.lose(column.name)
    }
  }

  /// What is to be told, in the order of the lines.
  var problemsByLine: [GlossaryFileError] {
    // Rows of a concept may be scattered; those of one line keep their order.
    problems.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }
}

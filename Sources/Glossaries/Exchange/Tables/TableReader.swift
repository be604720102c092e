internal import Languages

/// Reads a table that a `TableDialect` describes.
struct TableReader {
  /// What a column of the file is.
  private enum Column {
    case fixed(TableDialect.Field, String)
    case language(Language, TableDialect.LanguageField)
    case unknown(String)
  }

  private let dialect: TableDialect
  private let input: ExchangeInput
  private var source: Language
  private var target: Language
  private var concepts: ConceptCollector
  private var remarks: [String]
  /// Whether the languages of the two columns are known from the file.
  private var hasLanguages = false

  /// Reads the file.
  ///
  /// - Throws: `GlossaryFileError` where the records cannot be taken apart or no column holds terms.
  /// - Complexity: O(n).
  static func read(
    _ input: ExchangeInput,
    as dialect: TableDialect
  ) throws(GlossaryFileError) -> ExchangeImport {
    let table =
      dialect.quoting == .quoted ? try TableRecords(quoted: input) : TableRecords(raw: input)
    return try read(table, input, as: dialect)
  }

  /// Reads records.
  static func read(
    _ table: TableRecords,
    _ input: ExchangeInput,
    as dialect: TableDialect
  ) throws(GlossaryFileError) -> ExchangeImport {
    var reader = TableReader(input, dialect)
    if !table.remark.isEmpty { reader.remarks.append(table.remark) }
    try reader.read(table.records)
    return reader.concepts.told(of: input, remarks: reader.remarks)
  }

  private init(_ input: ExchangeInput, _ dialect: TableDialect) {
    self.dialect = dialect
    self.input = input
    self.source = input.options.source ?? .english
    self.target = input.options.target ?? .russian
    self.remarks = [input.encoding]
    self.concepts = ConceptCollector()
  }

  private mutating func read(_ all: [TableRecords.Record]) throws(GlossaryFileError) {
    var records = all[...]
    let known = dialect.columns + dialect.furtherColumns
    var columns = known.map { Column.fixed($0.field, $0.name) }
    switch dialect.header {
    case .namesOrNone where !isNamed(records.first?.fields ?? []):
      remarks.append("no names of columns; they are taken in their usual order")
    case .names, .namesOrNone:
      guard let names = records.popFirst() else { return }
      columns = names.fields.map { column($0) }
    case .utx:
      let isUTX = records.first?.fields[0].hasPrefix("#UTX") == true
      while let first = records.first, first.fields[0].hasPrefix("#") {
        take(comment: first.fields, &columns)
        records.removeFirst()
      }
      if !isUTX { remarks.append("no line “#UTX”; the columns are taken in their usual order") }
    case .none:
      if let first = records.first, isHeading(first.fields) { records.removeFirst() }
    }
    if !records.isEmpty { try checkTerms(columns) }
    sniffLanguages(columns, records)
    if dialect.hasSourceColumn { concepts = ConceptCollector(source: source) }
    for record in records {
      if dialect.quoting == .raw, record.fields[0].hasPrefix("#") { continue }
      read(record, columns)
    }
  }

  private mutating func column(_ name: String) -> Column {
    let plain = LayoutSpace.line(name)
    let key = plain.lowercased()
    let all = dialect.columns + dialect.furtherColumns
    if let known = all.first(where: { $0.name.lowercased() == key }) {
      return .fixed(known.field, plain)
    }
    for column in dialect.languageColumns where key.hasPrefix(column.prefix.lowercased()) {
      let rest = String(plain.dropFirst(column.prefix.count))
      if let language = Language(tag: rest) { return .language(language, column.field) }
      if let language = LanguageName.language(of: rest) {
        remarks.append("the column “\(plain)” is \(language.tag) by its name")
        return .language(language, column.field)
      }
    }
    return .unknown(plain)
  }

  /// Whether a line has the names of the columns that matter.
  private func isNamed(_ fields: [String]) -> Bool {
    Set(fields.map { $0.lowercased() }).isSuperset(of: dialect.signature)
  }

  /// Whether the first line of a file without names has names all the same.
  private func isHeading(_ fields: [String]) -> Bool {
    let words = fields.prefix(2).map { $0.lowercased() }
    return words == ["source", "target"] || words == ["source term", "target term"]
  }

  private mutating func take(comment fields: [String], _ columns: inout [Column]) {
    let first = String(fields[0].dropFirst())
    if first.hasPrefix("UTX") {
      let pair = first.split(separator: ";").dropFirst().first?.split(separator: "/") ?? []
      let languages = pair.compactMap { Language(tag: LayoutSpace.line(String($0))) }
      if languages.count == 2 {
        (source, target) = (languages[0], languages[1])
        hasLanguages = true
      } else {
        remarks.append("the line “#UTX” names no two languages, as in en/ru")
      }
    } else if fields.count > 1, ["src", "source"].contains(first.lowercased()) {
      columns = ([first] + fields.dropFirst()).map { column($0) }
    }
  }

  private func checkTerms(_ columns: [Column]) throws(GlossaryFileError) {
    let hasTerms = columns.contains { column in
      switch column {
      case .fixed(.sourceTerm, _), .fixed(.targetTerm, _), .language(_, .term): true
      default: false
      }
    }
    guard !hasTerms else { return }
    let names = dialect.columns.map(\.name) + dialect.languageColumns.map { $0.prefix + "en" }
    throw GlossaryFileError(
      path: input.path,
      line: 1,
      fault: .malformed(
        "no column holds terms; the first line of this format has names such as "
          + names.joined(separator: ", ")
      )
    )
  }

  /// Tells the languages of unnamed columns by their letters, where nobody said them.
  private mutating func sniffLanguages(
    _ columns: [Column],
    _ records: ArraySlice<TableRecords.Record>
  ) {
    guard !hasLanguages, !namesLanguages(columns, records) else { return }
    for (place, column) in columns.enumerated() {
      guard case .fixed(let field, _) = column, field == .sourceTerm || field == .targetTerm else {
        continue
      }
      let told = field == .sourceTerm ? input.options.source : input.options.target
      guard told == nil else { continue }
      let cells = records.prefix(200).compactMap {
        $0.fields.count > place ? $0.fields[place] : nil
      }
      let language = LanguageOfLetters.tell(cells)
      if field == .sourceTerm { source = language } else { target = language }
      remarks.append("column \(place + 1) is \(language.tag) by its letters")
    }
  }

  /// Whether the first row says its languages itself.
  private func namesLanguages(
    _ columns: [Column],
    _ records: ArraySlice<TableRecords.Record>
  ) -> Bool {
    let place = columns.firstIndex { column in
      if case .fixed(.sourceLanguage, _) = column { true } else { false }
    }
    guard let place, let first = records.first, first.fields.count > place else { return false }
    return Language(tag: first.fields[place]) != nil
  }

  private mutating func read(_ record: TableRecords.Record, _ columns: [Column]) {
    var row = TableRow(source: source, target: target, line: record.line)
    for (place, text) in record.fields.enumerated() where !text.isEmpty {
      guard place < columns.count else {
        concepts.unread.lose("fields beyond the last column")
        continue
      }
      switch columns[place] {
      case .fixed(let field, let name): row.take(field, text, name, &concepts.unread)
      case .language(let language, let field): row.take(language, field, text, &concepts.unread)
      case .unknown(let name): concepts.unread.lose("the column “\(name)”")
      }
    }
    guard let concept = row.concept() else {
      return concepts.report(input.path, record.line, "the row has no term; it was skipped")
    }
    if dialect.header == .none || dialect.header == .utx, let missing = row.missing {
      concepts.report(
        input.path,
        record.line,
        "the row has no \(missing) term; it was read without one"
      )
    }
    concepts.add(concept, isGivenID: row.id != nil, input.path, record.line)
  }
}

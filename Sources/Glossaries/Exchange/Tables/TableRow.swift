internal import Languages

/// A row while it is read.
struct TableRow {
  private struct Cells {
    var text = ""
    var note = ""
    var status: TermStatus?
    var form = ""
    var isExact = false
    var isAbbreviation = false
  }

  let source: Language
  let target: Language
  let line: Int
  private(set) var id: String?
  private var kind = Concept.Kind.name
  private var definition = ""
  private var order: [Language] = []
  private var cells: [Language: Cells] = [:]

  init(source: Language, target: Language, line: Int) {
    self.source = source
    self.target = target
    self.line = line
  }

  /// Takes a cell that says something of the concept.
  mutating func take(_ field: TableDialect.Field, _ text: String, _ unread: inout ExchangeLedger) {
    switch field {
    case .id: id = text
    case .kind:
      if let known = Concept.Kind(rawValue: text) { kind = known } else { unread.lose("subjects") }
    case .definition: definition = text
    case .sourceTerm: take(source, .term, text, &unread)
    case .targetTerm: take(target, .term, text, &unread)
    case .sourceIsExact:
      if TableWords.isYes(text) { cells[source, default: .init()].isExact = true }
    case .sourceIsAbbreviation:
      if TableWords.isYes(text) { cells[source, default: .init()].isAbbreviation = true }
    case .sourceIsForbidden:
      if TableWords.isYes(text) { cells[source, default: .init()].status = .forbidden }
    case .targetStatus: take(target, .status, text, &unread)
    case .constant: break
    }
  }

  /// Takes a cell that says something of the term in a language.
  mutating func take(
    _ language: Language,
    _ field: TableDialect.LanguageField,
    _ text: String,
    _ unread: inout ExchangeLedger
  ) {
    switch field {
    case .term:
      order.append(language)
      cells[language, default: .init()].text = text
    case .note: cells[language, default: .init()].note = text
    case .form: cells[language, default: .init()].form = text
    case .status:
      guard let status = TableWords.status(text) else { return unread.lose("the status “\(text)”") }
      cells[language, default: .init()].status = status
    }
  }

  /// The concept, or `nil` when the row has no term.
  func concept(id: String) -> Concept? {
    guard !order.isEmpty else { return nil }
    let terms = order.map { language in
      let cell = cells[language] ?? .init()
      return Term(
        cell.text,
        language: language,
        status: cell.status ?? .preferred,
        form: cell.isAbbreviation ? .abbreviation : TableWords.form(cell.form, of: kind),
        matching: cell.isExact ? [.exactCase] : [],
        note: cell.note,
        line: line
      )
    }
    return Concept(id: id, kind: kind, definition: definition, terms: terms)
  }
}

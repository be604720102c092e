internal import Languages

/// A row while it is read.
struct TableRow {
  /// Whose cells they are.
  private enum Slot: Hashable { case source, target, language(Language) }

  private struct Cells {
    var text = ""
    var note = ""
    var status: TermStatus?
    var form = ""
    var isExact = false
    var isAbbreviation = false
    var grammar = Grammar()
    var isProposed = false
  }

  private var source: Language
  private var target: Language
  private let line: Int
  private(set) var id: String?
  private var kind = Concept.Kind.name
  private var subjects: [String] = []
  private var definition = ""
  private var comments: [String] = []
  private var externalIDs: [String] = []
  private var definitions: [(language: Language, text: String)] = []
  private var partOfSpeech: Grammar.PartOfSpeech?
  private var order: [Slot] = []
  private var cells: [Slot: Cells] = [:]

  init(source: Language, target: Language, line: Int) {
    self.source = source
    self.target = target
    self.line = line
  }

  /// Takes a cell that says something of the concept; its column is called `name`.
  mutating func take(
    _ field: TableDialect.Field,
    _ text: String,
    _ name: String,
    _ unread: inout ExchangeLedger
  ) {
    switch field {
    case .id: id = text
    case .definition: definition = text
    case .subject:
      if let known = Concept.Kind(rawValue: text) { kind = known } else { subjects = [text] }
    case .comment: comments = [text]
    case .address: externalIDs = [WebAddress.externalID(text)]
    case .sourceTerm: take(.source, .term, text, &unread)
    case .targetTerm: take(.target, .term, text, &unread)
    case .sourceLanguage: source = language(text, &unread) ?? source
    case .targetLanguage: target = language(text, &unread) ?? target
    case .sourceIsExact: cells[.source, default: .init()].isExact = says(text, name, &unread)
    case .sourceIsAbbreviation:
      cells[.source, default: .init()].isAbbreviation = says(text, name, &unread)
    case .sourceIsForbidden:
      if says(text, name, &unread) { cells[.source, default: .init()].status = .forbidden }
    case .sourcePartOfSpeech: take(.source, .partOfSpeech, text, &unread)
    case .partOfSpeech:
      partOfSpeech = TableWords.partOfSpeech(text)
      if partOfSpeech == nil { unread.lose("the part of speech “\(text)”") }
    case .targetStatus: take(.target, .status, text, &unread)
    case .targetIsFuzzy: cells[.target, default: .init()].isProposed = says(text, name, &unread)
    case .constant(let word): if text != word { unread.lose("the column “\(name)”") }
    }
  }

  /// Takes a cell that says something of the term in a language.
  mutating func take(
    _ language: Language,
    _ field: TableDialect.LanguageField,
    _ text: String,
    _ unread: inout ExchangeLedger
  ) {
    if field == .definition {
      definitions.append((language, text))
    } else {
      take(.language(language), field, text, &unread)
    }
  }

  /// Whether a cell says yes; a word that says neither yes nor no is counted.
  private func says(_ text: String, _ name: String, _ unread: inout ExchangeLedger) -> Bool {
    let isYes = TableWords.isYes(text)
    if isYes == nil { unread.lose("“\(text)” in the column “\(name)”") }
    return isYes ?? false
  }

  private func language(_ tag: String, _ unread: inout ExchangeLedger) -> Language? {
    let language = Language(tag: tag)
    if language == nil { unread.lose("the language “\(tag)”") }
    return language
  }

  private mutating func take(
    _ slot: Slot,
    _ field: TableDialect.LanguageField,
    _ text: String,
    _ unread: inout ExchangeLedger
  ) {
    var cell = cells[slot] ?? Cells()
    switch field {
    case .term:
      order.append(slot)
      cell.text = text
    case .note: cell.note = text
    case .form:
      cell.form = text
      if !TableWords.isForm(text) { unread.lose("the type “\(text)”") }
    case .status where text.lowercased() == "draft":
      cell.isProposed = true
      cell.status = .admitted
    case .status:
      cell.status = TableWords.status(text)
      if cell.status == nil { unread.lose("the status “\(text)”") }
    case .partOfSpeech:
      cell.grammar.partOfSpeech = TableWords.partOfSpeech(text)
      if cell.grammar.partOfSpeech == nil { unread.lose("the part of speech “\(text)”") }
    case .gender:
      cell.grammar.gender = Grammar.Gender(rawValue: text.lowercased())
      if cell.grammar.gender == nil { unread.lose("the gender “\(text)”") }
    case .definition: break
    }
    cells[slot] = cell
  }

  /// Which of the source and the target is missing in a row that should have both.
  var missing: String? {
    switch (order.contains(.source), order.contains(.target)) {
    case (true, false): "target"
    case (false, true): "source"
    default: nil
    }
  }

  /// The concept, with an empty id where the row gives none, or `nil` when the row has no term.
  func concept() -> Concept? {
    guard !order.isEmpty else { return nil }
    let terms = order.map { slot in
      let cell = cells[slot] ?? .init()
      var grammar = cell.grammar
      if grammar.partOfSpeech == nil { grammar.partOfSpeech = partOfSpeech }
      return Term(
        cell.text,
        language: language(of: slot),
        status: cell.status ?? .preferred,
        form: cell.isAbbreviation ? .abbreviation : TableWords.form(cell.form, of: kind),
        matching: cell.isExact ? [.exactCase] : [],
        note: cell.note,
        grammar: grammar,
        review: cell.isProposed ? Review(.proposed) : nil,
        line: line
      )
    }
    return Concept(
      id: id ?? "",
      kind: kind,
      definition: definition,
      externalIDs: externalIDs,
      subjects: subjects,
      sections: definitions.map { LanguageSection(language: $0.language, definition: $0.text) },
      comments: comments,
      terms: terms
    )
  }

  private func language(of slot: Slot) -> Language {
    switch slot {
    case .source: source
    case .target: target
    case .language(let language): language
    }
  }
}

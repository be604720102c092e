internal import Languages

/// Reads memoQ's CSV.
struct MemoQReader {
  /// A term while its columns are read.
  private struct Draft {
    let language: Language
    var text = ""
    var note = ""
    var isExact = false
    var isForbidden = false
  }

  private let input: ExchangeInput
  private var concepts = ConceptCollector()

  /// Reads the file.
  ///
  /// - Throws: `GlossaryFileError` where the records cannot be taken apart or no column is a language.
  /// - Complexity: O(n).
  static func read(_ input: ExchangeInput) throws(GlossaryFileError) -> ExchangeImport {
    try read(try TableRecords(quoted: input), input)
  }

  /// Reads records.
  static func read(
    _ table: TableRecords,
    _ input: ExchangeInput
  ) throws(GlossaryFileError) -> ExchangeImport {
    var reader = MemoQReader(input: input)
    try reader.read(table.records)
    return reader.concepts.told(
      of: input,
      remarks: [input.encoding, table.remark].filter { !$0.isEmpty }
    )
  }

  private init(input: ExchangeInput) { self.input = input }

  private mutating func read(_ records: [TableRecords.Record]) throws(GlossaryFileError) {
    guard let header = records.first else { return }
    let isLanguage = header.fields.map { name in
      !Self.isField(name) && MemoQLanguage.language(named: name) != nil
    }
    guard isLanguage.contains(true) || records.count == 1 else {
      throw GlossaryFileError(
        path: input.path,
        line: 1,
        fault: .malformed(
          "no column is called by a language; memoQ's first line has names such as Entry_ID, English, Korean"
        )
      )
    }
    for record in records.dropFirst() { read(record, header.fields, isLanguage) }
  }

  private static func isField(_ name: String) -> Bool {
    name.hasPrefix("Entry_") || name.hasPrefix("Term_") || name.hasSuffix("_Def")
  }

  private mutating func read(
    _ record: TableRecords.Record,
    _ header: [String],
    _ isLanguage: [Bool]
  ) {
    var concept = Concept(id: "", kind: .name)
    var drafts: [Draft] = []
    for (place, text) in record.fields.enumerated() {
      guard place < header.count else {
        if !text.isEmpty { concepts.unread.lose("fields beyond the last column") }
        continue
      }
      if isLanguage[place], let language = MemoQLanguage.language(named: header[place]) {
        drafts.append(Draft(language: language, text: text))
        continue
      }
      guard !text.isEmpty else { continue }
      let last = drafts.count - 1
      switch header[place] {
      case "Entry_ID": concept.id = text
      case "Entry_Subject":
        if let known = Concept.Kind(rawValue: text) {
          concept.kind = known
        } else {
          concept.subjects = [text]
        }
      case "Entry_Note": concept.comments = [text]
      case let name where name.hasSuffix("_Def"):
        guard let language = MemoQLanguage.language(named: String(name.dropLast(4))) else {
          concepts.unread.lose("the column “\(name)”")
          continue
        }
        concept.withSection(of: language) { $0.definition = text }
      case "Term_Example" where last >= 0: drafts[last].note = text
      case "Term_CaseSensitivity" where last >= 0: drafts[last].isExact = says(text, header[place])
      case "Term_Forbidden" where last >= 0: drafts[last].isForbidden = says(text, header[place])
      default: concepts.unread.lose("the column “\(header[place])”")
      }
    }
    let terms = Self.terms(of: drafts.filter { !$0.text.isEmpty }, line: record.line)
    guard !terms.isEmpty else {
      return concepts.report(input.path, record.line, "the row has no term; it was skipped")
    }
    concept.terms = terms
    let isGivenID = !concept.id.isEmpty
    concepts.add(concept, isGivenID: isGivenID, input.path, record.line)
  }

  /// Whether a cell says yes; a word that says neither yes nor no is counted.
  private mutating func says(_ text: String, _ name: String) -> Bool {
    let isYes = TableWords.isYes(text)
    if isYes == nil { concepts.unread.lose("“\(text)” in the column “\(name)”") }
    return isYes ?? false
  }

  /// The terms: of those of a language that are allowed, the first is preferred.
  private static func terms(of drafts: [Draft], line: Int) -> [Term] {
    var preferred: Set<Language> = []
    return drafts.map { draft in
      let status: TermStatus =
        draft.isForbidden
        ? .forbidden : preferred.insert(draft.language).inserted ? .preferred : .admitted
      return Term(
        draft.text,
        language: draft.language,
        status: status,
        matching: draft.isExact ? [.exactCase] : [],
        note: draft.note,
        line: line
      )
    }
  }
}

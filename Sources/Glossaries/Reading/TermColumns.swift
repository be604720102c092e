internal import Languages
internal import Morphology

/// Reads what a row says of a term.
struct TermColumns {
  let concept: Int
  let language: Int
  let term: Int
  let status: Int?
  let form: Int?
  let labels: Int?
  let matching: Int?
  let paradigm: Int?
  let note: Int?
  let partOfSpeech: Int?
  let gender: Int?
  let number: Int?
  let abbreviates: Int?
  let validity: Int?
  let sources: Int?
  let review: Int?

  /// The names of the columns.
  static let names = [
    "concept", "language", "term", "status", "type", "labels", "match", "paradigm", "note",
    "part-of-speech", "term-gender", "number", "abbreviation-of", "valid", "term-sources", "review",
  ]

  /// Finds the columns.
  init(of table: some FieldTable) throws(GlossaryFileError) {
    concept = try table.required("concept")
    language = try table.required("language")
    term = try table.required("term")
    status = table.column("status")
    form = table.column("type")
    labels = table.column("labels")
    matching = table.column("match")
    paradigm = table.column("paradigm")
    note = table.column("note")
    partOfSpeech = table.column("part-of-speech")
    gender = table.column("term-gender")
    number = table.column("number")
    abbreviates = table.column("abbreviation-of")
    validity = table.column("valid")
    sources = table.column("term-sources")
    review = table.column("review")
  }

  /// The term that a row gives; what it can do without and cannot be read is left to `faults`.
  ///
  /// A status that cannot be read is nothing to do without: a wrong form would pass for the form to write.
  func term(
    row: Int,
    of table: some FieldTable,
    _ faults: inout RowFaults
  ) throws(GlossaryFileError) -> Term {
    guard let language = try table.language(row: row, language) else {
      throw table.error(row: row, self.language, .emptyField("language"))
    }
    let text = try table.filled(row: row, term)
    let status = try table.value(row: row, self.status, empty: TermStatus.preferred)
    var matching: Set<Term.Matching> = []
    for word in table.list(row: row, self.matching) {
      let flag = try faults.field { () throws(GlossaryFileError) in
        guard let flag = Term.Matching(rawValue: word) else {
          throw table.error(
            row: row,
            self.matching ?? term,
            .unknownValue(
              word,
              column: "match flag",
              known: Term.Matching.allCases.map(\.rawValue)
            )
          )
        }
        return flag
      }
      if let flag { matching.insert(flag) }
    }
    return Term(
      text,
      language: language,
      status: status,
      form: try faults.field { () throws(GlossaryFileError) in
        try table.value(row: row, form, empty: .full)
      } ?? .full,
      labels: table.list(row: row, labels),
      matching: matching,
      paradigm: try faults.field { () throws(GlossaryFileError) in
        try storedParadigm(row: row, of: table)
      } ?? "",
      note: table.text(row: row, note),
      grammar: Grammar(
        partOfSpeech: try faults.field { () throws(GlossaryFileError) in
          try table.optional(row: row, partOfSpeech)
        } ?? nil,
        gender: try faults.field { () throws(GlossaryFileError) in
          try table.optional(row: row, gender)
        } ?? nil,
        number: try faults.field { () throws(GlossaryFileError) in
          try table.optional(row: row, number)
        } ?? nil
      ),
      abbreviates: table.text(row: row, abbreviates),
      validity: try faults.field { () throws(GlossaryFileError) in
        try read(validity, row: row, of: table, like: "2011-12..2020") { Validity($0) }
      } ?? nil,
      sources: table.list(row: row, sources),
      review: try read(review, row: row, of: table, like: "rejected: why") { Review($0) },
      line: table.line(row: row)
    )
  }

  /// What a field says in a notation of its own.
  private func read<Value>(
    _ column: Int?,
    row: Int,
    of table: some FieldTable,
    like example: String,
    _ value: (String) -> Value?
  ) throws(GlossaryFileError) -> Value? {
    let text = table.text(row: row, column)
    guard let column, !text.isEmpty else { return nil }
    if let value = value(text) { return value }
    let sentence =
      "“\(text)” cannot be read as \(table.columns[column]); write it as in “\(example)”"
    throw table.error(row: row, column, .malformed(sentence))
  }

  /// The paradigm that a row stores, once it is known that it can be read.
  private func storedParadigm(
    row: Int,
    of table: some FieldTable
  ) throws(GlossaryFileError) -> String {
    let text = table.text(row: row, paradigm)
    guard let paradigm, !text.isEmpty else { return "" }
    do {
      try Self.check(paradigm: text, of: table.text(row: row, column: term))
    } catch {
      throw table.error(row: row, paradigm, .malformed(error.description))
    }
    return text
  }

  /// Whether a stored paradigm of a term can be read; an empty one says nothing.
  static func isReadable(paradigm: String, of term: String) -> Bool {
    paradigm.isEmpty || (try? check(paradigm: paradigm, of: term)) != nil
  }

  private static func check(paradigm: String, of term: String) throws(StoredParadigmError) {
    _ = try RussianDeclension.standard.paradigm(of: term, stored: paradigm, kind: .term)
  }
}

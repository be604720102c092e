internal import Languages

/// Reads what a row says of a term.
struct TermColumns {
  let concept: Int
  let language: Int
  let term: Int
  let status: Int?
  let form: Int?
  let labels: Int?
  let matching: Int?
  let note: Int?

  /// Finds the columns.
  init(of table: some FieldTable) throws(GlossaryFileError) {
    concept = try table.required("concept")
    language = try table.required("language")
    term = try table.required("term")
    status = table.column("status")
    form = table.column("type")
    labels = table.column("labels")
    matching = table.column("match")
    note = table.column("note")
  }

  /// The term that a row gives.
  func term(row: Int, of table: some FieldTable) throws(GlossaryFileError) -> Term {
    guard let language = try table.language(row: row, language) else {
      throw table.error(row: row, self.language, .emptyField("language"))
    }
    var matching: Set<Term.Matching> = []
    for word in table.list(row: row, self.matching) {
      guard let flag = Term.Matching(rawValue: word) else {
        throw table.error(
          row: row,
          self.matching ?? term,
          .unknownValue(word, column: "match flag", known: Term.Matching.allCases.map(\.rawValue))
        )
      }
      matching.insert(flag)
    }
    return Term(
      try table.filled(row: row, term),
      language: language,
      status: try table.value(row: row, status, empty: .preferred),
      form: try table.value(row: row, form, empty: .full),
      labels: table.list(row: row, labels),
      matching: matching,
      note: table.text(row: row, note),
      line: table.line(row: row)
    )
  }
}

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
      paradigm: try storedParadigm(row: row, of: table),
      note: table.text(row: row, note),
      grammar: Grammar(
        partOfSpeech: try table.optional(row: row, partOfSpeech),
        gender: try table.optional(row: row, gender),
        number: try table.optional(row: row, number)
      ),
      abbreviates: table.text(row: row, abbreviates),
      validity: try read(validity, row: row, of: table, like: "2011-12..2020") { Validity($0) },
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
      let name = table.text(row: row, column: term)
      _ = try RussianDeclension.standard.paradigm(of: name, stored: text, kind: .term)
    } catch {
      throw table.error(row: row, paradigm, .malformed(error.description))
    }
    return text
  }
}

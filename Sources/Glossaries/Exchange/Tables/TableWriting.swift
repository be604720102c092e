internal import Languages

extension TableDialect {
  /// The file of `glossary`, all of which the profile can hold.
  ///
  /// - Complexity: O(n) in the terms.
  func text(of glossary: Glossary, _ options: ExchangeOptions) -> String {
    let languages = columnLanguages(of: glossary, options)
    var rows: [[String]] = []
    if header == .names || header == .namesOrNone {
      let tags = languages.flatMap { language in languageColumns.map { $0.prefix + language.tag } }
      rows.append(ordered(columns.map(\.name), tags))
    }
    for concept in glossary.concepts { rows.append(row(of: concept, languages, options)) }
    return quoting == .raw ? rawText(of: rows, options) : quotedText(of: rows)
  }

  private func columnLanguages(of glossary: Glossary, _ options: ExchangeOptions) -> [Language] {
    guard !languageColumns.isEmpty else { return [] }
    let source = options.source.map { [$0] } ?? []
    var all = Set(glossary.languages)
    if holds(LanguageField.definition) {
      all.formUnion(glossary.concepts.lazy.flatMap { $0.sections.lazy.map(\.language) })
    }
    let others = all.sorted().filter { $0 != options.source }
    return hasSourceColumn ? others : source + others
  }

  private func ordered(_ fixed: [String], _ languages: [String]) -> [String] {
    languagesFirst ? languages + fixed : fixed + languages
  }

  private func row(
    of concept: Concept,
    _ languages: [Language],
    _ options: ExchangeOptions
  ) -> [String] {
    let fixed = columns.map { cell($0.field, of: concept, options) }
    let cells = languages.flatMap { language in
      let term = concept.terms.first { $0.language == language }
      return languageColumns.map { column in
        guard column.field != .definition else {
          return concept.sections.first { $0.language == language }?.definition ?? ""
        }
        return term.map { cell(column.field, of: $0) } ?? ""
      }
    }
    return ordered(fixed, cells)
  }

  private func cell(_ field: Field, of concept: Concept, _ options: ExchangeOptions) -> String {
    let source = concept.terms.first { $0.language == options.source }
    let target = concept.terms.first { $0.language == options.target }
    return switch field {
    case .id: concept.id
    case .definition: concept.definition
    case .subject: concept.kind == .name ? concept.subjects.first ?? "" : concept.kind.rawValue
    case .comment: concept.comments.first ?? ""
    case .address: concept.externalIDs.first.flatMap { WebAddress.of($0) } ?? ""
    case .sourceTerm: source?.text ?? ""
    case .targetTerm: target?.text ?? ""
    case .sourceIsExact: source?.matching.contains(.exactCase) == true ? yes : no
    case .sourceIsAbbreviation: source?.form == .abbreviation ? yes : no
    case .sourceIsForbidden: source?.status == .forbidden ? yes : no
    case .sourceLanguage: options.source?.tag ?? ""
    case .targetLanguage: options.target?.tag ?? ""
    case .sourcePartOfSpeech: TableWords.partOfSpeech(source?.grammar.partOfSpeech)
    case .partOfSpeech: TableWords.partOfSpeech(concept.terms.first?.grammar.partOfSpeech)
    case .targetIsFuzzy: target?.review?.state == .proposed ? yes : no
    case .targetStatus: TableWords.utxStatus(target?.status ?? .preferred)
    case .constant(let word): word
    }
  }

  private func cell(_ field: LanguageField, of term: Term) -> String {
    switch field {
    case .term: term.text
    case .note: term.note
    case .status: term.review?.state == .proposed ? "draft" : TableWords.status(term.status)
    case .form: TableWords.form(term.form)
    case .partOfSpeech: TableWords.partOfSpeech(term.grammar.partOfSpeech)
    case .gender: term.grammar.gender?.rawValue ?? ""
    case .definition: ""
    }
  }

  private func quotedText(of rows: [[String]]) -> String {
    var writer = CSVWriter(delimiter: delimiter, quotesDelimiters: true)
    for row in rows { writer.write(row) }
    return writer.text
  }

  private func rawText(of rows: [[String]], _ options: ExchangeOptions) -> String {
    var text = ""
    if header == .utx {
      let pair = "\(options.source?.tag ?? "en")/\(options.target?.tag ?? "ru")"
      text += "#UTX 1.11; \(pair); Exported by Onoma\n"
      text += "#" + columns.map(\.name).joined(separator: String(delimiter)) + "\n"
    }
    for row in rows {
      var cells = row
      while cells.count > 2, cells.last == "" { cells.removeLast() }
      text += cells.joined(separator: String(delimiter)) + "\n"
    }
    return text
  }
}

internal import Languages

/// Reads what a row says of a concept.
struct ConceptColumns {
  let id: Int
  let kind: Int?
  let gender: Int?
  let origin: Int?
  let definition: Int?
  let sources: Int?
  let external: Int?
  let relations: Int?
  let confidence: Int?
  let subjects: Int?
  let comments: Int?
  let sections: [Section]

  /// The columns of a language: `definition ru`, `note ru`.
  struct Section {
    let language: Language
    var definition: Int?
    var note: Int?
  }

  /// The names of the columns, but those of a language.
  static let names = [
    "concept", "kind", "gender", "origin", "definition", "sources", "external", "relations",
    "confidence", "subjects", "comments",
  ]

  /// Whether a column with this name is read: `definition ru`, `sources`.
  static func reads(_ name: String) -> Bool { names.contains(name) || section(name) != nil }

  /// Finds the columns; the id stands in the one called `idColumn`.
  init(of table: some FieldTable, idColumn: String) throws(GlossaryFileError) {
    id = try table.required(idColumn)
    kind = table.column("kind")
    gender = table.column("gender")
    origin = table.column("origin")
    definition = table.column("definition")
    sources = table.column("sources")
    external = table.column("external")
    relations = table.column("relations")
    confidence = table.column("confidence")
    subjects = table.column("subjects")
    comments = table.column("comments")
    sections = Self.sections(of: table)
  }

  private static func sections(of table: some FieldTable) -> [Section] {
    var sections: [Section] = []
    for (column, name) in table.columns.enumerated() {
      guard let (word, language) = section(name) else { continue }
      let known = sections.firstIndex { $0.language == language }
      let place = known ?? sections.count
      if known == nil { sections.append(Section(language: language)) }
      if word == "definition" {
        sections[place].definition = sections[place].definition ?? column
      } else {
        sections[place].note = sections[place].note ?? column
      }
    }
    return sections
  }

  private static func section(_ name: String) -> (word: String, language: Language)? {
    let words = name.split(separator: " ")
    guard words.count == 2, ["definition", "note"].contains(words[0]),
      let language = Language(tag: words[1])
    else { return nil }
    return (String(words[0]), language)
  }

  /// The concept that a row introduces, without terms; what it can do without and cannot be read is left to
  /// `faults`.
  func concept(
    row: Int,
    of table: some FieldTable,
    _ faults: inout RowFaults
  ) throws(GlossaryFileError) -> Concept {
    var relations: [Concept.Relation] = []
    for entry in table.list(row: row, self.relations) {
      let relation = try faults.field { () throws(GlossaryFileError) in
        guard let relation = ListCell.relation(of: entry) else {
          throw table.error(
            row: row,
            self.relations ?? id,
            .malformed("“\(entry)” is not a relation; write it as type:concept-id")
          )
        }
        return relation
      }
      if let relation { relations.append(relation) }
    }
    return Concept(
      id: try table.filled(row: row, id),
      kind: try faults.field { () throws(GlossaryFileError) in
        try table.value(row: row, kind, empty: Concept.Kind.name)
      } ?? .name,
      gender: try faults.field { () throws(GlossaryFileError) in
        try table.optional(row: row, gender)
      } ?? nil,
      origin: try faults.field { () throws(GlossaryFileError) in
        try table.language(row: row, origin)
      } ?? nil,
      definition: table.text(row: row, definition),
      sources: table.list(row: row, sources),
      externalIDs: table.list(row: row, external),
      relations: relations,
      confidence: try faults.field { () throws(GlossaryFileError) in
        try table.optional(row: row, confidence)
      } ?? nil,
      subjects: table.list(row: row, subjects),
      sections: sections.compactMap { section in
        let filled = LanguageSection(
          language: section.language,
          definition: table.text(row: row, section.definition),
          note: table.text(row: row, section.note)
        )
        return filled.isEmpty ? nil : filled
      },
      comments: table.list(row: row, comments)
    )
  }

  /// Whether a row says a kind that there is.
  func saysKind(row: Int, of table: some FieldTable) -> Bool {
    let word = table.text(row: row, kind)
    return word.isEmpty || Concept.Kind(rawValue: word) != nil
  }

  /// Sees to it that a further row of a concept does not contradict `earlier` ones.
  ///
  /// - Throws: `GlossaryFileError` where it does.
  func check(
    _ concept: Concept,
    row: Int,
    of table: some FieldTable,
    continues earlier: Concept
  ) throws(GlossaryFileError) {
    guard earlier.kind != concept.kind else { return }
    throw table.error(
      row: row,
      kind ?? id,
      .contradiction(
        column: "kind",
        value: concept.kind.rawValue,
        earlier: earlier.kind.rawValue
      )
    )
  }
}

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
      let words = name.split(separator: " ")
      guard words.count == 2, ["definition", "note"].contains(words[0]),
        let language = Language(tag: String(words[1]))
      else { continue }
      let known = sections.firstIndex { $0.language == language }
      let place = known ?? sections.count
      if known == nil { sections.append(Section(language: language)) }
      if words[0] == "definition" {
        sections[place].definition = column
      } else {
        sections[place].note = column
      }
    }
    return sections
  }

  /// The concept that a row introduces, without terms.
  func concept(row: Int, of table: some FieldTable) throws(GlossaryFileError) -> Concept {
    var relations: [Concept.Relation] = []
    for entry in table.list(row: row, self.relations) {
      let parts = entry.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else {
        throw table.error(
          row: row,
          self.relations ?? id,
          .malformed("“\(entry)” is not a relation; write it as type:concept-id")
        )
      }
      relations.append(.init(type: String(parts[0]), target: String(parts[1])))
    }
    return Concept(
      id: try table.filled(row: row, id),
      kind: try table.value(row: row, kind, empty: Concept.Kind.name),
      gender: try table.optional(row: row, gender),
      origin: try table.language(row: row, origin),
      definition: table.text(row: row, definition),
      sources: table.list(row: row, sources),
      externalIDs: table.list(row: row, external),
      relations: relations,
      confidence: try table.optional(row: row, confidence),
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

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
      gender: try optional(row: row, gender, of: table),
      origin: try table.language(row: row, origin),
      definition: table.text(row: row, definition),
      sources: table.list(row: row, sources),
      externalIDs: table.list(row: row, external),
      relations: relations,
      confidence: try optional(row: row, confidence, of: table)
    )
  }

  private func optional<Value: RawRepresentable & CaseIterable>(
    row: Int,
    _ column: Int?,
    of table: some FieldTable
  ) throws(GlossaryFileError) -> Value? where Value.RawValue == String {
    let word = table.text(row: row, column)
    guard let column, !word.isEmpty, word != "-" else { return nil }
    if let value = Value(rawValue: word) { return value }
    throw table.error(
      row: row,
      column,
      .unknownValue(word, column: table.columns[column], known: Value.allCases.map(\.rawValue))
    )
  }
}

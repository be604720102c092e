internal import Languages

/// A column of a table with a term a row.
struct TermRowColumn: Sendable {
  /// Its name, by which a reader finds it.
  let name: String
  /// What a row says in it.
  let text: @Sendable (Term, Concept) -> String

  /// The columns for `concepts`: the usual ones, and of the others those that somebody filled in.
  ///
  /// - Complexity: O(n) in the terms.
  static func columns(for concepts: [Concept]) -> [TermRowColumn] {
    let languages = Set(concepts.lazy.flatMap { $0.sections.lazy.map(\.language) }).sorted()
    let further = termColumns + conceptColumns + languages.flatMap { sectionColumns(of: $0) }
    return usual
      + further.filter { column in
        concepts.contains { concept in
          concept.terms.contains { !column.text($0, concept).isEmpty }
        }
      }
  }

  /// The columns that every table has.
  static let usual: [TermRowColumn] = [
    TermRowColumn(name: "concept") { $1.id },
    TermRowColumn(name: "kind") { $1.kind.rawValue },
    TermRowColumn(name: "gender") { $1.gender?.rawValue ?? "" },
    TermRowColumn(name: "origin") { $1.origin?.tag ?? "" },
    TermRowColumn(name: "language") { term, _ in term.language.tag },
    TermRowColumn(name: "term") { term, _ in term.text },
    TermRowColumn(name: "status") { term, _ in term.status.rawValue },
    TermRowColumn(name: "type") { term, _ in term.form.rawValue },
    TermRowColumn(name: "labels") { term, _ in list(term.labels) },
    TermRowColumn(name: "match") { term, _ in list(term.matching.map(\.rawValue).sorted()) },
    TermRowColumn(name: "paradigm") { term, _ in term.paradigm },
    TermRowColumn(name: "note") { term, _ in term.note },
    TermRowColumn(name: "definition") { $1.definition },
    TermRowColumn(name: "sources") { list($1.sources) },
    TermRowColumn(name: "external") { list($1.externalIDs) },
    TermRowColumn(name: "relations") { list($1.relations.map { "\($0.type):\($0.target)" }) },
    TermRowColumn(name: "confidence") { $1.confidence?.rawValue ?? "" },
  ]

  private static let termColumns: [TermRowColumn] = [
    TermRowColumn(name: "part-of-speech") { term, _ in term.grammar.partOfSpeech?.rawValue ?? "" },
    TermRowColumn(name: "term-gender") { term, _ in term.grammar.gender?.rawValue ?? "" },
    TermRowColumn(name: "number") { term, _ in term.grammar.number?.rawValue ?? "" },
    TermRowColumn(name: "abbreviation-of") { term, _ in term.abbreviates },
    TermRowColumn(name: "valid") { term, _ in term.validity?.description ?? "" },
    TermRowColumn(name: "term-sources") { term, _ in list(term.sources) },
    TermRowColumn(name: "review") { term, _ in term.review?.description ?? "" },
  ]

  private static let conceptColumns: [TermRowColumn] = [
    TermRowColumn(name: "subjects") { list($1.subjects) },
    TermRowColumn(name: "comments") { list($1.comments) },
  ]

  private static func sectionColumns(of language: Language) -> [TermRowColumn] {
    @Sendable func section(_ concept: Concept) -> LanguageSection? {
      concept.sections.first { $0.language == language }
    }
    return [
      TermRowColumn(name: "definition \(language.tag)") { section($1)?.definition ?? "" },
      TermRowColumn(name: "note \(language.tag)") { section($1)?.note ?? "" },
    ]
  }

  private static func list(_ texts: [String]) -> String { texts.joined(separator: "; ") }
}

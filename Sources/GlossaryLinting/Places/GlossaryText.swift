internal import Diagnostics
internal import Glossaries
internal import Languages
internal import SourceText

/// The tables of a glossary, as they are written, with the way from a concept or a term to its row.
struct GlossaryText {
  private let glossary: Glossary
  /// Whether the rows have columns, and can be written anew.
  private let isTables: Bool
  private let terms: TableText
  /// The table of the concepts, where there is one.
  private let concepts: TableText?
  /// The line of each concept, by its id.
  private let conceptLines: [String: Int]

  /// Opens the tables of `file`.
  ///
  /// - Complexity: O(n) in the bytes of the table of concepts.
  init(_ file: GlossaryFile) {
    glossary = file.glossary
    isTables = file.layout != .lines
    terms = isTables ? TableText(file.terms) : TableText(linesOf: file.terms)
    guard isTables, file.concepts.path != file.terms.path else {
      concepts = nil
      conceptLines = [:]
      return
    }
    let table = TableText(file.concepts)
    var lines: [String: Int] = [:]
    for row in table.rows {
      guard let id = table.span(of: "id", in: row) else { continue }
      lines[file.concepts.text(id)] = file.concepts.lines.line(at: row.span.start) + 1
    }
    concepts = table
    conceptLines = lines
  }

  /// The text of a table.
  func source(_ table: GlossaryTable) -> SourceText { self[table].source }

  private subscript(table: GlossaryTable) -> TableText {
    table == .concepts ? concepts ?? terms : terms
  }

  /// The table and the stretch of it that `place` means.
  func spot(_ place: GlossaryPlace) -> (table: GlossaryTable, span: TextSpan) {
    switch place {
    case .term(let at):
      guard let row = row(of: at) else { return (.terms, TextSpan(start: 0, end: 0)) }
      return (.terms, terms.span(of: "term", in: row) ?? found(at, in: row))
    case .concept(let concept): return spot(of: concept, column: concepts == nil ? "concept" : "id")
    case .relations(let concept): return spot(of: concept, column: "relations")
    case .row(let table, let line):
      return (table, self[table].row(atLine: line)?.span ?? TextSpan(start: 0, end: 0))
    }
  }

  private func spot(of concept: Int, column: String) -> (GlossaryTable, TextSpan) {
    let table: GlossaryTable = concepts == nil ? .terms : .concepts
    guard let row = row(ofConcept: concept) else { return (table, TextSpan(start: 0, end: 0)) }
    return (table, self[table].span(of: column, in: row) ?? row.span)
  }

  /// Where the line of a term spells it, or the whole line.
  private func found(_ place: TermPlace, in row: TableRow) -> TextSpan {
    let text = Array(glossary.concepts[place.concept].terms[place.term].text.utf8)
    let line = terms.source.bytes[row.span.range]
    guard let range = line.firstRange(of: text) else { return row.span }
    return TextSpan(range)
  }

  private func row(of place: TermPlace) -> TableRow? {
    terms.row(atLine: glossary.concepts[place.concept].terms[place.term].line)
  }

  /// The row that says what a concept is: its own, or that of its first term.
  private func row(ofConcept place: Int) -> TableRow? {
    let concept = glossary.concepts[place]
    guard let concepts else { return concept.terms.first.flatMap { terms.row(atLine: $0.line) } }
    return conceptLines[concept.id].flatMap { concepts.row(atLine: $0) }
  }

  /// The id of a concept.
  func id(ofConceptAt place: Int) -> String { glossary.concepts[place].id }

  /// What stands at `place`, by its name.
  func entry(_ place: GlossaryPlace) -> String {
    switch place {
    case .term(let at):
      let term = glossary.concepts[at.concept].terms[at.term]
      return "\(term.language) “\(term.text)”"
    case .concept, .row: return ""
    case .relations: return "relations"
    }
  }

  /// The fix as edits of one table; `nil` where a change cannot be written there.
  func fix(_ fix: GlossaryFix) -> Fix? {
    guard isTables else { return nil }
    let edits = fix.changes.compactMap { edit($0) }
    guard edits.count == fix.changes.count, Set(edits.map(\.table)).count == 1 else { return nil }
    return Fix(edits: edits.map(\.edit), doubt: fix.doubt)
  }

  /// The change as an edit of a table; `nil` where the table has no column for it.
  func edit(_ change: GlossaryChange) -> (table: GlossaryTable, edit: Fix.Edit)? {
    switch change {
    case .write(let text, let at): return edit("term", at, text)
    case .judge(let status, let at): return edit("status", at, status.rawValue)
    case .retag(let language, let at): return edit("language", at, language.tag)
    case .mark(let flag, let at): return edit("match", at, flags(at) { $0.insert(flag) })
    case .unmark(let flag, let at): return edit("match", at, flags(at) { $0.remove(flag) })
    case .remove(let at):
      return row(of: at).map { (.terms, Fix.Edit(span: $0.whole, text: "")) }
    case .untie(let relation, let concept):
      let table: GlossaryTable = concepts == nil ? .terms : .concepts
      let left = glossary.concepts[concept].relations.filter { $0 != relation }
      let text = left.map { "\($0.type):\($0.target)" }.joined(separator: "; ")
      return row(ofConcept: concept).flatMap { self[table].edit("relations", of: $0, to: text) }
        .map { (table, $0) }
    case .sort(let table): return SortedRows(self[table]).edit.map { (table, $0) }
    }
  }

  private func edit(_ column: String, _ at: TermPlace, _ text: String) -> (GlossaryTable, Fix.Edit)?
  {
    row(of: at).flatMap { terms.edit(column, of: $0, to: text) }.map { (.terms, $0) }
  }

  private func flags(_ at: TermPlace, _ change: (inout Set<Term.Matching>) -> Void) -> String {
    var flags = glossary.concepts[at.concept].terms[at.term].matching
    change(&flags)
    return flags.map(\.rawValue).sorted().joined(separator: "; ")
  }
}

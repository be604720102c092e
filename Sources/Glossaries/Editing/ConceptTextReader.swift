internal import Languages

/// Takes the lines of a text one by one, and makes of a concept what they say.
///
/// A field that says what it said is left alone, also where nobody could type it in now; and so is each text of a
/// list whose line was not touched.
struct ConceptTextReader {
  typealias Line = String.UnicodeScalarView

  /// The texts of a field, with the place of the last.
  private struct Found {
    let name: String
    var texts: [String]
    var line: Int
    var column: Int
  }

  /// A term that is being read: the line with its language, and its fields.
  private struct Block {
    let line: [UInt8]
    let language: Language
    let text: String
    var fields: [Found] = []
  }

  private let original: Concept
  /// The lines of the text as it was written.
  private let written: Set<[UInt8]>
  private var fields: [Found] = []
  private var blocks: [Block] = []
  private var isEmpty = true

  init(_ original: Concept) {
    self.original = original
    let text = ConceptText.text(of: original)
    written = Set(text.utf8.split(separator: UInt8(ascii: "\n")).map { Array($0) })
  }

  /// Takes a line that is no remark.
  mutating func take(_ line: Line, _ number: Int) throws(ConceptText.ReadingError) {
    isEmpty = false
    if line.first == "[" { try takeTerm(line, number) } else { try takeField(line, number) }
  }

  /// The concept, when all lines were taken.
  func finish() throws(ConceptText.ReadingError) -> Concept? {
    if isEmpty { return nil }
    var concept = original
    concept.terms = []
    try put(fields, into: &concept, all: EditableField<Concept>.fields(of: original)) {
      name throws(EditError) in try EditableField<Concept>(named: name)
    }
    if !fields.contains(where: { $0.name == "kind" }) { concept.kind = .name }
    let bases = bases
    for (block, base) in zip(blocks, bases) {
      var term = base ?? Term(block.text, language: block.language, status: .preferred)
      term.text = block.text
      term.language = block.language
      let all = Array(EditableField<Term>.all.dropFirst(2))
      try put(block.fields, into: &term, all: all) { name throws(EditError) in
        try EditableField<Term>(named: name)
      }
      if !block.fields.contains(where: { $0.name == "status" }) { term.status = .preferred }
      concept.terms.append(term)
    }
    return concept
  }

  // MARK: - Lines

  private mutating func takeTerm(_ line: Line, _ number: Int) throws(ConceptText.ReadingError) {
    guard let end = line.firstIndex(of: "]") else {
      throw error(number, 1, "“[” is never closed; write the language of a term as in “[ko] 최선희”")
    }
    let tag = String(line[line.index(after: line.startIndex)..<end])
    guard let language = Language(tag: tag) else {
      throw error(number, 2, "“\(tag)” is not a language; write its tag, such as ko-KP")
    }
    var rest = line[line.index(after: end)...]
    if isUntouched(line) {
      rest = rest.dropFirst()
    } else {
      rest = rest.drop { $0 == " " || $0 == "\t" }
    }
    let column = Self.column(after: end, in: line)
    let text = try text(rest, of: line, number, column)
    guard !text.isEmpty else {
      throw error(number, column, "the term has no text; write it after “]”")
    }
    blocks.append(Block(line: Self.bytes(of: line), language: language, text: text))
  }

  private mutating func takeField(_ line: Line, _ number: Int) throws(ConceptText.ReadingError) {
    guard let colon = line.firstIndex(of: ":") else {
      throw error(
        number,
        1,
        "this is no field; write its name, a colon and the text, or # before a remark"
      )
    }
    let name = String(line[..<colon])
    let rest = line[line.index(after: colon)...]
    let column = Self.column(after: colon, in: line)
    let text = try text(rest.first == " " ? rest.dropFirst() : rest, of: line, number, column)
    do {
      _ =
        blocks.isEmpty
        ? try EditableField<Concept>(named: name).name : try EditableField<Term>(named: name).name
    } catch { throw self.error(number, 1, error.description) }
    var fields = blocks.last?.fields ?? self.fields
    if let known = fields.firstIndex(where: { $0.name == name }) {
      fields[known].texts.append(text)
      (fields[known].line, fields[known].column) = (number, column)
    } else {
      fields.append(Found(name: name, texts: [text], line: number, column: column))
    }
    if blocks.isEmpty { self.fields = fields } else { blocks[blocks.count - 1].fields = fields }
  }

  private func text(
    _ rest: Substring.UnicodeScalarView,
    of line: Line,
    _ number: Int,
    _ column: Int
  ) throws(ConceptText.ReadingError) -> String {
    guard let text = ConceptText.unescaped(rest) else {
      throw error(
        number,
        column,
        "a backslash stands before something else than n, r or another one; double it"
      )
    }
    return isUntouched(line) ? text : FieldText.normal(text)
  }

  private func isUntouched(_ line: Line) -> Bool { written.contains(Self.bytes(of: line)) }

  private static func bytes(of line: Line) -> [UInt8] { Array(String(line).utf8) }

  /// The column after a place, from 1, in characters.
  private static func column(after place: Line.Index, in line: Line) -> Int {
    String(line[...place]).count + 1
  }

  private func error(
    _ line: Int,
    _ column: Int,
    _ sentence: String
  ) -> ConceptText.ReadingError {
    ConceptText.ReadingError(line: line, column: column, sentence: sentence)
  }

  // MARK: - Fields

  /// Puts into `owner` what its fields say now, and empties those that are gone.
  private func put<Owner>(
    _ found: [Found],
    into owner: inout Owner,
    all: [EditableField<Owner>],
    named field: (String) throws(EditError) -> EditableField<Owner>
  ) throws(ConceptText.ReadingError) {
    let names = Set(found.map(\.name))
    for field in all where !names.contains(field.name) && !["kind", "status"].contains(field.name) {
      if field.texts(owner).isEmpty { continue }
      try? field.put([], into: &owner)
    }
    for found in found {
      do {
        let field = try field(found.name)
        let bytes = { (texts: [String]) in texts.map { Array($0.utf8) } }
        if bytes(found.texts) == bytes(field.texts(owner)) { continue }
        try field.put(found.texts == [""] ? [] : found.texts, into: &owner)
      } catch { throw self.error(found.line, found.column, error.description) }
    }
  }

  /// The term that each block was written for: the one with the same line, or else the one in the same place
  /// whose line is gone; none for a new term.
  private var bases: [Term?] {
    let lines = original.terms.map { term in
      let text = ConceptText.text(of: Concept(id: "", kind: .name, terms: [term]))
      let line = text.utf8.split(separator: UInt8(ascii: "\n")).first {
        $0.first == UInt8(ascii: "[")
      }
      return line.map { Array($0) } ?? []
    }
    var bases = [Term?](repeating: nil, count: blocks.count)
    var isTaken = [Bool](repeating: false, count: lines.count)
    for (place, block) in blocks.enumerated() {
      let own = lines.indices.first { !isTaken[$0] && lines[$0] == block.line }
      guard let own else { continue }
      isTaken[own] = true
      bases[place] = original.terms[own]
    }
    // Where terms came or went, a term is not taken for the one that stood there.
    guard blocks.count == lines.count else { return bases }
    for place in blocks.indices where bases[place] == nil && !isTaken[place] {
      bases[place] = original.terms[place]
    }
    return bases
  }
}

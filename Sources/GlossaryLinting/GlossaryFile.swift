public import Glossaries
public import SourceText

/// A glossary together with the text its terms were read from, so that findings can point into it.
public struct GlossaryFile: Sendable {
  /// The glossary.
  public let glossary: Glossary
  /// The file that holds the terms.
  public let terms: SourceText
  /// The file that holds the concepts; the same one where a single table holds both.
  public let concepts: SourceText

  /// Creates a glossary with its files.
  public init(glossary: Glossary, terms: SourceText, concepts: SourceText) {
    self.glossary = glossary
    self.terms = terms
    self.concepts = concepts
  }

  /// Where `term` stands: its field, or its whole line where the field cannot be found.
  func span(of term: Term) -> TextSpan {
    guard term.line > 0, term.line <= terms.lines.count else { return TextSpan(start: 0, end: 0) }
    let line = terms.lineSpan(at: terms.lines.starts[term.line - 1])
    let wanted = Array(term.text.utf8)
    let isField = { (byte: UInt8) in byte == 0x09 || byte == 0x2C || byte == 0x3B || byte == 0x22 }
    var start = line.start
    while start + wanted.count <= line.end {
      let end = start + wanted.count
      if start == line.start || isField(terms.bytes[start - 1]),
        end == line.end || isField(terms.bytes[end]),
        terms.bytes[start..<end].elementsEqual(wanted)
      {
        return TextSpan(start: start, end: end)
      }
      start += 1
    }
    return line
  }
}

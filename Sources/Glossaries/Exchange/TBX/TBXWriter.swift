internal import Languages
internal import XML

/// Writes a glossary as TBX.
///
/// - Source: ISO 30042:2019; TBX-Basic dialect 1.2.1; ISO 30042:2008 for version 2.
struct TBXWriter {
  private let dialect: TBXDialect
  private let style: TBXStyle
  private var xml = XMLWriter()

  private init(_ dialect: TBXDialect) {
    self.dialect = dialect
    style = dialect.style
  }

  /// The file of `glossary`, all of which the profile can hold.
  ///
  /// - Complexity: O(n) in the terms.
  static func text(of glossary: Glossary, dialect: TBXDialect) -> String {
    var writer = TBXWriter(dialect)
    writer.write(glossary)
    return writer.xml.text
  }

  private mutating func write(_ glossary: Glossary) {
    xml.begin(style.frame.root, rootAttributes)
    xml.begin(style.frame.header)
    xml.begin("fileDesc")
    xml.begin("titleStmt")
    xml.leaf("title", [], glossary.title.isEmpty ? glossary.name : glossary.title)
    xml.end()
    xml.begin("sourceDesc")
    xml.leaf("p", [], "Exported by Onoma.")
    xml.end()
    xml.end()
    if style == .martif {
      xml.begin("encodingDesc")
      xml.leaf("p", [("type", "XCSURI")], "TBXBasicXCSV02.xcs")
      xml.end()
    }
    xml.end()
    xml.begin("text")
    if !glossary.concepts.isEmpty {
      xml.begin("body")
      for concept in glossary.concepts { write(concept) }
      xml.end()
    }
    xml.end()
    xml.end()
  }

  private var rootAttributes: [(String, String)] {
    let names = [("type", dialect.name), ("style", style.rawValue), ("xml:lang", "en")]
    if style == .martif { return names.filter { $0.0 != "style" } }
    let modules =
      style == .dct
      ? [
        ("xmlns:min", "http://www.tbxinfo.net/ns/min"),
        ("xmlns:basic", "http://www.tbxinfo.net/ns/basic"),
      ] : []
    return [("xmlns", "urn:iso:std:iso:30042:ed-2")] + modules + names
  }

  private mutating func write(_ concept: Concept) {
    xml.begin(style.frame.entry, [("id", MarkupID.encoded(concept.id))])
    if concept.kind != .name { write(TBXStyle.subjectField, concept.kind.rawValue) }
    for subject in concept.subjects { write(TBXStyle.subjectField, subject) }
    if !concept.definition.isEmpty { write(TBXStyle.definition, concept.definition) }
    for source in concept.sources { write(TBXStyle.source, source) }
    for id in concept.externalIDs {
      guard let address = WebAddress.of(id) else { continue }
      write(TBXStyle.externalReference, id, [("target", address)])
    }
    for relation in concept.relations {
      let target = MarkupID.encoded(relation.target)
      write(TBXStyle.crossReference, relation.type, [("target", target)])
    }
    for comment in concept.comments { xml.leaf("note", [], comment) }
    var language: Language?
    for term in concept.terms {
      if term.language != language {
        if language != nil { xml.end() }
        begin(term.language, of: concept)
        language = term.language
      }
      write(term, of: concept)
    }
    xml.end()
    xml.end()
  }

  private mutating func begin(_ language: Language, of concept: Concept) {
    xml.begin(style.frame.section, [("xml:lang", language.tag)])
    guard let section = concept.sections.first(where: { $0.language == language }) else { return }
    if !section.definition.isEmpty { write(TBXStyle.definition, section.definition) }
    if !section.note.isEmpty { xml.leaf("note", [], section.note) }
  }

  private mutating func write(_ term: Term, of concept: Concept) {
    xml.begin(style.frame.term)
    xml.leaf("term", [], term.text)
    let type = TBXTermType.written(term.form)
    let part = term.grammar.partOfSpeech.map { TBXTermType.written($0) } ?? type.partOfSpeech
    if !part.isEmpty { write(TBXStyle.partOfSpeech, part) }
    write(TBXStyle.status, TBXStatus.written(term.status))
    if dialect.isBasic { write(TBXStyle.termType, type.type) }
    switch concept.gender {
    case .male: write(TBXStyle.gender, "masculine")
    case .female: write(TBXStyle.gender, "feminine")
    case nil: if let gender = term.grammar.gender { write(TBXStyle.gender, gender.rawValue) }
    }
    for label in term.labels { write(TBXStyle.customerSubset, label) }
    for source in term.sources { write(TBXStyle.source, source) }
    if !term.note.isEmpty { xml.leaf("note", [], term.note) }
    xml.end()
  }

  private mutating func write(
    _ category: TBXStyle.Category,
    _ content: String,
    _ more: [(String, String)] = []
  ) {
    let element = style.element(category)
    xml.leaf(element.name, element.attributes + more, content)
  }
}

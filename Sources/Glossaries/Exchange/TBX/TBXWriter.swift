internal import Languages
internal import XML

/// Writes a glossary as TBX-Basic, version 3.
///
/// - Source: ISO 30042:2019; TBX-Basic dialect 1.2.1.
struct TBXWriter {
  private let style: TBXStyle
  private var xml = XMLWriter()

  private init(style: TBXStyle) { self.style = style }

  /// The file of `glossary`, all of which the profile can hold.
  ///
  /// - Complexity: O(n) in the terms.
  static func text(of glossary: Glossary, style: TBXStyle) -> String {
    var writer = TBXWriter(style: style)
    writer.write(glossary)
    return writer.xml.text
  }

  private mutating func write(_ glossary: Glossary) {
    var attributes = [("xmlns", "urn:iso:std:iso:30042:ed-2")]
    if style == .dct {
      attributes.append(("xmlns:min", "http://www.tbxinfo.net/ns/min"))
      attributes.append(("xmlns:basic", "http://www.tbxinfo.net/ns/basic"))
    }
    attributes += [("type", "TBX-Basic"), ("style", style.rawValue), ("xml:lang", "en")]
    xml.begin("tbx", attributes)
    xml.begin("tbxHeader")
    xml.begin("fileDesc")
    xml.begin("titleStmt")
    xml.leaf("title", [], glossary.title.isEmpty ? glossary.name : glossary.title)
    xml.end()
    xml.begin("sourceDesc")
    xml.leaf("p", [], "Exported by Onoma.")
    xml.end()
    xml.end()
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

  private mutating func write(_ concept: Concept) {
    xml.begin("conceptEntry", [("id", MarkupID.encoded(concept.id))])
    if concept.kind != .name { write(TBXStyle.subjectField, concept.kind.rawValue) }
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
    var language: Language?
    for term in concept.terms {
      if term.language != language {
        if language != nil { xml.end() }
        xml.begin("langSec", [("xml:lang", term.language.tag)])
        language = term.language
      }
      write(term, of: concept)
    }
    xml.end()
    xml.end()
  }

  private mutating func write(_ term: Term, of concept: Concept) {
    xml.begin("termSec")
    xml.leaf("term", [], term.text)
    let type = TBXTermType.written(term.form)
    write(TBXStyle.partOfSpeech, type.partOfSpeech)
    write(TBXStyle.status, TBXStatus.written(term.status))
    write(TBXStyle.termType, type.type)
    switch concept.gender {
    case .male: write(TBXStyle.gender, "masculine")
    case .female: write(TBXStyle.gender, "feminine")
    case nil: break
    }
    for label in term.labels { write(TBXStyle.customerSubset, label) }
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

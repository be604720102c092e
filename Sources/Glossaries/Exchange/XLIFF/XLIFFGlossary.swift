internal import Languages
internal import XML

/// Writes a glossary of two languages as XLIFF 2: a unit for each concept, with an entry of the glossary module
/// and the terms as its only segment.
///
/// - Source: XLIFF 2.0, OASIS 2014, sections 4 and 5.2, glossary module.
enum XLIFFGlossary {
  static let core = "urn:oasis:names:tc:xliff:document:2.0"
  static let module = "urn:oasis:names:tc:xliff:glossary:2.0"

  /// The file of `glossary`, all of which the profile can hold.
  ///
  /// - Complexity: O(n) in the terms.
  static func text(of glossary: Glossary, _ options: ExchangeOptions) -> String {
    let source = options.source ?? .english
    let target = options.target ?? .russian
    var xml = XMLWriter()
    xml.begin(
      "xliff",
      [
        ("xmlns", core), ("xmlns:gls", module), ("version", "2.0"), ("srcLang", source.tag),
        ("trgLang", target.tag),
      ]
    )
    xml.begin("file", [("id", "glossary")])
    for concept in glossary.concepts {
      guard let first = concept.terms.first(where: { $0.language == source }),
        let second = concept.terms.first(where: { $0.language == target })
      else { continue }
      write(concept, first, second, &xml)
    }
    // A file has a unit at least.
    if glossary.concepts.isEmpty { writeEmptyUnit(&xml) }
    xml.end()
    xml.end()
    return xml.text
  }

  private static func write(
    _ concept: Concept,
    _ source: Term,
    _ target: Term,
    _ xml: inout XMLWriter
  ) {
    let id = MarkupID.encoded(concept.id)
    xml.begin("unit", [("id", id)])
    xml.begin("gls:glossary")
    xml.begin("gls:glossEntry", [("id", id)])
    xml.leaf("gls:term", attribute(source.sources), source.text)
    xml.leaf("gls:translation", attribute(target.sources), target.text)
    if !concept.definition.isEmpty {
      xml.leaf("gls:definition", attribute(concept.sources), concept.definition)
    }
    xml.end()
    xml.end()
    segment(source.text, target.text, &xml)
    xml.end()
  }

  private static func writeEmptyUnit(_ xml: inout XMLWriter) {
    xml.begin("unit", [("id", "none")])
    xml.begin("segment")
    xml.leaf("source")
    xml.end()
    xml.end()
  }

  private static func segment(_ source: String, _ target: String, _ xml: inout XMLWriter) {
    xml.begin("segment")
    // White space in a source would be text to translate.
    xml.leaf("source", [], source)
    xml.leaf("target", [], target)
    xml.end()
  }

  private static func attribute(_ sources: [String]) -> [(String, String)] {
    sources.first.map { [("source", $0)] } ?? []
  }

  /// The concept with what the module takes of it: one source a term, and one of the definition.
  static func fit(_ concept: Concept, _ ledger: inout ExchangeLedger) -> Concept {
    var copy = concept
    copy.sources = concept.definition.isEmpty ? [] : Array(concept.sources.prefix(1))
    ledger.lose(
      "sources but one of a definition",
      concept.sources.count - copy.sources.count
    )
    for place in concept.terms.indices {
      let sources = concept.terms[place].sources
      copy.terms[place].sources = Array(sources.prefix(1))
      ledger.lose("further sources of a term", max(0, sources.count - 1))
    }
    return copy
  }
}

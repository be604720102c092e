internal import Languages
internal import XML

/// Writes GlossML.
///
/// - Source: GlossML 1.0, Maxprograms: `glossary`, `glossentry` with a `comment`, `langentry` with a `term` and a
///   `definition`.
enum GlossMLWriter {
  static let namespace = "http://www.maxprograms.com/gml"

  /// The file of `glossary`, all of which the profile can hold.
  ///
  /// - Complexity: O(n) in the terms.
  static func text(of glossary: Glossary, _ options: ExchangeOptions) -> String {
    let languages = glossary.languages
    let usual = languages.contains(.english) ? .english : languages.first ?? .english
    let source = options.source ?? usual
    var xml = XMLWriter()
    xml.begin("glossary", [("xmlns", namespace), ("version", "1.0"), ("srclang", source.tag)])
    for concept in glossary.concepts {
      xml.begin("glossentry")
      if let comment = concept.comments.first { xml.leaf("comment", [], comment) }
      for term in concept.terms {
        xml.begin("langentry", [("xml:lang", term.language.tag)])
        xml.leaf("term", [], term.text)
        let section = concept.sections.first { $0.language == term.language }
        if let section { xml.leaf("definition", [], section.definition) }
        xml.end()
      }
      xml.end()
    }
    xml.end()
    return xml.text
  }

  /// The concept with what an entry takes of it: a comment, and a definition for each language that has a term.
  static func fit(_ concept: Concept, _ ledger: inout ExchangeLedger) -> Concept {
    var copy = DefinitionFitting.moved(concept, &ledger)
    var languages = Set(concept.terms.map(\.language))
    copy.sections = copy.sections.compactMap { section in
      if !section.note.isEmpty { ledger.lose("notes of a language") }
      guard !section.definition.isEmpty else { return nil }
      guard languages.remove(section.language) != nil else {
        ledger.lose("definitions of a language without a term")
        return nil
      }
      return LanguageSection(language: section.language, definition: section.definition)
    }
    ledger.lose("further comments", max(0, copy.comments.count - 1))
    copy.comments = Array(copy.comments.prefix(1))
    return copy
  }
}

internal import ICU
internal import Languages
internal import XML

/// Writes MultiTerm's XML.
///
/// - Source: SDL MultiTerm, XML of exports (`mtf`): `conceptGrp` with `concept`, `descripGrp` and `languageGrp`,
///   which holds `language`, `descripGrp` and `termGrp`.
struct MultiTermWriter {
  private var xml = XMLWriter()
  private var names: [Language: String] = [:]

  /// The file of `glossary`, all of which the profile can hold.
  ///
  /// - Throws: `ICUError` when ICU has no names of languages.
  /// - Complexity: O(n) in the terms.
  static func text(of glossary: Glossary) throws(ICUError) -> String {
    var writer = MultiTermWriter()
    writer.xml.begin("mtf")
    for (place, concept) in glossary.concepts.enumerated() {
      try writer.write(concept, number: place + 1)
    }
    writer.xml.end()
    return writer.xml.text
  }

  private mutating func write(_ concept: Concept, number: Int) throws(ICUError) {
    xml.begin("conceptGrp")
    xml.leaf("concept", [], "\(number)")
    field(MultiTermFields.id, concept.id)
    if !concept.definition.isEmpty { field(MultiTermFields.definition, concept.definition) }
    for (name, value) in PropertyBag.properties(of: concept) {
      if let name = MultiTermFields.name(ofConcept: name) { field(name, value) }
    }
    var language: Language?
    for term in concept.terms {
      if term.language != language {
        if language != nil { xml.end() }
        try begin(term.language, of: concept)
        language = term.language
      }
      write(term)
    }
    if language != nil { xml.end() }
    xml.end()
  }

  private mutating func begin(_ language: Language, of concept: Concept) throws(ICUError) {
    xml.begin("languageGrp")
    let name: String
    if let known = names[language] {
      name = known
    } else {
      name = try DisplayNames(language: .english).name(of: language) ?? language.tag
      names[language] = name
    }
    xml.leaf("language", [("type", name), ("lang", language.tag.uppercased())])
    guard let section = concept.sections.first(where: { $0.language == language }) else { return }
    if !section.definition.isEmpty { field(MultiTermFields.definition, section.definition) }
    if !section.note.isEmpty { field(MultiTermFields.note, section.note) }
  }

  private mutating func write(_ term: Term) {
    xml.begin("termGrp")
    xml.leaf("term", [], term.text)
    field(MultiTermFields.status, term.status.rawValue)
    for (name, value) in PropertyBag.properties(of: term) {
      field(MultiTermFields.name(ofTerm: name), value)
    }
    if !term.note.isEmpty { field(MultiTermFields.note, term.note) }
    xml.end()
  }

  private mutating func field(_ name: String, _ value: String) {
    xml.begin("descripGrp")
    xml.leaf("descrip", [("type", name)], value)
    xml.end()
  }
}

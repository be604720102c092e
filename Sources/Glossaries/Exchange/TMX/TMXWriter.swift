internal import Languages
internal import XML

/// Writes TMX.
///
/// - Source: TMX 1.4b specification, LISA 2005; properties of a tool's own begin with `x-`.
enum TMXWriter {
  /// The file of `glossary`.
  ///
  /// - Complexity: O(n) in the terms.
  static func text(of glossary: Glossary, _ options: ExchangeOptions) -> String {
    var xml = XMLWriter()
    xml.begin("tmx", [("version", "1.4")])
    xml.leaf(
      "header",
      [
        ("creationtool", "Onoma"), ("creationtoolversion", "1"), ("segtype", "phrase"),
        ("o-tmf", "Onoma"), ("adminlang", "en"), ("srclang", options.source?.tag ?? "*all*"),
        ("datatype", "plaintext"),
      ]
    )
    xml.begin("body")
    for concept in glossary.concepts { write(concept, &xml) }
    xml.end()
    xml.end()
    return xml.text
  }

  private static func write(_ concept: Concept, _ xml: inout XMLWriter) {
    xml.begin("tu", [("tuid", concept.id)])
    if !concept.definition.isEmpty { xml.leaf("note", [], concept.definition) }
    for property in PropertyBag.properties(of: concept) { write(property, &xml) }
    for term in concept.terms {
      xml.begin("tuv", [("xml:lang", term.language.tag)])
      if !term.note.isEmpty { xml.leaf("note", [], term.note) }
      for property in PropertyBag.properties(of: term) { write(property, &xml) }
      xml.leaf("seg", [], term.text)
      xml.end()
    }
    xml.end()
  }

  private static func write(_ property: PropertyBag.Property, _ xml: inout XMLWriter) {
    xml.leaf("prop", [("type", "x-\(property.name)")], property.value)
  }
}

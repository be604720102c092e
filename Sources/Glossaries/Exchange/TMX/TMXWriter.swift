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
    property("kind", concept.kind == .name ? nil : concept.kind.rawValue, &xml)
    property("gender", concept.gender?.rawValue, &xml)
    property("origin", concept.origin?.tag, &xml)
    for source in concept.sources { property("source", source, &xml) }
    for id in concept.externalIDs { property("external", id, &xml) }
    for relation in concept.relations {
      property("relation", "\(relation.type):\(relation.target)", &xml)
    }
    property("confidence", concept.confidence?.rawValue, &xml)
    for term in concept.terms {
      xml.begin("tuv", [("xml:lang", term.language.tag)])
      if !term.note.isEmpty { xml.leaf("note", [], term.note) }
      property("type", term.form == .full ? nil : term.form.rawValue, &xml)
      for label in term.labels { property("label", label, &xml) }
      for flag in term.matching.map(\.rawValue).sorted() { property("match", flag, &xml) }
      property("paradigm", term.paradigm.isEmpty ? nil : term.paradigm, &xml)
      xml.leaf("seg", [], term.text)
      xml.end()
    }
    xml.end()
  }

  private static func property(_ name: String, _ value: String?, _ xml: inout XMLWriter) {
    if let value { xml.leaf("prop", [("type", "x-\(name)")], value) }
  }
}

internal import JSON
internal import Languages

/// Writes a glossary as a SKOS concept scheme in JSON-LD.
///
/// - Source: SKOS Reference, W3C 2009: `prefLabel`, `altLabel` and `hiddenLabel` (a form to find and not to
///   show), `definition`, `related`, `exactMatch`; JSON-LD 1.1.
enum SKOS {
  /// The file of `glossary`.
  ///
  /// - Complexity: O(n) in the terms.
  static func text(of glossary: Glossary) -> String {
    let title = glossary.title.isEmpty ? glossary.name : glossary.title
    var text = """
      {"@context":{"skos":"http://www.w3.org/2004/02/skos/core#","dcterms":"http://purl.org/dc/terms/"},
      "@graph":[
      {"@id":"#scheme","@type":"skos:ConceptScheme","dcterms:title":\(JSONValue.quoted(title))}
      """
    for concept in glossary.concepts { text += ",\n" + object(of: concept) }
    return text + "\n]}\n"
  }

  private static func object(of concept: Concept) -> String {
    let matches = concept.externalIDs.compactMap { WebAddress.of($0) }
    return GlossaryJSON.object([
      ("@id", reference(concept.id)), ("@type", JSONValue.quoted("skos:Concept")),
      ("skos:inScheme", "{\"@id\":\"#scheme\"}"),
      ("skos:notation", JSONValue.quoted(concept.id)),
      ("skos:prefLabel", labels(concept, [.preferred])),
      ("skos:altLabel", labels(concept, [.admitted])),
      ("skos:hiddenLabel", labels(concept, [.deprecated, .superseded, .forbidden])),
      (
        "skos:definition",
        concept.definition.isEmpty
          ? "" : literal(concept.definition, "en")
      ),
      ("dcterms:source", list(concept.sources.map { JSONValue.quoted($0) })),
      ("skos:related", list(concept.relations.map { "{\"@id\":\(reference($0.target))}" })),
      ("skos:exactMatch", list(matches.map { "{\"@id\":\(JSONValue.quoted($0))}" })),
    ])
  }

  private static func reference(_ id: String) -> String {
    JSONValue.quoted("#" + MarkupID.encoded(id))
  }

  private static func labels(_ concept: Concept, _ statuses: Set<TermStatus>) -> String {
    let terms = concept.terms.filter { statuses.contains($0.status) }
    return list(terms.map { literal($0.text, $0.language.tag) })
  }

  private static func literal(_ text: String, _ tag: String) -> String {
    "{\"@value\":\(JSONValue.quoted(text)),\"@language\":\(JSONValue.quoted(tag))}"
  }

  private static func list(_ values: [String]) -> String {
    values.isEmpty ? "" : "[" + values.joined(separator: ",") + "]"
  }
}

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
      ("skos:definition", definitions(of: concept)),
      (
        "skos:scopeNote",
        list(
          concept.sections.filter { !$0.note.isEmpty }.map { literal($0.note, $0.language.tag) }
        )
      ),
      ("skos:note", list(concept.comments.map { JSONValue.quoted($0) })),
      ("dcterms:source", list(concept.sources.map { JSONValue.quoted($0) })),
      ("skos:related", ties(concept, "related")), ("skos:broader", ties(concept, "broader")),
      ("skos:narrower", ties(concept, "narrower")),
      ("skos:exactMatch", list(matches.map { "{\"@id\":\(JSONValue.quoted($0))}" })),
    ])
  }

  private static func definitions(of concept: Concept) -> String {
    let own = concept.definition.isEmpty ? [] : [literal(concept.definition, "en")]
    let others = concept.sections.filter { !$0.definition.isEmpty }
    return list(own + others.map { literal($0.definition, $0.language.tag) })
  }

  private static func ties(_ concept: Concept, _ type: String) -> String {
    list(
      concept.relations.filter { $0.type == type }.map { "{\"@id\":\(reference($0.target))}" }
    )
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

internal import Languages

/// Onoma's JSON: everything a glossary says.
///
/// ```json
/// {"format": "onoma-glossary", "version": 1, "title": "…", "concepts": [
///   {"id": "…", "kind": "person", "gender": "m", "origin": "ko", "definition": "…", "sources": ["…"],
///    "external": ["wikidata:…"], "relations": [{"type": "part-of", "target": "…"}], "confidence": "h",
///    "terms": [{"text": "…", "language": "en", "status": "preferred", "type": "short", "labels": ["kcna"],
///      "match": ["context"], "paradigm": "…", "note": "…"}]}]}
/// ```
///
/// A member that would be empty is left out. A concept stands on a line, so that versions can be compared.
enum GlossaryJSON {
  /// The file of `glossary`.
  ///
  /// - Complexity: O(n) in the terms.
  static func text(of glossary: Glossary) -> String {
    var text = "{\"format\":\"onoma-glossary\",\"version\":1"
    if !glossary.title.isEmpty { text += ",\"title\":" + JSONValue.quoted(glossary.title) }
    text += ",\"concepts\":["
    for (place, concept) in glossary.concepts.enumerated() {
      text += place == 0 ? "\n" : ",\n"
      text += object(members(of: concept))
    }
    return text + "\n]}\n"
  }

  private static func members(of concept: Concept) -> [(String, String)] {
    let relations = concept.relations.map { relation in
      object([
        ("type", JSONValue.quoted(relation.type)), ("target", JSONValue.quoted(relation.target)),
      ])
    }
    return [
      ("id", JSONValue.quoted(concept.id)), ("kind", JSONValue.quoted(concept.kind.rawValue)),
      ("gender", string(concept.gender?.rawValue)), ("origin", string(concept.origin?.tag)),
      ("definition", string(concept.definition)), ("sources", list(concept.sources)),
      ("external", list(concept.externalIDs)),
      ("relations", relations.isEmpty ? "" : "[" + relations.joined(separator: ",") + "]"),
      ("confidence", string(concept.confidence?.rawValue)),
      ("terms", "[" + concept.terms.map { object(members(of: $0)) }.joined(separator: ",") + "]"),
    ]
  }

  private static func members(of term: Term) -> [(String, String)] {
    [
      ("text", JSONValue.quoted(term.text)), ("language", JSONValue.quoted(term.language.tag)),
      ("status", JSONValue.quoted(term.status.rawValue)), ("type", string(term.form.rawValue)),
      ("labels", list(term.labels)), ("match", list(term.matching.map(\.rawValue).sorted())),
      ("paradigm", string(term.paradigm)), ("note", string(term.note)),
    ]
  }

  private static func string(_ text: String?) -> String {
    text.map { $0.isEmpty ? "" : JSONValue.quoted($0) } ?? ""
  }

  private static func list(_ texts: [String]) -> String {
    texts.isEmpty ? "" : "[" + texts.map { JSONValue.quoted($0) }.joined(separator: ",") + "]"
  }

  static func object(_ members: [(String, String)]) -> String {
    let filled = members.filter { !$0.1.isEmpty }
    return "{" + filled.map { JSONValue.quoted($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
  }
}

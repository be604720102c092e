internal import JSON
internal import Languages

/// Onoma's JSON: everything a glossary says.
///
/// ```json
/// {"format": "onoma-glossary", "version": 1, "title": "…", "concepts": [
///   {"id": "…", "kind": "person", "gender": "m", "origin": "ko", "definition": "…", "sources": ["…"],
///    "external": ["wikidata:…"], "relations": [{"type": "part-of", "target": "…"}], "confidence": "h",
///    "subjects": ["…"], "sections": [{"language": "ru", "definition": "…", "note": "…"}], "comments": ["…"],
///    "terms": [{"text": "…", "language": "en", "status": "preferred", "type": "short", "labels": ["kcna"],
///      "match": ["context"], "paradigm": "…", "note": "…", "partOfSpeech": "noun", "gender": "neuter",
///      "number": "plural", "abbreviates": "…", "validity": "2011-12..", "sources": ["…"],
///      "review": "rejected: …"}]}]}
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
      text += concept.json
    }
    return text + "\n]}\n"
  }

  static func object(_ members: [(String, String)]) -> String {
    let filled = members.filter { !$0.1.isEmpty }
    return "{" + filled.map { JSONValue.quoted($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
  }
}

import Glossaries
import Languages

/// Looks for what a file lacks of a glossary, and for a word of it in the report; it knows nothing of how either
/// was made.
enum LossAudit {
  /// What differs between the only concept of a glossary and what was read back of it, and is not told.
  static func untold(
    of glossary: Glossary,
    in back: Glossary,
    losses: [GlossaryExport.Loss]
  ) -> [String] {
    let told = losses.map(\.field)
    guard let concept = glossary.concepts.first else { return [] }
    guard let read = back.concepts.first else {
      return told.contains { $0.hasPrefix("concepts") || $0.hasPrefix("terms") }
        ? [] : ["all of it"]
    }
    let fields = facts(of: concept)
    let found = facts(of: read)
    return fields.compactMap { name, facts in
      let lost = facts.subtracting(found[name] ?? [])
      guard !lost.isEmpty else { return nil }
      let words = words(name)
      let isTold = told.contains { line in words.contains { line.contains($0) } }
      return isTold
        ? nil : "\(name): \(lost.count) lost, such as \(lost.first.map { "\($0)" } ?? "")"
    }.sorted()
  }

  /// A fact, byte by byte.
  struct Fact: Hashable, CustomStringConvertible {
    let bytes: [UInt8]
    init(_ texts: String...) { bytes = Array(texts.joined(separator: "|").utf8.prefix(400)) }
    var description: String { String(decoding: bytes, as: UTF8.self).debugDescription }
  }

  private static func facts(of concept: Concept) -> [String: Set<Fact>] {
    func list(_ texts: [String]) -> Set<Fact> { Set(texts.filter { !$0.isEmpty }.map { Fact($0) }) }
    func all(_ texts: [String?]) -> Set<Fact> { list(texts.compactMap { $0 }) }
    func each(_ field: (Term) -> [String?]) -> Set<Fact> {
      // A term is known by its text, so that what is said of one is not taken for what is said of another.
      Set(
        concept.terms.flatMap { term in
          field(term).compactMap { $0 }.filter { !$0.isEmpty }.map { Fact($0) }
        }
      )
    }
    return [
      "id": all([concept.id]), "kind": concept.kind == .name ? [] : all([concept.kind.rawValue]),
      "gender": all([concept.gender?.rawValue]), "origin": all([concept.origin?.tag]),
      "definition": all([concept.definition]), "sources": list(concept.sources),
      "external": list(concept.externalIDs),
      "relations": Set(concept.relations.map { Fact($0.type, $0.target) }),
      "confidence": all([concept.confidence?.rawValue]), "subjects": list(concept.subjects),
      "sections": Set(
        concept.sections.filter { !$0.isEmpty }.map {
          Fact($0.language.tag, $0.definition, $0.note)
        }
      ),
      "comments": list(concept.comments),
      "terms": Set(concept.terms.map { Fact($0.language.tag, $0.text) }),
      "status": Set(concept.terms.map { Fact($0.language.tag, $0.text, $0.status.rawValue) }),
      "form": each { [$0.form.rawValue] }, "labels": each { $0.labels },
      "match": each { $0.matching.map(\.rawValue) }, "paradigm": each { [$0.paradigm] },
      "note": each { [$0.note] }, "part of speech": each { [$0.grammar.partOfSpeech?.rawValue] },
      "grammatical gender": each { [$0.grammar.gender?.rawValue] },
      "number": each { [$0.grammar.number?.rawValue] }, "abbreviates": each { [$0.abbreviates] },
      "validity": each { [$0.validity?.description] }, "term sources": each { $0.sources },
      "review": each { [$0.review?.description] },
    ]
  }

  /// Words of a line of the report that tell the loss of a field: with a term goes what is said of it, and a text
  /// may have been changed in any field.
  private static func words(_ field: String) -> [String] {
    let texts = ["texts ", "lists longer"]
    let terms = ["terms", "concepts "]
    return switch field {
    case "id": ["concept ids", "ids", "concepts "] + texts
    case "kind": ["kinds"]
    case "gender": ["genders", "gender of"]
    case "origin": ["origin"]
    case "definition": ["definitions"] + texts
    case "sources": ["sources"] + texts
    case "external": ["external ids"] + texts
    case "relations": ["relations", "the relation", "without an id", "ids with"] + texts
    case "confidence": ["confidence"]
    case "subjects": ["subject fields"] + texts
    case "sections": ["definitions", "notes of a language", "by language"] + texts
    case "comments": ["comments"] + texts
    case "terms": terms + texts
    case "status": terms + texts
    case "form": ["term type"] + terms
    case "labels": ["term labels"] + terms + texts
    case "match": ["match flags"] + terms
    case "paradigm": ["paradigms"] + terms + texts
    case "note": ["term notes"] + terms + texts
    case "part of speech": ["parts of speech", "part of speech", "nouns"] + terms
    case "grammatical gender": ["grammatical gender"] + terms
    case "number": ["grammatical numbers"] + terms
    case "abbreviates": ["full forms"] + terms + texts
    case "validity": ["validity"] + terms
    case "term sources": ["term sources", "sources of"] + terms + texts
    case "review": ["reviews", "reasons"] + terms + texts
    default: []
    }
  }
}

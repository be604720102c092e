/// A field of a concept or a term that a format may hold or not.
public enum ExchangeField: String, Hashable, Sendable, CaseIterable {
  case conceptID = "concept ids"
  case kind = "kinds"
  case gender = "genders"
  case origin = "origin"
  case definition = "definitions"
  case sources = "sources"
  case externalIDs = "external ids"
  case relations = "relations"
  case confidence = "confidence"
  case form = "term type"
  case labels = "term labels"
  case matching = "match flags"
  case paradigm = "paradigms"
  case note = "term notes"

  /// Whether `concept` says anything in this field, or one of its terms does; how often.
  func count(in concept: Concept) -> Int {
    switch self {
    case .conceptID: 1
    case .kind: concept.kind == .name ? 0 : 1
    case .gender: concept.gender == nil ? 0 : 1
    case .origin: concept.origin == nil ? 0 : 1
    case .definition: concept.definition.isEmpty ? 0 : 1
    case .sources: concept.sources.isEmpty ? 0 : 1
    case .externalIDs: concept.externalIDs.isEmpty ? 0 : 1
    case .relations: concept.relations.isEmpty ? 0 : 1
    case .confidence: concept.confidence == nil ? 0 : 1
    case .form: concept.terms.count { $0.form != .full }
    case .labels: concept.terms.count { !$0.labels.isEmpty }
    case .matching: concept.terms.count { !$0.matching.isEmpty }
    case .paradigm: concept.terms.count { !$0.paradigm.isEmpty }
    case .note: concept.terms.count { !$0.note.isEmpty }
    }
  }
}

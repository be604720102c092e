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
  case subjects = "subject fields"
  case sections = "definitions and notes by language"
  case comments = "comments"
  case form = "term type"
  case labels = "term labels"
  case matching = "match flags"
  case paradigm = "paradigms"
  case note = "term notes"
  case partOfSpeech = "parts of speech"
  case grammaticalGender = "grammatical genders"
  case number = "grammatical numbers"
  case abbreviates = "full forms of abbreviations"
  case validity = "dates of validity"
  case termSources = "term sources"
  case review = "reviews"

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
    case .subjects: concept.subjects.isEmpty ? 0 : 1
    case .sections: concept.sections.count { !$0.isEmpty }
    case .comments: concept.comments.count
    case .partOfSpeech: concept.terms.count { $0.grammar.partOfSpeech != nil }
    case .grammaticalGender: concept.terms.count { $0.grammar.gender != nil }
    case .number: concept.terms.count { $0.grammar.number != nil }
    case .abbreviates: concept.terms.count { !$0.abbreviates.isEmpty }
    case .validity: concept.terms.count { $0.validity != nil }
    case .termSources: concept.terms.count { !$0.sources.isEmpty }
    case .review: concept.terms.count { $0.review != nil }
    }
  }
}

internal import Glossaries

/// Terms that left one concept and came to another.
struct TermMoves {
  private struct Name: Hashable {
    let language: String
    let text: FieldValue.ExactText

    init(_ term: TermRecord) {
      language = term.key.language
      text = term.key.text
    }
  }

  private var left: [Name: Set<String>] = [:]
  private var came: [Name: Set<String>] = [:]

  /// No moves.
  init() {}

  /// The moves between concepts that went, came or changed.
  init(
    removed: [Concept],
    added: [Concept],
    changed: [(before: Concept, after: Concept)]
  ) {
    for (before, after) in changed {
      let old = Dictionary(
        ConceptRecord(before).terms.map { (Name($0), $0) },
        uniquingKeysWith: { first, _ in first }
      )
      let new = Dictionary(
        ConceptRecord(after).terms.map { (Name($0), $0) },
        uniquingKeysWith: { first, _ in first }
      )
      for name in old.keys where new[name] == nil { left[name, default: []].insert(before.id) }
      for name in new.keys where old[name] == nil { came[name, default: []].insert(after.id) }
    }
    for concept in removed {
      for term in ConceptRecord(concept).terms { left[Name(term), default: []].insert(concept.id) }
    }
    for concept in added {
      for term in ConceptRecord(concept).terms { came[Name(term), default: []].insert(concept.id) }
    }
  }

  /// The one concept that a term of `concept` went to.
  func destination(of term: TermRecord, from concept: String) -> String? {
    Self.only(came[Name(term)], but: concept)
  }

  /// The one concept that a term of `concept` came from.
  func origin(of term: TermRecord, to concept: String) -> String? {
    Self.only(left[Name(term)], but: concept)
  }

  /// Whether a term went to another concept.
  func isMoved(_ term: TermRecord, from concept: String) -> Bool {
    destination(of: term, from: concept) != nil
  }

  /// Whether a term came from another concept.
  func isMoved(_ term: TermRecord, to concept: String) -> Bool {
    origin(of: term, to: concept) != nil
  }

  private static func only(_ ids: Set<String>?, but concept: String) -> String? {
    guard let ids, ids.count == 1, ids.first != concept else { return nil }
    return ids.first
  }
}

internal import Languages

extension Concept {
  /// This concept with what it lacks taken from `other`: empty fields filled in, terms, sources, ids and
  /// relations added at the end.
  ///
  /// What both say stays as it is here. Terms are one where text and language are, in
  /// whatever normal form.
  public func merged(with other: Concept) -> Concept {
    let known = Set(terms.map(TermKey.init))
    let languages = Set(sections.map(\.language))
    var merged = self
    if kind == .name { merged.kind = other.kind }
    merged.gender = gender ?? other.gender
    merged.origin = origin ?? other.origin
    if definition.isEmpty { merged.definition = other.definition }
    merged.sources = Self.union(sources, other.sources)
    merged.externalIDs = Self.union(externalIDs, other.externalIDs)
    merged.relations += other.relations.filter { !relations.contains($0) }
    merged.confidence = confidence ?? other.confidence
    merged.subjects = Self.union(subjects, other.subjects)
    merged.sections += other.sections.filter { !languages.contains($0.language) }
    merged.sections.sort { $0.language < $1.language }
    merged.comments = Self.union(comments, other.comments)
    merged.terms += other.terms.filter { !known.contains(TermKey($0)) }
    return merged
  }

  private static func union(_ own: [String], _ others: [String]) -> [String] {
    own + others.filter { !own.contains($0) }
  }
}

/// What makes a term the same term.
private struct TermKey: Hashable {
  let language: Language
  let text: String

  init(_ term: Term) {
    language = term.language
    text = term.text
  }
}

internal import Languages

extension Concept {
  /// This concept with what it lacks taken from `other`: empty fields filled in, terms, sources, ids and
  /// relations added at the end.
  ///
  /// What both say stays as it is here. Terms are one where text (to the byte) and language are.
  public func merged(with other: Concept) -> Concept {
    let known = Set(terms.map(TermKey.init))
    return Concept(
      id: id,
      kind: kind == .name ? other.kind : kind,
      gender: gender ?? other.gender,
      origin: origin ?? other.origin,
      definition: definition.isEmpty ? other.definition : definition,
      sources: Self.union(sources, other.sources),
      externalIDs: Self.union(externalIDs, other.externalIDs),
      relations: relations + other.relations.filter { !relations.contains($0) },
      confidence: confidence ?? other.confidence,
      terms: terms + other.terms.filter { !known.contains(TermKey($0)) }
    )
  }

  private static func union(_ own: [String], _ others: [String]) -> [String] {
    own + others.filter { !own.contains($0) }
  }
}

/// What makes a term the same term.
private struct TermKey: Hashable {
  let language: Language
  let text: [UInt8]

  init(_ term: Term) {
    language = term.language
    text = Array(term.text.utf8)
  }
}

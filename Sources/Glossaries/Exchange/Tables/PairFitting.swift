internal import Languages

/// What DeepL refuses.
///
/// - Source: DeepL API reference, glossaries: no repeated source term, at most 1,024 UTF-8 bytes a term.
enum DeepLFitting {
  /// The part of `concepts` that DeepL takes.
  static func fit(
    _ concepts: [Concept],
    _ options: ExchangeOptions,
    _ ledger: inout ExchangeLedger
  ) -> [Concept] {
    var seen: Set<[UInt8]> = []
    var kept: [Concept] = []
    for concept in concepts {
      guard concept.terms.allSatisfy({ $0.text.utf8.count <= 1024 }) else {
        ledger.lose("terms of more than 1,024 bytes")
        continue
      }
      let source = concept.terms.first { $0.language == options.source }?.text ?? ""
      guard seen.insert(Array(source.utf8)).inserted else {
        ledger.lose("further concepts of one source term")
        continue
      }
      kept.append(concept)
    }
    return kept
  }
}

/// What a format takes for a comment.
enum CommentFitting {
  /// The concepts whose source term does not begin with `#`, which makes a line a comment.
  static func fit(
    _ concepts: [Concept],
    _ options: ExchangeOptions,
    _ ledger: inout ExchangeLedger
  ) -> [Concept] {
    let kept = concepts.filter { concept in
      concept.terms.first { $0.language == options.source }?.text.hasPrefix("#") == false
    }
    ledger.lose("terms that begin with #, which is a comment", concepts.count - kept.count)
    return kept
  }
}

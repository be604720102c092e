internal import Languages

/// What DeepL refuses.
///
/// - Source: DeepL API reference, glossaries: no repeated source term, no control character, at most 1,024 UTF-8
///   bytes a term and 10 MiB a file.
enum DeepLFitting {
  /// The part of `concepts` that DeepL takes.
  static func fit(
    _ concepts: [Concept],
    _ options: ExchangeOptions,
    _ ledger: inout ExchangeLedger
  ) -> [Concept] {
    var seen: Set<[UInt8]> = []
    var kept: [Concept] = []
    var room = 10 << 20
    for var concept in concepts {
      for place in concept.terms.indices {
        let text = concept.terms[place].text
        let plain = String(
          String.UnicodeScalarView(
            text.unicodeScalars.filter { $0.properties.generalCategory != .control }
          )
        )
        guard plain.utf8.count < text.utf8.count else { continue }
        concept.terms[place].text = LayoutSpace.line(plain)
        ledger.change("texts with control characters", into: "texts without")
      }
      guard concept.terms.allSatisfy({ !$0.text.isEmpty }) else {
        ledger.lose("terms of nothing that the format can write")
        continue
      }
      guard concept.terms.allSatisfy({ $0.text.utf8.count <= 1024 }) else {
        ledger.lose("terms of more than 1,024 bytes")
        continue
      }
      let source = concept.terms.first { $0.language == options.source }?.text ?? ""
      guard seen.insert(Array(source.utf8)).inserted else {
        ledger.lose("further concepts of one source term")
        continue
      }
      // Quotes around and between, doubled quotes within, and the end of the line.
      room -= concept.terms.reduce(7) { $0 + $1.text.utf8.reduce(0) { $0 + ($1 == 0x22 ? 2 : 1) } }
      guard room >= 0 else {
        ledger.lose("concepts beyond 10 MiB")
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

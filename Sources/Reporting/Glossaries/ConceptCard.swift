public import Glossaries
internal import Languages

/// All that a glossary says of a concept, for people.
public enum ConceptCard {
  /// The card of `concept`: its terms by language, the preferred one first.
  ///
  /// - Complexity: O(n log n) in the terms.
  public static func text(of concept: Concept) -> String {
    var lines = ["\(concept.id)  (\(concept.kind.rawValue))", "  \(concept.definition)"]
    for section in concept.sections {
      let texts = [section.definition, section.note].filter { !$0.isEmpty }
      lines.append("  \(section.language): \(texts.joined(separator: " "))")
    }
    let rank = { (term: Term) in TermStatus.allCases.firstIndex(of: term.status) ?? 0 }
    let terms = concept.terms.sorted { a, b in
      (a.language.tag, rank(a), a.text) < (b.language.tag, rank(b), b.text)
    }
    for term in terms {
      let remarks = remarks(on: term).joined(separator: ", ")
      lines.append(
        "  \(term.language)\t\(term.status.rawValue)\t\(term.text)"
          + (remarks.isEmpty ? "" : "\t(\(remarks))")
      )
    }
    for relation in concept.relations { lines.append("  \(relation.type) \(relation.target)") }
    for (name, texts) in [
      ("subjects", concept.subjects), ("sources", concept.sources), ("ids", concept.externalIDs),
    ] where !texts.isEmpty {
      lines.append("  \(name): \(texts.joined(separator: "; "))")
    }
    for comment in concept.comments { lines.append("  comment: \(comment)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func remarks(on term: Term) -> [String] {
    var remarks = [term.form.rawValue] + term.labels + term.matching.map(\.rawValue).sorted()
    let grammar = [
      term.grammar.partOfSpeech?.rawValue, term.grammar.gender?.rawValue,
      term.grammar.number?.rawValue,
    ]
    remarks += grammar.compactMap(\.self)
    if !term.abbreviates.isEmpty { remarks.append("for \(term.abbreviates)") }
    if let validity = term.validity { remarks.append("valid \(validity)") }
    remarks += term.sources.map { "source: \($0)" }
    if let review = term.review { remarks.append("\(review)") }
    return (remarks + [term.note]).filter { !$0.isEmpty }
  }
}

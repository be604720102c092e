public import Glossaries
internal import Languages

/// All that a glossary says of a concept, for people.
public enum ConceptCard {
  /// The card of `concept`: its terms by language, the preferred one first.
  ///
  /// - Complexity: O(n log n) in the terms.
  public static func text(of concept: Concept) -> String {
    var lines = ["\(VisibleText.line(concept.id))  (\(concept.kind.rawValue))"]
    func add(_ text: String, _ name: String = "") {
      if !text.isEmpty { lines.append("  " + (name.isEmpty ? "" : "\(name): ") + shown(text)) }
    }
    add(concept.definition)
    add(concept.gender.map(gender) ?? "", "gender")
    add(concept.origin?.tag ?? "", "origin")
    add(concept.confidence.map(confidence) ?? "", "confidence")
    for section in concept.sections {
      add(section.definition, "\(section.language)")
      add(section.note, "\(section.language) note")
    }
    let rank = { (term: Term) in TermStatus.allCases.firstIndex(of: term.status) ?? 0 }
    let terms = concept.terms.sorted { a, b in
      (a.language.tag, rank(a), a.text) < (b.language.tag, rank(b), b.text)
    }
    for term in terms {
      let remarks = remarks(on: term).map(shown).joined(separator: ", ")
      lines.append(
        "  \(term.language)\t\(term.status.rawValue)\t\(shown(term.text))"
          + (remarks.isEmpty ? "" : "\t(\(remarks))")
      )
    }
    for relation in concept.relations { add("\(relation.type) \(relation.target)") }
    for (name, texts) in [
      ("subjects", concept.subjects), ("sources", concept.sources), ("ids", concept.externalIDs),
    ] where !texts.isEmpty {
      add(texts.joined(separator: "; "), name)
    }
    for comment in concept.comments { add(comment, "comment") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func remarks(on term: Term) -> [String] {
    var remarks = [term.form.rawValue] + term.labels + term.matching.map(\.rawValue).sorted()
    let grammar = [
      term.grammar.partOfSpeech?.rawValue, term.grammar.gender?.rawValue,
      term.grammar.number?.rawValue,
    ]
    remarks += grammar.compactMap(\.self)
    if !term.paradigm.isEmpty { remarks.append("paradigm \(term.paradigm)") }
    if !term.abbreviates.isEmpty { remarks.append("for \(term.abbreviates)") }
    if let validity = term.validity { remarks.append("valid \(validity)") }
    remarks += term.sources.map { "source: \($0)" }
    if let review = term.review { remarks.append("\(review)") }
    return (remarks + [term.note]).filter { !$0.isEmpty }
  }

  private static func gender(_ gender: Concept.Gender) -> String {
    switch gender {
    case .male: "male"
    case .female: "female"
    }
  }

  private static func confidence(_ confidence: Concept.Confidence) -> String {
    switch confidence {
    case .high: "high"
    case .medium: "medium"
    case .low: "low"
    }
  }

  private static func shown(_ text: String) -> String { VisibleText.line(text) }
}

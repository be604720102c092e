internal import Languages

/// What Onoma's own tables cannot take: nothing but what its reader would refuse.
enum OnomaFitting {
  /// The part of `concepts` that they take.
  static func fit(_ concepts: [Concept], _ ledger: inout ExchangeLedger) -> [Concept] {
    concepts.map { concept in
      var copy = concept
      copy.relations = concept.relations.filter { !$0.type.isEmpty && !$0.target.isEmpty }
      ledger.lose(
        "relations without a type or a target",
        concept.relations.count - copy.relations.count
      )
      var languages: Set<Language> = []
      copy.sections = concept.sections.filter { languages.insert($0.language).inserted }
      ledger.lose(
        "further definitions and notes of a language",
        concept.sections.count - copy.sections.count
      )
      copy.terms = concept.terms.map { term in
        var copy = term
        if !TermColumns.isReadable(paradigm: term.paradigm, of: term.text) {
          copy.paradigm = ""
          ledger.lose("paradigms that cannot be read")
        }
        return copy
      }
      return copy
    }
  }
}

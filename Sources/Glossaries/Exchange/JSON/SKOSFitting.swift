internal import Languages

/// What SKOS cannot take of the fields that it has.
enum SKOSFitting {
  /// The part of `concepts` that it takes.
  ///
  /// SKOS allows one preferred label in a language, and no label to be of two sorts: a further one is written as
  /// an alternative, and the better sort stays.
  static func fit(_ concepts: [Concept], _ ledger: inout ExchangeLedger) -> [Concept] {
    concepts.map { concept in
      var copy = concept
      let externalIDs = concept.externalIDs.compactMap { WebAddress.of($0) }
      ledger.lose(
        "external ids without a web address",
        concept.externalIDs.count - externalIDs.count
      )
      copy.externalIDs = externalIDs.map { WebAddress.externalID($0) }
      copy.relations = concept.relations.filter { !$0.target.isEmpty }.map { relation in
        if known.contains(relation.type) { return relation }
        ledger.change("the relation \(relation.type)", into: "related")
        return Concept.Relation(type: "related", target: relation.target)
      }
      ledger.lose(
        "relations without a type or a target",
        concept.relations.count - copy.relations.count
      )
      // Properties stand together in the file, whatever their order was.
      copy.relations = known.sorted().flatMap { type in
        copy.relations.filter { $0.type == type }
      }
      copy.terms = terms(of: concept, &ledger)
      TermOrder.note(concept, as: copy, &ledger)
      fitSections(of: &copy, &ledger)
      return copy
    }
  }

  private static let known: Set<String> = ["related", "broader", "narrower"]

  private static func terms(of concept: Concept, _ ledger: inout ExchangeLedger) -> [Term] {
    var preferred: Set<Language> = []
    let terms = concept.terms.map { term in
      guard term.status == .preferred, !preferred.insert(term.language).inserted else {
        return term
      }
      ledger.change("further preferred terms of a language", into: "admitted ones")
      var copy = term
      copy.status = .admitted
      return copy
    }
    var seen: Set<[UInt8]> = []
    return Set(terms.map(\.language)).sorted().flatMap { language in
      TermStatus.allCases.flatMap { status in
        terms.filter { term in
          guard term.language == language, term.status == status else { return false }
          let key = Array("\(language.tag) \(term.text)".utf8)
          let isNew = seen.insert(key).inserted
          if !isNew { ledger.lose("terms that stand in a language twice") }
          return isNew
        }
      }
    }
  }

  /// A definition in English is that of the concept where the concept has none.
  private static func fitSections(of concept: inout Concept, _ ledger: inout ExchangeLedger) {
    var languages: Set<Language> = []
    let sections = concept.sections.filter { languages.insert($0.language).inserted }
    ledger.lose(
      "further definitions and notes of a language",
      concept.sections.count - sections.count
    )
    var definition = concept.definition
    concept.sections = sections.compactMap { section in
      var copy = section
      if section.language == .english, definition.isEmpty, !section.definition.isEmpty {
        definition = section.definition
        copy.definition = ""
        ledger.change("definitions in English", into: "the concept's")
      }
      return copy.isEmpty ? nil : copy
    }
    concept.definition = definition
  }
}

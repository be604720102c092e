internal import Languages

/// Definitions for a format that has them by language alone.
enum DefinitionFitting {
  /// The concept with its definition as that of a language: English where it has a term in it, else the language
  /// of its first term; where that language has a definition already, that one stays.
  static func moved(_ concept: Concept, _ ledger: inout ExchangeLedger) -> Concept {
    guard !concept.definition.isEmpty else { return concept }
    let languages = concept.terms.map(\.language)
    guard let language = languages.first(where: { $0 == .english }) ?? languages.first else {
      return concept
    }
    var copy = concept
    copy.definition = ""
    if concept.sections.contains(where: { $0.language == language && !$0.definition.isEmpty }) {
      ledger.lose("definitions beside one by language")
    } else {
      ledger.change("definitions", into: "definitions by language")
      copy.withSection(of: language) { $0.definition = concept.definition }
    }
    return copy
  }
}

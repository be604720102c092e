internal import Glossaries
internal import Languages

/// A concept on one line: its id, and a name to know it by.
enum ConceptTitle {
  /// The id with the kind and a preferred name, the English one if there is one.
  static func text(of concept: Concept) -> String {
    let preferred = concept.terms.filter { $0.status == .preferred && $0.form == .full }
    let term = preferred.first { $0.language == .english } ?? preferred.first ?? concept.terms.first
    let name = term.map { " " + VisibleText.line($0.text) } ?? ""
    return "\(VisibleText.line(concept.id)) (\(concept.kind.rawValue))\(name)"
  }
}

internal import Languages

/// The names of MultiTerm's descriptive fields, which each term base defines for itself.
///
/// Written are names that term bases made from SDL's templates have, and names of our own for what those lack.
/// Read are the names that term bases commonly have, in any case.
///
/// - Source: SDL MultiTerm, XML of exports: `descrip` elements with the name of the field as their type.
enum MultiTermFields {
  /// The field that keeps our id, since MultiTerm numbers its entries itself.
  static let id = "ID"
  static let definition = "Definition"
  static let note = "Note"
  static let status = "Status"

  private static let conceptNames = [
    ("kind", "Kind"), ("gender", "Person gender"), ("origin", "Origin"), ("source", "Source"),
    ("external", "External ID"), ("relation", "Relation"), ("confidence", "Confidence"),
    ("subject", "Subject"), ("comment", note),
  ]
  private static let termNames = [
    ("type", "Type"), ("label", "Label"), ("match", "Match"), ("paradigm", "Paradigm"),
    ("part-of-speech", "Part of Speech"), ("term-gender", "Gender"), ("number", "Number"),
    ("abbreviation-of", "Abbreviation of"), ("valid", "Valid"), ("term-source", "Source"),
    ("review", "Review"),
  ]
  private static let conceptAliases = [
    ("subject field", "subject"), ("domain", "subject"), ("comment", "comment"),
    ("source", "source"), ("url", "external"), ("hyperlink", "external"),
  ]
  private static let termAliases = [
    ("pos", "part-of-speech"), ("grammatical gender", "term-gender"),
    ("grammatical number", "number"), ("term type", "type"), ("customer", "label"),
    ("client", "label"), ("project", "label"), ("category", "type"),
  ]

  /// The name that is written for a property of a concept, or `nil` when it is that of a language.
  static func name(ofConcept property: String) -> String? {
    conceptNames.first { $0.0 == property }?.1
  }

  /// The name that is written for a property of a term.
  static func name(ofTerm property: String) -> String {
    termNames.first { $0.0 == property }?.1 ?? property
  }

  /// The property of a concept that a field means, or `nil`.
  static func conceptProperty(_ name: String) -> String? {
    property(name, among: conceptNames, conceptAliases)
  }

  /// The property of a term that a field means, or `nil`.
  static func termProperty(_ name: String) -> String? {
    property(name, among: termNames, termAliases)
  }

  private static func property(
    _ name: String,
    among names: [(String, String)],
    _ aliases: [(String, String)]
  ) -> String? {
    let key = name.lowercased()
    return names.first { $0.1.lowercased() == key }?.0 ?? aliases.first { $0.0 == key }?.1
  }

  /// The words that term bases have for values of ours.
  static func value(_ text: String, of property: String, _ kind: Concept.Kind) -> String {
    switch property {
    case "part-of-speech": TableWords.partOfSpeech(text)?.rawValue ?? text.lowercased()
    case "term-gender":
      ["m": "masculine", "f": "feminine", "n": "neuter"][text.lowercased()] ?? text.lowercased()
    case "number":
      ["sg": "singular", "pl": "plural"][text.lowercased()] ?? text.lowercased()
    case "type" where Term.Form(rawValue: text) == nil:
      TableWords.form(text, of: kind).rawValue
    default: text
    }
  }

  /// A note of a concept and one of a language are told apart by where they stand, and a language stands there
  /// only with a term.
  static func fit(_ concept: Concept, _ ledger: inout ExchangeLedger) -> Concept {
    var copy = concept
    let languages = Set(concept.terms.map(\.language))
    copy.sections.removeAll { !languages.contains($0.language) }
    ledger.lose(
      "definitions and notes of a language without a term",
      concept.sections.count - copy.sections.count
    )
    return copy
  }
}

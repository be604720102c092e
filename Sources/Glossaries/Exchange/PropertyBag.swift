internal import Languages

/// What a glossary says beside texts and languages, as names with values: for formats that have a slot for any
/// property but none for these.
enum PropertyBag {
  /// A name and a value that is never empty.
  typealias Property = (name: String, value: String)

  /// The properties of a concept.
  static func properties(of concept: Concept) -> [Property] {
    var all: [Property] = []
    if concept.kind != .name { all.append(("kind", concept.kind.rawValue)) }
    all.append(("gender", concept.gender?.rawValue ?? ""))
    all.append(("origin", concept.origin?.tag ?? ""))
    all += concept.sources.map { ("source", $0) }
    all += concept.externalIDs.map { ("external", $0) }
    all += concept.relations.map { ("relation", ListCell.relation($0)) }
    all.append(("confidence", concept.confidence?.rawValue ?? ""))
    all += concept.subjects.map { ("subject", $0) }
    all += concept.sections.flatMap { section in
      [
        ("definition-\(section.language.tag)", section.definition),
        ("note-\(section.language.tag)", section.note),
      ]
    }
    all += concept.comments.map { ("comment", $0) }
    return all.filter { !$0.value.isEmpty }
  }

  /// The properties of a term, but its status.
  static func properties(of term: Term) -> [Property] {
    var all: [Property] = [("type", term.form.rawValue)]
    all += term.labels.map { ("label", $0) }
    all += term.matching.map(\.rawValue).sorted().map { ("match", $0) }
    all.append(("paradigm", term.paradigm))
    all.append(("part-of-speech", term.grammar.partOfSpeech?.rawValue ?? ""))
    all.append(("term-gender", term.grammar.gender?.rawValue ?? ""))
    all.append(("number", term.grammar.number?.rawValue ?? ""))
    all.append(("abbreviation-of", term.abbreviates))
    all.append(("valid", term.validity?.description ?? ""))
    all += term.sources.map { ("term-source", $0) }
    all.append(("review", term.review?.description ?? ""))
    return all.filter { !$0.value.isEmpty }
  }

  /// Gives a concept a property; `false` when the name or the value means nothing.
  static func take(_ name: String, _ value: String, into concept: inout Concept) -> Bool {
    switch name {
    case "kind": return set(&concept.kind, value)
    case "gender": return set(&concept.gender, value)
    case "origin":
      guard let language = Language(tag: value) else { return false }
      concept.origin = language
    case "source": concept.sources.append(value)
    case "external": concept.externalIDs.append(value)
    case "relation":
      guard let relation = ListCell.relation(of: value) else { return false }
      concept.relations.append(relation)
    case "confidence": return set(&concept.confidence, value)
    case "subject": concept.subjects.append(value)
    case "comment": concept.comments.append(value)
    default:
      if let language = language(of: name, after: "definition-") {
        concept.withSection(of: language) { $0.definition = value }
      } else if let language = language(of: name, after: "note-") {
        concept.withSection(of: language) { $0.note = value }
      } else {
        return false
      }
    }
    return true
  }

  /// Gives a term a property; `false` when the name or the value means nothing.
  static func take(_ name: String, _ value: String, into term: inout Term) -> Bool {
    switch name {
    case "type": return set(&term.form, value)
    case "label": term.labels.append(value)
    case "match":
      guard let flag = Term.Matching(rawValue: value) else { return false }
      term.matching.insert(flag)
    case "paradigm": term.paradigm = value
    case "part-of-speech": return set(&term.grammar.partOfSpeech, value)
    case "term-gender": return set(&term.grammar.gender, value)
    case "number": return set(&term.grammar.number, value)
    case "abbreviation-of": term.abbreviates = value
    case "valid":
      guard let validity = Validity(value) else { return false }
      term.validity = validity
    case "term-source": term.sources.append(value)
    case "review":
      guard let review = Review(value) else { return false }
      term.review = review
    default: return false
    }
    return true
  }

  private static func language(of name: String, after prefix: String) -> Language? {
    name.hasPrefix(prefix) ? Language(tag: name.dropFirst(prefix.count)) : nil
  }

  private static func set<Value: RawRepresentable>(
    _ slot: inout Value,
    _ word: String
  ) -> Bool where Value.RawValue == String {
    guard let value = Value(rawValue: word) else { return false }
    slot = value
    return true
  }

  private static func set<Value: RawRepresentable>(
    _ slot: inout Value?,
    _ word: String
  ) -> Bool where Value.RawValue == String {
    guard let value = Value(rawValue: word) else { return false }
    slot = value
    return true
  }
}

extension Concept {
  /// Changes what is said in a language; sections stay sorted by language.
  mutating func withSection(of language: Language, _ change: (inout LanguageSection) -> Void) {
    if let place = sections.firstIndex(where: { $0.language == language }) {
      change(&sections[place])
      return
    }
    var section = LanguageSection(language: language)
    change(&section)
    let place = sections.firstIndex { language < $0.language } ?? sections.count
    sections.insert(section, at: place)
  }
}

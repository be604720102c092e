internal import Languages

/// A concept while its entry is read.
struct TBXConcept {
  private(set) var kind = Concept.Kind.name
  private var definition = ""
  private var sources: [String] = []
  private var externalIDs: [String] = []
  private var relations: [Concept.Relation] = []
  private var subjects: [String] = []
  private var comments: [String] = []
  private var sections: [LanguageSection] = []
  private var hasSubject = false

  /// Takes a category of the entry.
  mutating func take(_ item: TBXCategory, _ unread: inout ExchangeLedger) {
    switch item.name {
    case "subjectField":
      // The first one may be a kind; a subject field that is called like one comes after it.
      if !hasSubject, let kind = Concept.Kind(rawValue: item.text) {
        self.kind = kind
      } else if !item.text.isEmpty {
        subjects.append(item.text)
      }
      hasSubject = true
    case "note" where !item.text.isEmpty: comments.append(item.text)
    case "definition" where definition.isEmpty: definition = item.text
    case "source" where !item.text.isEmpty: sources.append(item.text)
    case "externalCrossReference", "xref":
      let isID = item.text.contains(":") && WebAddress.of(item.text) == item.target
      externalIDs.append(
        isID || item.target.isEmpty ? item.text : WebAddress.externalID(item.target)
      )
    case "crossReference":
      let written = item.target.hasPrefix("#") ? String(item.target.dropFirst()) : item.target
      guard !written.isEmpty else { return unread.lose("crossReference") }
      let type = item.text.isEmpty ? "related" : item.text
      relations.append(.init(type: type, target: MarkupID.decoded(written)))
    default: unread.lose(item.name)
    }
  }

  /// Takes a category of the section of a language.
  mutating func take(
    _ item: TBXCategory,
    of language: Language,
    _ unread: inout ExchangeLedger
  ) {
    switch item.name {
    case "definition", "note":
      let place = sections.firstIndex { $0.language == language } ?? sections.count
      if place == sections.count { sections.append(LanguageSection(language: language)) }
      if item.name == "definition", sections[place].definition.isEmpty {
        sections[place].definition = item.text
      } else if item.name == "note" {
        let note = sections[place].note
        sections[place].note = note.isEmpty ? item.text : note + "\n" + item.text
      } else {
        unread.lose("further definitions of a language")
      }
    case "subjectField", "crossReference": unread.lose("\(item.name) of a language")
    default: take(item, &unread)
    }
  }

  /// The concept.
  func concept(id: String, terms: [Term]) -> Concept {
    let concept = Concept(
      id: id,
      kind: kind,
      definition: definition,
      sources: sources,
      externalIDs: externalIDs,
      relations: relations,
      subjects: subjects,
      sections: sections,
      comments: comments,
      terms: terms
    )
    guard kind == .person, let gender = Self.natural(terms.compactMap(\.grammar.gender)) else {
      return concept
    }
    var person = concept.withoutGrammaticalGenders
    person.gender = gender
    return person
  }

  /// The gender of a person whose terms have these grammatical genders, if they agree.
  static func natural(_ genders: [Grammar.Gender]) -> Concept.Gender? {
    switch Set(genders) {
    case [.masculine]: .male
    case [.feminine]: .female
    default: nil
    }
  }
}

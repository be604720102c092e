/// A concept while its entry is read.
struct TBXConcept {
  private(set) var kind = Concept.Kind.name
  private var definition = ""
  private var sources: [String] = []
  private var externalIDs: [String] = []
  private var relations: [Concept.Relation] = []
  private var gender: Concept.Gender?

  /// Takes a category of the entry or of a language section.
  mutating func take(_ item: TBXCategories.Item, _ unread: inout ExchangeLedger) {
    switch item.name {
    case "subjectField":
      if let kind = Concept.Kind(rawValue: item.text) {
        self.kind = kind
      } else {
        unread.lose("subjectField")
      }
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

  /// Takes the gender that a term tells.
  mutating func take(gender word: String) {
    guard gender == nil else { return }
    switch word {
    case "masculine": gender = .male
    case "feminine": gender = .female
    default: break
    }
  }

  /// The concept.
  ///
  /// A term's grammatical gender is a person's gender, and says nothing of another thing.
  func concept(id: String, terms: [Term]) -> Concept {
    Concept(
      id: id,
      kind: kind,
      gender: kind == .person ? gender : nil,
      definition: definition,
      sources: sources,
      externalIDs: externalIDs,
      relations: relations,
      terms: terms
    )
  }
}

internal import Languages
internal import XML

/// Reads MultiTerm's XML.
///
/// Fields that no glossary keeps are counted by their names; who changed an entry and when is counted as well.
struct MultiTermReader {
  private typealias Field = (name: String, value: String)

  private let input: ExchangeInput
  private var concepts = ConceptCollector()

  /// Reads the file.
  ///
  /// - Throws: `GlossaryFileError` where it is no XML or none of MultiTerm's.
  /// - Complexity: O(n), with one entry in memory beside what is kept.
  static func read(_ input: ExchangeInput) throws(GlossaryFileError) -> ExchangeImport {
    var reader = MultiTermReader(input: input)
    try MarkupFile.read(
      input,
      roots: ["mtf", "MTF", "conceptGrp"],
      called: "XML of MultiTerm",
      entries: ["conceptGrp"]
    ) { reader.read($0) }
    return reader.concepts.told(of: input)
  }

  private init(input: ExchangeInput) { self.input = input }

  private mutating func read(_ entry: XMLElement) {
    let told = concepts.problems.count
    let number = LayoutSpace.line(entry.child("concept")?.text ?? "")
    var concept = Concept(id: number, kind: .name)
    for (name, value) in fields(of: entry) { take(name, value, into: &concept) }
    for group in entry.children where group.name == "languageGrp" { read(group, into: &concept) }
    guard !concept.terms.isEmpty else {
      guard concepts.problems.count == told else { return }
      return concepts.report(input.path, entry.line, "the entry has no term; it was skipped")
    }
    let isGivenID = !concept.id.isEmpty
    concepts.add(concept, isGivenID: isGivenID, input.path, entry.line)
  }

  private mutating func take(_ name: String, _ value: String, into concept: inout Concept) {
    switch name.lowercased() {
    case "id": concept.id = value
    case "definition" where concept.definition.isEmpty: concept.definition = value
    case let key where ["url", "hyperlink"].contains(key):
      concept.externalIDs.append(WebAddress.externalID(value))
    default:
      guard let property = MultiTermFields.conceptProperty(name),
        PropertyBag.take(property, value, into: &concept)
      else { return concepts.unread.lose("the field “\(name)” of entries") }
    }
  }

  private mutating func read(_ group: XMLElement, into concept: inout Concept) {
    let element = group.child("language")
    let tag = (element?.attributes["lang"] ?? "").replacingUnderscores
    let name = element?.attributes["type"] ?? ""
    guard let language = Language(tag: tag) ?? MemoQLanguage.language(named: name) else {
      return concepts.report(
        input.path,
        group.line,
        "“\(tag.isEmpty ? name : tag)” is not a language tag; its terms were skipped; write one such as EN, RU or KO"
      )
    }
    for (name, value) in fields(of: group) {
      switch name.lowercased() {
      case "definition": concept.withSection(of: language) { $0.definition = value }
      case "note", "comment":
        concept.withSection(of: language) { section in
          section.note = section.note.isEmpty ? value : section.note + "\n" + value
        }
      default: concepts.unread.lose("the field “\(name)” of languages")
      }
    }
    var isFirst = !concept.terms.contains { $0.language == language }
    for element in group.children where element.name == "termGrp" {
      let text = LayoutSpace.trimmed(element.child("term")?.text ?? "")
      guard !text.isEmpty else {
        concepts.report(input.path, element.line, "the term is empty; it was skipped")
        continue
      }
      var term = Term(
        text,
        language: language,
        status: isFirst ? .preferred : .admitted,
        line: element.line
      )
      isFirst = false
      for (name, value) in fields(of: element) {
        take(name, value, into: &term, &concept)
      }
      concept.terms.append(term)
    }
  }

  private mutating func take(
    _ name: String,
    _ value: String,
    into term: inout Term,
    _ concept: inout Concept
  ) {
    let language = term.language
    switch name.lowercased() {
    case "status", "term status", "usage status", "administrative status":
      if let status = TableWords.status(value) { term.status = status; return }
      concepts.unread.lose("the status “\(value)”")
    case "note", "comment", "usage note":
      term.note = term.note.isEmpty ? value : term.note + "\n" + value
    case "definition" where !concept.sections.contains { $0.language == language }:
      // Many term bases define at the term what is true of all terms of the language.
      concept.withSection(of: language) { $0.definition = value }
    default:
      guard let property = MultiTermFields.termProperty(name),
        PropertyBag.take(
          property,
          MultiTermFields.value(value, of: property, concept.kind),
          into: &term
        )
      else { return concepts.unread.lose("the field “\(name)” of terms") }
    }
  }

  /// The fields that stand in a group, and in groups of fields in it.
  private mutating func fields(of group: XMLElement) -> [Field] {
    var fields: [Field] = []
    for child in group.children {
      switch child.name {
      case "descrip":
        let value = LayoutSpace.trimmed(child.text)
        if !value.isEmpty { fields.append((child.attributes["type"] ?? "", value)) }
      case "descripGrp": fields += self.fields(of: child)
      case "transacGrp", "transac": concepts.unread.lose("transactions")
      case "system": concepts.unread.lose("the field “\(child.attributes["type"] ?? "system")”")
      default: break
      }
    }
    return fields
  }
}

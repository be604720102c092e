internal import Languages
internal import XML

/// Reads GlossML.
struct GlossMLReader {
  private let input: ExchangeInput
  private var concepts = ConceptCollector()

  /// Reads the file.
  ///
  /// - Throws: `GlossaryFileError` where it is no XML or no GlossML.
  /// - Complexity: O(n), with one entry in memory beside what is kept.
  static func read(_ input: ExchangeInput) throws(GlossaryFileError) -> ExchangeImport {
    var reader = GlossMLReader(input: input)
    try MarkupFile.read(
      input,
      roots: ["glossary"],
      called: "GlossML",
      entries: ["glossentry", "comment"]
    ) { entry in
      if entry.name == "comment" {
        reader.concepts.unread.lose("the comment of the glossary")
      } else {
        reader.read(entry)
      }
    }
    return reader.concepts.told(of: input)
  }

  private init(input: ExchangeInput) { self.input = input }

  private mutating func read(_ entry: XMLElement) {
    let told = concepts.problems.count
    var concept = Concept(id: "", kind: .name)
    let comment = LayoutSpace.trimmed(entry.child("comment")?.text ?? "")
    if !comment.isEmpty { concept.comments = [comment] }
    for element in entry.children where element.name == "langentry" {
      let tag = element.attributes["xml:lang"] ?? ""
      let text = LayoutSpace.trimmed(element.child("term")?.text ?? "")
      guard let language = Language(tag: tag.replacingUnderscores), !text.isEmpty else {
        concepts.report(
          input.path,
          element.line,
          "the entry of “\(tag)” needs a term and a language tag such as en; it was skipped"
        )
        continue
      }
      let isFirst = !concept.terms.contains { $0.language == language }
      concept.terms.append(
        Term(
          text,
          language: language,
          status: isFirst ? .preferred : .admitted,
          line: element.line
        )
      )
      guard let definition = element.child("definition") else { continue }
      let defined = LayoutSpace.trimmed(definition.text)
      if definition.attributes["source"] != nil { concepts.unread.lose("sources of definitions") }
      if !defined.isEmpty { concept.withSection(of: language) { $0.definition = defined } }
    }
    guard !concept.terms.isEmpty else {
      guard concepts.problems.count == told else { return }
      return concepts.report(input.path, entry.line, "the entry has no term; it was skipped")
    }
    concepts.add(concept, isGivenID: false, input.path, entry.line)
  }
}

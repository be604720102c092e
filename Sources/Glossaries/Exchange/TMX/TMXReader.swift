internal import Languages
internal import XML

/// Reads TMX: a concept for each unit, of whatever tool.
struct TMXReader {
  private let input: ExchangeInput
  private var concepts = ConceptCollector()

  /// Reads the file.
  ///
  /// - Throws: `GlossaryFileError` where it is no XML or no TMX.
  /// - Complexity: O(n), with one unit in memory beside what is kept.
  static func read(_ input: ExchangeInput) throws(GlossaryFileError) -> ExchangeImport {
    var reader = TMXReader(input: input)
    do {
      try reader.readFile()
    } catch let error as XMLError {
      throw GlossaryFileError(path: input.path, error)
    } catch let error as GlossaryFileError {
      throw error
    } catch {
      throw GlossaryFileError(path: input.path, line: 1, fault: .malformed("\(error)"))
    }
    return ExchangeImport(
      glossary: Glossary(name: input.name, concepts: reader.concepts.concepts),
      unread: reader.concepts.unread.losses,
      problems: reader.concepts.problems,
      remarks: [input.encoding]
    )
  }

  private init(input: ExchangeInput) { self.input = input }

  private mutating func readFile() throws {
    let xml = try XMLReader(input.bytes)
    guard let root = try xml.nextStart(), root.name == "tmx" else {
      let sentence = "this is no TMX: its first element is not tmx; name its format"
      throw GlossaryFileError(path: input.path, line: 1, fault: .malformed(sentence))
    }
    while let start = try xml.nextStart() {
      if start.name == "tu" { read(unit: try xml.whole(start)) }
    }
  }

  private mutating func read(unit: XMLElement) {
    var terms: [Term] = []
    var seen: Set<Language> = []
    for variant in unit.children where variant.name == "tuv" {
      let tag = variant.attributes["xml:lang"] ?? variant.attributes["lang"] ?? ""
      guard let language = Language(tag: tag.replacingUnderscores) else {
        concepts.report(
          input.path,
          variant.line,
          "“\(tag)” is not a language tag; write one such as en, ru or ko; the variant was skipped"
        )
        continue
      }
      let text = LayoutSpace.trimmed(variant.child("seg")?.text ?? "")
      guard !text.isEmpty else {
        concepts.report(input.path, variant.line, "the segment is empty; it was skipped")
        continue
      }
      terms.append(term(text, language, variant, isFirst: seen.insert(language).inserted))
    }
    guard !terms.isEmpty else {
      return concepts.report(input.path, unit.line, "the unit has no term; it was skipped")
    }
    let id = unit.attributes["tuid"] ?? ""
    var concept = Concept(
      id: id.isEmpty ? "c\(concepts.concepts.count + 1)" : id,
      kind: .name,
      definition: note(of: unit),
      terms: terms
    )
    for (name, value) in properties(of: unit)
    where !PropertyBag.take(name, value, into: &concept) {
      concepts.unread.lose("the property “x-\(name)”")
    }
    concepts.add(concept, isGivenID: !id.isEmpty, input.path, unit.line)
  }

  private mutating func term(
    _ text: String,
    _ language: Language,
    _ variant: XMLElement,
    isFirst: Bool
  ) -> Term {
    var term = Term(
      text,
      language: language,
      status: isFirst ? .preferred : .admitted,
      note: note(of: variant),
      line: variant.line
    )
    for (name, value) in properties(of: variant) {
      if name == "status", let status = TableWords.status(value) {
        term.status = status
      } else if !PropertyBag.take(name, value, into: &term) {
        concepts.unread.lose("the property “x-\(name)”")
      }
    }
    return term
  }

  /// The properties with a name of a tool's own, without the `x-` before it; others are counted.
  private mutating func properties(of element: XMLElement) -> [PropertyBag.Property] {
    element.children.filter { $0.name == "prop" }.compactMap { child in
      let type = child.attributes["type"] ?? ""
      let value = LayoutSpace.trimmed(child.text)
      guard type.hasPrefix("x-"), !value.isEmpty else {
        if !value.isEmpty { concepts.unread.lose("the property “\(type)”") }
        return nil
      }
      return (String(type.dropFirst(2)), value)
    }
  }

  private func note(of element: XMLElement) -> String {
    let notes = element.children.filter { $0.name == "note" }
    return notes.map { LayoutSpace.trimmed($0.text) }.joined(separator: "\n")
  }
}

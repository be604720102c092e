internal import Languages
internal import XML

/// Reads the glossary module of XLIFF 2 files; texts to translate are counted and left.
struct XLIFFGlossaryReader {
  private let input: ExchangeInput
  private var concepts = ConceptCollector()
  private var languages: (source: Language, target: Language?)?

  /// Reads the file.
  ///
  /// - Throws: `GlossaryFileError` where it is no XML, no XLIFF of version 2, or names no language.
  /// - Complexity: O(n), with one unit in memory beside what is kept.
  static func read(_ input: ExchangeInput) throws(GlossaryFileError) -> ExchangeImport {
    var reader = XLIFFGlossaryReader(input: input)
    try MarkupFile.read(
      input,
      roots: ["xliff"],
      called: "XLIFF",
      entries: ["unit"],
      refuse: { reader.take(root: $0) }
    ) { reader.read($0) }
    return reader.concepts.told(of: input)
  }

  private init(input: ExchangeInput) { self.input = input }

  private mutating func take(root: XMLElement) -> String? {
    guard root.attributes["version"]?.hasPrefix("2.") == true else {
      return "the glossary module is of XLIFF 2, and this is version "
        + "\(root.attributes["version"] ?? "unknown"); export the file as XLIFF 2"
    }
    guard let source = Language(tag: root.attributes["srcLang"] ?? "") else {
      return "srcLang names no language; write one such as en"
    }
    languages = (source, Language(tag: root.attributes["trgLang"] ?? ""))
    return nil
  }

  private mutating func read(_ unit: XMLElement) {
    let glossaries = unit.children.filter { $0.name == "glossary" }
    let entries = glossaries.flatMap(\.children).filter { $0.name == "glossEntry" }
    guard !entries.isEmpty else { return concepts.unread.lose("units without a glossary") }
    for entry in entries {
      // An id of an entry is unique in its unit, and one that is the unit's as well in the file.
      let id = entry.attributes["id"] ?? ""
      read(entry, id: id, isUnique: id == unit.attributes["id"])
    }
  }

  private mutating func read(_ entry: XMLElement, id: String, isUnique: Bool) {
    guard let languages else { return }
    var terms: [Term] = []
    if let element = entry.child("term"), let term = term(element, languages.source, .preferred) {
      terms.append(term)
    }
    var status = TermStatus.preferred
    for element in entry.children where element.name == "translation" {
      guard let target = languages.target else {
        concepts.unread.lose("translations into a language that trgLang does not name")
        continue
      }
      guard let term = term(element, target, status) else { continue }
      terms.append(term)
      status = .admitted
    }
    guard !terms.isEmpty else {
      return concepts.report(input.path, entry.line, "the entry has no term; it was skipped")
    }
    let definition = entry.child("definition")
    let concept = Concept(
      id: MarkupID.decoded(id),
      kind: .name,
      definition: LayoutSpace.trimmed(definition?.text ?? ""),
      sources: (definition?.attributes["source"]).map { [$0] } ?? [],
      terms: terms
    )
    concepts.add(concept, isGivenID: !id.isEmpty, isUnique: isUnique, input.path, entry.line)
  }

  private func term(
    _ element: XMLElement,
    _ language: Language,
    _ status: TermStatus
  ) -> Term? {
    let text = LayoutSpace.trimmed(element.text)
    guard !text.isEmpty else { return nil }
    let source = element.attributes["source"] ?? ""
    return Term(
      text,
      language: language,
      status: status,
      sources: source.isEmpty ? [] : [source],
      line: element.line
    )
  }
}

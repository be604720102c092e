internal import Languages
internal import XML

/// Reads TMX: a concept for each unit, of whatever tool.
struct TMXReader {
  private let path: String
  private var account: EntryAccount

  /// Reads the file, with the units of a piece of it in memory at a time.
  ///
  /// - Throws: `GlossaryFileError` where it is no XML or no TMX; what `take` throws.
  /// - Complexity: O(n).
  static func read(
    _ stream: ExchangeStream,
    _ take: (Concept) throws -> Void
  ) throws -> ExchangeAccount {
    var reader = TMXReader(path: stream.path)
    let pieces = stream.pieces()
    do {
      let xml = try XMLEntryReader(entries: ["tu"]) { try pieces.next() }
      try reader.readFile(xml, take)
    } catch let error as XMLError {
      throw GlossaryFileError(path: stream.path, error)
    }
    return reader.account.told(remarks: [stream.encoding])
  }

  private init(path: String) {
    self.path = path
    self.account = EntryAccount(path: path)
  }

  private mutating func readFile(
    _ xml: XMLEntryReader,
    _ take: (Concept) throws -> Void
  ) throws {
    guard let root = try xml.next(), root.name == "tmx" else {
      let sentence = "this is no TMX: its first element is not tmx; name its format"
      throw GlossaryFileError(path: path, line: 1, fault: .malformed(sentence))
    }
    while let element = try xml.next() {
      if element.name == "tu", let concept = concept(in: element) { try take(concept) }
    }
  }

  private mutating func concept(in unit: XMLElement) -> Concept? {
    var lists: [String: [String]] = [:]
    properties(of: unit, known: Self.unitProperties, into: &lists)
    var terms: [Term] = []
    var seen: Set<Language> = []
    for variant in unit.children where variant.name == "tuv" {
      let tag = variant.attributes["xml:lang"] ?? variant.attributes["lang"] ?? ""
      guard let language = Language(tag: tag.replacingUnderscores) else {
        account.report(
          variant.line,
          "“\(tag)” is not a language tag; write one such as en, ru or ko; the variant was skipped"
        )
        continue
      }
      let text = LayoutSpace.trimmed(variant.child("seg")?.text ?? "")
      guard !text.isEmpty else {
        account.report(variant.line, "the segment is empty; it was skipped")
        continue
      }
      terms.append(term(text, language, variant, isFirst: seen.insert(language).inserted))
    }
    guard !terms.isEmpty else {
      account.report(unit.line, "the unit has no term; it was skipped")
      return nil
    }
    let id = unit.attributes["tuid"] ?? ""
    let concept = Concept(
      id: id.isEmpty ? "c\(account.count + 1)" : id,
      kind: value("x-kind", lists) ?? .name,
      gender: value("x-gender", lists),
      origin: lists["x-origin"]?.first.flatMap { Language(tag: $0) },
      definition: note(of: unit),
      sources: lists["x-source"] ?? [],
      externalIDs: lists["x-external"] ?? [],
      relations: (lists["x-relation"] ?? []).compactMap { entry in
        let parts = entry.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        return Concept.Relation(type: String(parts[0]), target: String(parts[1]))
      },
      confidence: value("x-confidence", lists),
      terms: terms
    )
    return account.named(concept, isGivenID: !id.isEmpty, unit.line)
  }

  private mutating func term(
    _ text: String,
    _ language: Language,
    _ variant: XMLElement,
    isFirst: Bool
  ) -> Term {
    var lists: [String: [String]] = [:]
    properties(of: variant, known: Self.variantProperties, into: &lists)
    let told = lists["x-status"]?.first.flatMap { TableWords.status($0) }
    return Term(
      text,
      language: language,
      status: told ?? (isFirst ? .preferred : .admitted),
      form: value("x-type", lists) ?? .full,
      labels: lists["x-label"] ?? [],
      matching: Set((lists["x-match"] ?? []).compactMap { Term.Matching(rawValue: $0) }),
      paradigm: lists["x-paradigm"]?.first ?? "",
      note: note(of: variant),
      line: variant.line
    )
  }

  private static let unitProperties: Set<String> = [
    "x-kind", "x-gender", "x-origin", "x-source", "x-external", "x-relation", "x-confidence",
  ]
  private static let variantProperties: Set<String> = [
    "x-status", "x-type", "x-label", "x-match", "x-paradigm",
  ]

  private mutating func properties(
    of element: XMLElement,
    known: Set<String>,
    into lists: inout [String: [String]]
  ) {
    for child in element.children where child.name == "prop" {
      let type = child.attributes["type"] ?? ""
      if known.contains(type) {
        lists[type, default: []].append(LayoutSpace.trimmed(child.text))
      } else {
        account.unread.lose("the property “\(type)”")
      }
    }
  }

  private func note(of element: XMLElement) -> String {
    let notes = element.children.filter { $0.name == "note" }
    return notes.map { LayoutSpace.trimmed($0.text) }.joined(separator: "\n")
  }

  private func value<Value: RawRepresentable>(
    _ name: String,
    _ lists: [String: [String]]
  ) -> Value? where Value.RawValue == String {
    lists[name]?.first.flatMap { Value(rawValue: $0) }
  }
}

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
    var reader = TMXReader(stream)
    let pieces = stream.pieces()
    do {
      let xml = try XMLEntryReader(entries: ["tu"]) { try pieces.next() }
      try reader.readFile(xml, take)
    } catch let error as XMLError {
      throw GlossaryFileError(path: stream.path, error)
    }
    return reader.account.told(remarks: [stream.encoding])
  }

  private init(_ stream: ExchangeStream) {
    path = stream.path
    account = EntryAccount(stream)
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
      if element.name == "tu", let concept = try concept(in: element) { try take(concept) }
    }
  }

  private mutating func concept(in unit: XMLElement) throws -> Concept? {
    let told = account.problems.count
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
      let text = LayoutSpace.trimmed(variant.child("seg")?.shownText(&account.unread) ?? "")
      guard !text.isEmpty else {
        account.report(variant.line, "the segment is empty; it was skipped")
        continue
      }
      terms.append(term(text, language, variant, isFirst: seen.insert(language).inserted))
    }
    guard !terms.isEmpty else {
      // A unit whose variants could not be read has been told of.
      if account.problems.count == told {
        account.report(unit.line, "the unit has no term; it was skipped")
      }
      return nil
    }
    let id = unit.attributes["tuid"] ?? ""
    var concept = Concept(
      id: id,
      kind: .name,
      definition: note(of: unit),
      terms: terms
    )
    for (name, value) in properties(of: unit)
    where !PropertyBag.take(name, value, into: &concept) {
      account.unread.lose("the property “x-\(name)”")
    }
    return try account.admit(concept, isGivenID: !id.isEmpty, unit.line)
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
        account.unread.lose("the property “x-\(name)”")
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
        if !value.isEmpty { account.unread.lose("the property “\(type)”") }
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

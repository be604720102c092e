internal import Languages

/// Reads concepts of SKOS from JSON-LD: labels, notations, definitions, notes, sources, ties and matches.
///
/// - Source: SKOS Reference, W3C 2009; SKOS-XL labels are not read.
struct SKOSReader {
  private static let skos = "http://www.w3.org/2004/02/skos/core#"
  private static let terms = "http://purl.org/dc/terms/"

  private let input: ExchangeInput
  private var concepts = ConceptCollector()
  private var ids: [String: String] = [:]

  /// Reads the file.
  ///
  /// - Throws: `GlossaryFileError` where it is no JSON, or has no concept of SKOS.
  /// - Complexity: O(n).
  static func read(_ input: ExchangeInput) throws(GlossaryFileError) -> ExchangeImport {
    let data = LinkedData(try PlacedJSON(input))
    let nodes = data.nodes.filter { $0.types.contains(skos + "Concept") }
    guard
      !nodes.isEmpty || data.nodes.contains(where: { $0.types.contains(skos + "ConceptScheme") })
    else {
      let foreign = data.foreignContexts.first.map { "; its context \($0) is not fetched" } ?? ""
      let sentence = "this is no SKOS: it has no node of the type skos:Concept\(foreign)"
      throw GlossaryFileError(path: input.path, line: 1, fault: .malformed(sentence))
    }
    var reader = SKOSReader(input: input)
    for node in nodes { reader.ids[node.id] = reader.id(of: node) }
    for node in nodes { reader.read(node) }
    let scheme = data.nodes.first { $0.types.contains(skos + "ConceptScheme") }
    return reader.concepts.told(
      of: input,
      title: scheme.map { reader.texts(terms + "title", of: $0).first ?? "" } ?? "",
      remarks: [input.encoding] + data.foreignContexts.map { "the context \($0) was not fetched" }
    )
  }

  private init(input: ExchangeInput) { self.input = input }

  /// The notation, or the last part of the address.
  private func id(of node: LinkedData.Node) -> String {
    if let notation = texts(Self.skos + "notation", of: node).first { return notation }
    let last = node.id.split { $0 == "#" || $0 == "/" }.last.map(String.init) ?? node.id
    return node.id.hasPrefix("_:") ? "" : MarkupID.decoded(last)
  }

  private mutating func read(_ node: LinkedData.Node) {
    let told = concepts.problems.count
    var concept = Concept(id: ids[node.id] ?? "", kind: .name)
    for name in node.properties.keys.sorted() {
      let values = node.properties[name] ?? []
      guard name.hasPrefix(Self.skos) else {
        if name == Self.terms + "source" {
          concept.sources += values.map(Self.text)
        } else {
          concepts.unread.lose("“\(name)”", values.count)
        }
        continue
      }
      take(String(name.dropFirst(Self.skos.count)), values, node, into: &concept)
    }
    let order = ["prefLabel", "altLabel", "hiddenLabel"]
    for (name, status) in zip(order, [TermStatus.preferred, .admitted, .deprecated]) {
      for value in node.properties[Self.skos + name] ?? [] {
        take(label: value, status, node, into: &concept)
      }
    }
    guard !concept.terms.isEmpty else {
      guard concepts.problems.count == told else { return }
      return concepts.report(input.path, node.line, "the concept has no label; it was skipped")
    }
    concept.terms = Set(concept.terms.map(\.language)).sorted().flatMap { language in
      concept.terms.filter { $0.language == language }
    }
    let isGivenID = !concept.id.isEmpty
    concepts.add(concept, isGivenID: isGivenID, input.path, node.line)
  }

  private mutating func take(
    _ name: String,
    _ values: [LinkedData.Value],
    _ node: LinkedData.Node,
    into concept: inout Concept
  ) {
    switch name {
    case "prefLabel", "altLabel", "hiddenLabel", "notation", "inScheme", "topConceptOf": break
    case "definition", "scopeNote":
      for value in values {
        guard case .text(let text, let tag) = value else { continue }
        let language = tag.flatMap { Language(tag: $0) }
        if name == "definition", concept.definition.isEmpty,
          language == nil || language == .english
        {
          concept.definition = text
        } else if let language {
          concept.withSection(of: language) { section in
            if name == "definition" { section.definition = text } else { section.note = text }
          }
        } else {
          concepts.unread.lose("skos:\(name)")
        }
      }
    case "note", "editorialNote", "changeNote", "historyNote", "example":
      concept.comments += values.map(Self.text)
    case "related", "broader", "narrower":
      for case .reference(let other) in values {
        let target =
          ids[other] ?? MarkupID.decoded(other.split(separator: "#").last.map(String.init) ?? other)
        concept.relations.append(.init(type: name, target: target))
      }
    case "exactMatch", "closeMatch":
      for case .reference(let address) in values {
        concept.externalIDs.append(WebAddress.externalID(address))
      }
    default: concepts.unread.lose("skos:\(name)", values.count)
    }
  }

  private mutating func take(
    label: LinkedData.Value,
    _ status: TermStatus,
    _ node: LinkedData.Node,
    into concept: inout Concept
  ) {
    guard case .text(let text, let tag) = label, !text.isEmpty else { return }
    let language =
      tag.map { Language(tag: $0.replacingUnderscores) } ?? LanguageOfLetters.tell([text])
    guard let language else {
      return concepts.report(
        input.path,
        node.line,
        "“\(tag ?? "")” is not a language tag; the label “\(text)” was skipped"
      )
    }
    concept.terms.append(Term(text, language: language, status: status, line: node.line))
  }

  private func texts(_ name: String, of node: LinkedData.Node) -> [String] {
    (node.properties[name] ?? []).map(Self.text)
  }

  private static func text(_ value: LinkedData.Value) -> String {
    switch value {
    case .text(let text, _): text
    case .reference(let id): id
    }
  }
}

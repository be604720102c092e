internal import Languages

/// Reads Onoma's JSON.
struct GlossaryJSONReader {
  private let input: ExchangeInput
  private var concepts = ConceptCollector()

  /// Reads the file.
  ///
  /// - Throws: `GlossaryFileError` where it is no JSON, not of this format or of a newer version.
  /// - Complexity: O(n).
  static func read(_ input: ExchangeInput) throws(GlossaryFileError) -> ExchangeImport {
    let root = try JSONParser.value(of: input.bytes, path: input.path)
    guard root["format"]?.string == "onoma-glossary", let entries = root["concepts"]?.array else {
      throw GlossaryFileError(
        path: input.path,
        line: 1,
        fault: .malformed(
          "this is no glossary of Onoma: it needs \"format\": \"onoma-glossary\" and \"concepts\""
        )
      )
    }
    guard root["version"] == .number("1") else {
      throw GlossaryFileError(
        path: input.path,
        line: 1,
        fault: .malformed("its version is not 1; read it with a newer Onoma or export it again")
      )
    }
    var reader = GlossaryJSONReader(input: input)
    for (place, entry) in entries.enumerated() { reader.read(entry, number: place + 1) }
    return ExchangeImport(
      glossary: Glossary(
        name: input.name,
        title: root["title"]?.string ?? "",
        concepts: reader.concepts.concepts
      ),
      unread: reader.concepts.unread.losses,
      problems: reader.concepts.problems,
      remarks: [input.encoding]
    )
  }

  private init(input: ExchangeInput) { self.input = input }

  private mutating func read(_ entry: JSONValue, number: Int) {
    let line = line(of: entry)
    countUnread(entry, known: Self.conceptNames)
    var terms: [Term] = []
    for value in entry["terms"]?.array ?? [] {
      guard let term = term(value) else {
        concepts.report(
          input.path,
          self.line(of: value),
          "a term of concept \(number) needs \"text\" and a \"language\" such as en; it was skipped"
        )
        continue
      }
      terms.append(term)
    }
    let id = entry["id"]?.string ?? ""
    let relations = (entry["relations"]?.array ?? []).compactMap { value -> Concept.Relation? in
      guard let type = value["type"]?.string, let target = value["target"]?.string else {
        return nil
      }
      return Concept.Relation(type: type, target: target)
    }
    let concept = Concept(
      id: id.isEmpty ? "c\(number)" : id,
      kind: known("kind", of: entry, line) ?? .name,
      gender: known("gender", of: entry, line),
      origin: entry["origin"]?.string.flatMap { Language(tag: $0) },
      definition: entry["definition"]?.string ?? "",
      sources: strings(entry["sources"]),
      externalIDs: strings(entry["external"]),
      relations: relations,
      confidence: known("confidence", of: entry, line),
      subjects: strings(entry["subjects"]),
      sections: (entry["sections"]?.array ?? []).compactMap { section(in: $0) },
      comments: strings(entry["comments"]),
      terms: terms
    )
    concepts.add(concept, isGivenID: !id.isEmpty, input.path, line)
  }

  private mutating func term(_ value: JSONValue) -> Term? {
    guard let text = value["text"]?.string, !text.isEmpty,
      let language = value["language"]?.string.flatMap({ Language(tag: $0) })
    else { return nil }
    countUnread(value, known: Self.termNames)
    let line = line(of: value)
    return Term(
      text,
      language: language,
      status: known("status", of: value, line) ?? .preferred,
      form: known("type", of: value, line) ?? .full,
      labels: strings(value["labels"]),
      matching: Set(strings(value["match"]).compactMap { Term.Matching(rawValue: $0) }),
      paradigm: value["paradigm"]?.string ?? "",
      note: value["note"]?.string ?? "",
      grammar: Grammar(
        partOfSpeech: known("partOfSpeech", of: value, line),
        gender: known("gender", of: value, line),
        number: known("number", of: value, line)
      ),
      abbreviates: value["abbreviates"]?.string ?? "",
      validity: read("validity", of: value, line, like: "2011-12..2020") { Validity($0) },
      sources: strings(value["sources"]),
      review: read("review", of: value, line, like: "rejected: why") { Review($0) },
      line: line
    )
  }

  private func section(in value: JSONValue) -> LanguageSection? {
    guard let language = value["language"]?.string.flatMap({ Language(tag: $0) }) else {
      return nil
    }
    return LanguageSection(
      language: language,
      definition: value["definition"]?.string ?? "",
      note: value["note"]?.string ?? ""
    )
  }

  /// What a member says in a notation of its own.
  private mutating func read<Value>(
    _ name: String,
    of value: JSONValue,
    _ line: Int,
    like example: String,
    _ read: (String) -> Value?
  ) -> Value? {
    guard let text = value[name]?.string else { return nil }
    if let value = read(text) { return value }
    concepts.report(
      input.path,
      line,
      "“\(text)” cannot be read as \(name); write it as in “\(example)”"
    )
    return nil
  }

  private static let conceptNames: Set<String> = [
    "id", "kind", "gender", "origin", "definition", "sources", "external", "relations",
    "confidence", "subjects", "sections", "comments", "terms",
  ]
  private static let termNames: Set<String> = [
    "text", "language", "status", "type", "labels", "match", "paradigm", "note", "partOfSpeech",
    "gender",
    "number", "abbreviates", "validity", "sources", "review",
  ]

  private mutating func countUnread(_ value: JSONValue, known: Set<String>) {
    guard case .object(let members) = value else { return }
    for member in members where !known.contains(member.name) {
      concepts.unread.lose("“\(member.name)”")
    }
  }

  private func line(of value: JSONValue) -> Int {
    guard case .object(let members) = value else { return 1 }
    return members.first?.line ?? 1
  }

  private func strings(_ value: JSONValue?) -> [String] { value?.array?.compactMap(\.string) ?? [] }

  private mutating func known<Value: RawRepresentable & CaseIterable>(
    _ name: String,
    of value: JSONValue,
    _ line: Int
  ) -> Value? where Value.RawValue == String {
    guard let word = value[name]?.string else { return nil }
    if let known = Value(rawValue: word) { return known }
    let words = Value.allCases.map(\.rawValue).filter { !$0.isEmpty }.joined(separator: ", ")
    concepts.report(input.path, line, "“\(word)” is not a \(name); write one of: \(words)")
    return nil
  }
}

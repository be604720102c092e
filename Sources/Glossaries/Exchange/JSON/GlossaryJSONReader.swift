internal import JSON
internal import Languages

/// Reads Onoma's JSON.
struct GlossaryJSONReader {
  private let stream: ExchangeStream
  private var account: EntryAccount
  private var title = ""
  private var number = 0

  /// Reads the file, with one concept in memory at a time.
  ///
  /// - Throws: `GlossaryFileError` where it is no JSON, not of this format or of a newer version; what `take`
  ///   throws.
  /// - Complexity: O(n); what stands before the concepts is read twice.
  static func read(
    _ stream: ExchangeStream,
    _ take: (Concept) throws -> Void
  ) throws -> ExchangeAccount {
    var reader = GlossaryJSONReader(stream)
    do {
      try reader.checkHead()
      try reader.readFile(take)
    } catch let error as JSONError {
      throw GlossaryFileError(
        path: stream.path,
        line: error.line,
        column: error.column,
        fault: .malformed(error.description)
      )
    }
    return reader.account.told(title: reader.title, remarks: [stream.encoding])
  }

  private init(_ stream: ExchangeStream) {
    self.stream = stream
    self.account = EntryAccount(path: stream.path)
  }

  /// Looks for the format and its version, which usually stand before the concepts.
  private func checkHead() throws {
    struct Known: Error {}
    var (format, version, hasConcepts) = ("", "", false)
    let pieces = stream.pieces()
    var json = JSONReader { try pieces.next() }
    do {
      if try json.kind() == .object {
        try json.members { json, name in
          let kind = try json.kind()
          switch name {
          case "format" where kind == .string: format = try json.string()
          case "version" where kind == .number: version = try json.number()
          case "concepts" where kind == .array:
            hasConcepts = true
            if !format.isEmpty, !version.isEmpty { throw Known() }
            try json.skip()
          default: try json.skip()
          }
        }
      } else {
        try json.skip()
      }
      try json.end()
    } catch is Known {}
    guard format == "onoma-glossary", hasConcepts else {
      throw malformed(
        "this is no glossary of Onoma: it needs \"format\": \"onoma-glossary\" and \"concepts\""
      )
    }
    guard version == "1" else {
      throw malformed("its version is not 1; read it with a newer Onoma or export it again")
    }
  }

  private func malformed(_ sentence: String) -> GlossaryFileError {
    GlossaryFileError(path: stream.path, line: 1, fault: .malformed(sentence))
  }

  private mutating func readFile(_ take: (Concept) throws -> Void) throws {
    let pieces = stream.pieces()
    var json = JSONReader { try pieces.next() }
    try json.members { json, name in
      let kind = try json.kind()
      switch name {
      case "title" where kind == .string: title = try json.string()
      case "concepts" where kind == .array:
        try json.elements { json in
          number += 1
          try take(try concept(in: &json))
        }
      default: try json.skip()
      }
    }
    try json.end()
  }

  private mutating func concept(in json: inout JSONReader) throws -> Concept {
    var concept = Concept(id: "", kind: .name)
    let line = try object(in: &json) { reader, json, name, line in
      switch name {
      case "id": concept.id = try json.text() ?? ""
      case "kind": concept.kind = try reader.known(name, in: &json, line) ?? .name
      case "gender": concept.gender = try reader.known(name, in: &json, line)
      case "origin": concept.origin = try json.text().flatMap { Language(tag: $0) }
      case "definition": concept.definition = try json.text() ?? ""
      case "sources": concept.sources = try json.texts()
      case "external": concept.externalIDs = try json.texts()
      case "relations":
        concept.relations = []
        try json.array { json in
          if let relation = try reader.relation(in: &json) { concept.relations.append(relation) }
        }
      case "confidence": concept.confidence = try reader.known(name, in: &json, line)
      case "subjects": concept.subjects = try json.texts()
      case "sections":
        concept.sections = []
        try json.array { json in
          if let section = try reader.section(in: &json) { concept.sections.append(section) }
        }
      case "comments": concept.comments = try json.texts()
      case "terms":
        concept.terms = []
        try json.array { json in
          if let term = try reader.term(in: &json) { concept.terms.append(term) }
        }
      default: return false
      }
      return true
    }
    let isGivenID = !concept.id.isEmpty
    if !isGivenID { concept.id = "c\(number)" }
    return account.named(concept, isGivenID: isGivenID, line)
  }

  private mutating func term(in json: inout JSONReader) throws -> Term? {
    var (text, language) = ("", Language?.none)
    var (status, form, grammar) = (TermStatus.preferred, Term.Form.full, Grammar())
    var (labels, matching, sources): ([String], [String], [String]) = ([], [], [])
    var (paradigm, note, abbreviates) = ("", "", "")
    var (validity, review) = (Validity?.none, Review?.none)
    let line = try object(in: &json) { reader, json, name, line in
      switch name {
      case "text": text = try json.text() ?? ""
      case "language": language = try json.text().flatMap { Language(tag: $0) }
      case "status": status = try reader.known(name, in: &json, line) ?? .preferred
      case "type": form = try reader.known(name, in: &json, line) ?? .full
      case "labels": labels = try json.texts()
      case "match": matching = try json.texts()
      case "paradigm": paradigm = try json.text() ?? ""
      case "note": note = try json.text() ?? ""
      case "partOfSpeech": grammar.partOfSpeech = try reader.known(name, in: &json, line)
      case "gender": grammar.gender = try reader.known(name, in: &json, line)
      case "number": grammar.number = try reader.known(name, in: &json, line)
      case "abbreviates": abbreviates = try json.text() ?? ""
      case "validity":
        validity = try reader.value(name, in: &json, line, like: "2011-12..2020") { Validity($0) }
      case "sources": sources = try json.texts()
      case "review":
        review = try reader.value(name, in: &json, line, like: "rejected: why") { Review($0) }
      default: return false
      }
      return true
    }
    guard !text.isEmpty, let language else {
      account.report(
        line,
        "a term of concept \(number) needs \"text\" and a \"language\" such as en; it was skipped"
      )
      return nil
    }
    return Term(
      text,
      language: language,
      status: status,
      form: form,
      labels: labels,
      matching: Set(matching.compactMap { Term.Matching(rawValue: $0) }),
      paradigm: paradigm,
      note: note,
      grammar: grammar,
      abbreviates: abbreviates,
      validity: validity,
      sources: sources,
      review: review,
      line: line
    )
  }

  private mutating func relation(in json: inout JSONReader) throws -> Concept.Relation? {
    var (type, target): (String?, String?)
    _ = try object(in: &json) { _, json, name, _ in
      switch name {
      case "type": type = try json.text()
      case "target": target = try json.text()
      default: return false
      }
      return true
    }
    guard let type, let target else { return nil }
    return Concept.Relation(type: type, target: target)
  }

  private mutating func section(in json: inout JSONReader) throws -> LanguageSection? {
    var (language, definition, note) = (Language?.none, "", "")
    _ = try object(in: &json) { _, json, name, _ in
      switch name {
      case "language": language = try json.text().flatMap { Language(tag: $0) }
      case "definition": definition = try json.text() ?? ""
      case "note": note = try json.text() ?? ""
      default: return false
      }
      return true
    }
    return language.map { LanguageSection(language: $0, definition: definition, note: note) }
  }

  /// Reads an object, of which `read` takes the members that it knows, and returns the line of its first
  /// member; members that nobody knows are counted, and what is no object is passed over.
  private mutating func object(
    in json: inout JSONReader,
    _ read: (inout GlossaryJSONReader, inout JSONReader, String, Int) throws -> Bool
  ) throws -> Int {
    guard try json.kind() == .object else {
      try json.skip()
      return 1
    }
    var line: Int?
    try json.members { json, name in
      let first = line ?? json.line
      line = first
      guard try !read(&self, &json, name, first) else { return }
      account.unread.lose("“\(name)”")
      try json.skip()
    }
    return line ?? 1
  }

  private mutating func known<Value: RawRepresentable & CaseIterable>(
    _ name: String,
    in json: inout JSONReader,
    _ line: Int
  ) throws -> Value? where Value.RawValue == String {
    guard let word = try json.text() else { return nil }
    if let known = Value(rawValue: word) { return known }
    let words = Value.allCases.map(\.rawValue).filter { !$0.isEmpty }.joined(separator: ", ")
    account.report(line, "“\(word)” is not a \(name); write one of: \(words)")
    return nil
  }

  /// What a member says in a notation of its own.
  private mutating func value<Value>(
    _ name: String,
    in json: inout JSONReader,
    _ line: Int,
    like example: String,
    _ read: (String) -> Value?
  ) throws -> Value? {
    guard let text = try json.text() else { return nil }
    if let value = read(text) { return value }
    account.report(line, "“\(text)” cannot be read as \(name); write it as in “\(example)”")
    return nil
  }
}

extension JSONReader {
  /// The text of a string; what is none is passed over.
  fileprivate mutating func text() throws -> String? {
    if try kind() == .string { return try string() }
    try skip()
    return nil
  }

  /// The strings of an array; what is none is passed over.
  fileprivate mutating func texts() throws -> [String] {
    var texts: [String] = []
    try array { json in if let text = try json.text() { texts.append(text) } }
    return texts
  }

  /// Reads the elements of an array; what is none is passed over.
  fileprivate mutating func array(_ read: (inout JSONReader) throws -> Void) throws {
    if try kind() == .array { try elements(read) } else { try skip() }
  }
}

internal import JSON
internal import Languages

extension Concept {
  /// Reads what `json` wrote; none where it is something else.
  ///
  /// - Complexity: O(n) in the bytes.
  public init?(json: String) { self.init(json: Array(json.utf8)) }

  /// Reads what `json` wrote, in UTF-8; none where it is something else.
  ///
  /// - Complexity: O(n) in the bytes.
  public init?(json bytes: [UInt8]) {
    var json = JSONReader(bytes)
    guard let concept = try? Self(&json), (try? json.end()) != nil else { return nil }
    self = concept
  }

  private init(_ json: inout JSONReader) throws {
    var concept = Concept(id: "", kind: .name)
    var (id, kind, terms): (String?, Kind?, [Term]?)
    try json.members { json, name in
      switch name {
      case "id" where id == nil: id = try json.string()
      case "id": throw json.error("the id stands here twice")
      case "kind": kind = try json.known()
      case "gender": concept.gender = try json.known() as Gender
      case "origin": concept.origin = try json.language()
      case "definition": concept.definition = try json.string()
      case "sources": concept.sources = try json.strings()
      case "external": concept.externalIDs = try json.strings()
      case "relations": concept.relations = try json.list { try Relation(&$0) }
      case "confidence": concept.confidence = try json.known() as Confidence
      case "subjects": concept.subjects = try json.strings()
      case "sections":
        concept.sections = try json.list { try LanguageSection(&$0) }
        concept.sections.sort { $0.language < $1.language }
      case "comments": concept.comments = try json.strings()
      case "terms": terms = try json.list { try Term(&$0) }
      default: try json.skip()
      }
    }
    guard let id, let kind, let terms else { throw json.error("the concept lacks a member") }
    concept.id = id
    concept.kind = kind
    concept.terms = terms
    self = concept
  }
}

extension Concept.Relation {
  fileprivate init(_ json: inout JSONReader) throws {
    var (type, target): (String?, String?)
    try json.members { json, name in
      switch name {
      case "type": type = try json.string()
      case "target": target = try json.string()
      default: try json.skip()
      }
    }
    guard let type, let target else { throw json.error("the relation lacks a member") }
    self.init(type: type, target: target)
  }
}

extension LanguageSection {
  fileprivate init(_ json: inout JSONReader) throws {
    var (language, definition, note): (Language?, String, String) = (nil, "", "")
    try json.members { json, name in
      switch name {
      case "language": language = try json.language()
      case "definition": definition = try json.string()
      case "note": note = try json.string()
      default: try json.skip()
      }
    }
    guard let language else { throw json.error("the section lacks its language") }
    self.init(language: language, definition: definition, note: note)
  }
}

extension Term {
  fileprivate init(_ json: inout JSONReader) throws {
    var (text, language, status): (String?, Language?, TermStatus?)
    var (form, grammar, validity, review) = (Form.full, Grammar(), Validity?.none, Review?.none)
    var (labels, matching, sources): ([String], [Matching], [String]) = ([], [], [])
    var (paradigm, note, abbreviates) = ("", "", "")
    try json.members { json, name in
      switch name {
      case "text": text = try json.string()
      case "language": language = try json.language()
      case "status": status = try json.known()
      case "type": form = try json.known()
      case "labels": labels = try json.strings()
      case "match": matching = try json.list { try $0.known() }
      case "paradigm": paradigm = try json.string()
      case "note": note = try json.string()
      case "partOfSpeech": grammar.partOfSpeech = try json.known() as Grammar.PartOfSpeech
      case "gender": grammar.gender = try json.known() as Grammar.Gender
      case "number": grammar.number = try json.known() as Grammar.Number
      case "abbreviates": abbreviates = try json.string()
      case "validity": validity = try json.value { Validity($0) }
      case "sources": sources = try json.strings()
      case "review": review = try json.value { Review($0) }
      default: try json.skip()
      }
    }
    guard let text, let language, let status else { throw json.error("the term lacks a member") }
    self.init(
      text,
      language: language,
      status: status,
      form: form,
      labels: labels,
      matching: Set(matching),
      paradigm: paradigm,
      note: note,
      grammar: grammar,
      abbreviates: abbreviates,
      validity: validity,
      sources: sources,
      review: review
    )
  }
}

extension JSONReader {
  fileprivate mutating func list<Element>(
    _ read: (inout JSONReader) throws -> Element
  ) throws -> [Element] {
    var list: [Element] = []
    try elements { list.append(try read(&$0)) }
    return list
  }

  /// What `read` makes of a string.
  fileprivate mutating func value<Value>(_ read: (String) -> Value?) throws -> Value {
    let text = try string()
    guard let value = read(text) else { throw error("“\(text)” is not known here") }
    return value
  }

  fileprivate mutating func known<Value: RawRepresentable<String>>() throws -> Value {
    try value(Value.init(rawValue:))
  }

  fileprivate mutating func language() throws -> Language { try value { Language(tag: $0) } }
}

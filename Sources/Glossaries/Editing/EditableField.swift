internal import Languages

/// A field of a concept or of a term that people change, by its name in Onoma's tables.
///
/// Whatever it holds is read and written as texts: none where it is empty, one, or several of a list.
public struct EditableField<Owner: Sendable>: Sendable {
  /// Its name: `definition`, `part-of-speech`.
  public let name: String
  /// Whether it may hold several texts.
  public let isList: Bool
  /// What it holds.
  public let texts: @Sendable (Owner) -> [String]
  /// Puts texts into it, and returns how they must be written where they are not.
  let put: @Sendable (inout Owner, [String]) -> String?

  /// A field with one text.
  init(text name: String, _ path: any WritableKeyPath<Owner, String> & Sendable) {
    self.name = name
    isList = false
    texts = { $0[keyPath: path].isEmpty ? [] : [$0[keyPath: path]] }
    put = { owner, texts in
      owner[keyPath: path] = texts.first ?? ""
      return nil
    }
  }

  /// A field with a list of texts.
  init(list name: String, _ path: any WritableKeyPath<Owner, [String]> & Sendable) {
    self.name = name
    isList = true
    texts = { $0[keyPath: path] }
    put = { owner, texts in
      owner[keyPath: path] = texts
      return nil
    }
  }

  /// A field with one of a few words, which may be empty.
  init<Value: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    word name: String,
    _ path: any WritableKeyPath<Owner, Value?> & Sendable
  ) {
    self.init(name, isList: false) { owner in
      owner[keyPath: path].map { [$0.rawValue] } ?? []
    } put: { owner, texts in
      let value = texts.first.flatMap(Value.init(rawValue:))
      guard value != nil || texts.isEmpty else { return Self.words(of: Value.self) }
      owner[keyPath: path] = value
      return nil
    }
  }

  /// A field that is read and written by hand; `put` returns how the text must be written where it is not.
  init(
    _ name: String,
    isList: Bool,
    texts: @escaping @Sendable (Owner) -> [String],
    put: @escaping @Sendable (inout Owner, [String]) -> String?
  ) {
    self.name = name
    self.isList = isList
    self.texts = texts
    self.put = put
  }

  /// Says which words a field takes.
  static func words<Value: RawRepresentable<String> & CaseIterable>(of: Value.Type) -> String {
    "one of " + Value.allCases.map(\.rawValue).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Puts texts into the field of `owner`.
  ///
  /// - Throws: `EditError` where the field cannot hold them.
  public func put(_ texts: [String], into owner: inout Owner) throws(EditError) {
    if !isList, texts.count > 1 {
      throw EditError("“\(name)” holds one text; write it once")
    }
    if let form = put(&owner, texts) {
      throw EditError("\(name) cannot be “\(texts.joined(separator: "; "))”; write \(form)")
    }
  }
}

extension EditableField where Owner == Concept {
  /// The fields of every concept, in the order of its card.
  public static let all: [EditableField] = [
    EditableField("kind", isList: false) {
      [$0.kind.rawValue]
    } put: { concept, texts in
      guard let kind = texts.first.flatMap(Concept.Kind.init) else {
        return words(of: Concept.Kind.self)
      }
      concept.kind = kind
      return nil
    },
    EditableField(word: "gender", \.gender),
    EditableField("origin", isList: false) {
      $0.origin.map { [$0.tag] } ?? []
    } put: { concept, texts in
      let language = texts.first.flatMap { Language(tag: $0) }
      guard language != nil || texts.isEmpty else { return "the tag of a language, such as ko-KP" }
      concept.origin = language
      return nil
    },
    EditableField(text: "definition", \.definition),
    EditableField(list: "sources", \.sources),
    EditableField("external", isList: true) {
      $0.externalIDs
    } put: { concept, texts in
      // What came from elsewhere in another form is not the fault of this edit.
      let known = Set(concept.externalIDs)
      guard texts.allSatisfy({ known.contains($0) || isExternalID($0) }) else {
        return "an id with the name of what it is of before it, such as wikidata:Q884"
      }
      concept.externalIDs = texts
      return nil
    },
    EditableField("relations", isList: true) {
      $0.relations.map { "\($0.type):\($0.target)" }
    } put: { concept, texts in
      var relations: [Concept.Relation] = []
      for text in texts {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return "a relation as type:concept-id" }
        relations.append(.init(type: String(parts[0]), target: String(parts[1])))
      }
      concept.relations = relations
      return nil
    },
    EditableField(word: "confidence", \.confidence),
    EditableField(list: "subjects", \.subjects),
    EditableField(list: "comments", \.comments),
  ]

  /// The field with this name, which may be that of a language: `definition ru`, `note:ko`.
  public init(named name: String) throws(EditError) {
    if let known = Self.all.first(where: { $0.name == name }) {
      self = known
      return
    }
    let words = name.split { $0 == " " || $0 == ":" }
    if words.count == 2, let language = Language(tag: words[1]) {
      switch words[0] {
      case "definition":
        self = .section(name: "definition \(language)", language, \.definition)
        return
      case "note":
        self = .section(name: "note \(language)", language, \.note)
        return
      default: break
      }
    }
    let names = Self.all.map(\.name).joined(separator: ", ")
    throw EditError(
      "a concept has no field “\(name)”; use one of \(names), definition:LANGUAGE, note:LANGUAGE"
    )
  }

  /// The fields of `concept`: those of every concept, and those of its languages.
  public static func fields(of concept: Concept) -> [EditableField] {
    let sections = concept.sections.map(\.language).flatMap { language in
      [
        section(name: "definition \(language)", language, \.definition),
        section(name: "note \(language)", language, \.note),
      ]
    }
    return all + sections
  }

  /// Whether the text is `scheme:id`.
  private static func isExternalID(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = text.utf8[..<colon]
    let isName = scheme.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
        || byte == 0x2E || byte == 0x5F
    }
    let id = text[text.index(after: colon)...]
    return !scheme.isEmpty && isName && id.contains { !$0.isWhitespace }
  }

  private static func section(
    name: String,
    _ language: Language,
    _ path: any WritableKeyPath<LanguageSection, String> & Sendable
  ) -> EditableField {
    EditableField(name, isList: false) { concept in
      let text = concept.sections.first { $0.language == language }?[keyPath: path] ?? ""
      return text.isEmpty ? [] : [text]
    } put: { concept, texts in
      var section =
        concept.sections.first { $0.language == language } ?? LanguageSection(language: language)
      section[keyPath: path] = texts.first ?? ""
      concept.sections.removeAll { $0.language == language }
      if !section.isEmpty { concept.sections.append(section) }
      concept.sections.sort { $0.language < $1.language }
      return nil
    }
  }
}

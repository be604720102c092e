internal import Languages

extension Concept {
  /// The whole concept as one line of JSON, the same for the same concept, whatever the lines of its terms.
  ///
  /// An object with the members of the type, empty ones left out; every value is a string, an array of strings
  /// or, for `relations` and `terms`, an array of objects. Enumerations stand as their raw values, languages as
  /// tags.
  ///
  /// - Complexity: O(n) in the bytes.
  public var json: String {
    var json = RecordText()
    json.raw("{\"id\":")
    json.string(id)
    json.raw(",\"kind\":")
    json.string(kind.rawValue)
    json.member(",\"gender\":", gender?.rawValue)
    json.member(",\"origin\":", origin?.tag)
    json.member(",\"definition\":", definition)
    json.member(",\"sources\":", sources)
    json.member(",\"external\":", externalIDs)
    if !relations.isEmpty {
      json.raw(",\"relations\":")
      json.list(relations) { json, relation in
        json.raw("{\"type\":")
        json.string(relation.type)
        json.raw(",\"target\":")
        json.string(relation.target)
        json.raw("}")
      }
    }
    json.member(",\"confidence\":", confidence?.rawValue)
    json.member(",\"subjects\":", subjects)
    let filled = sections.filter { !$0.isEmpty }
    if !filled.isEmpty {
      json.raw(",\"sections\":")
      json.list(filled) { json, section in
        json.raw("{\"language\":")
        json.string(section.language.tag)
        json.member(",\"definition\":", section.definition)
        json.member(",\"note\":", section.note)
        json.raw("}")
      }
    }
    json.member(",\"comments\":", comments)
    json.raw(",\"terms\":")
    json.list(terms) { json, term in json.term(term) }
    json.raw("}")
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Reads what `json` wrote; none where it is something else.
  ///
  /// - Complexity: O(n) in the bytes.
  public init?(json: String) {
    guard let members = RecordValue(Array(json.utf8))?.members,
      let id = members["id"]?.text, let kind = members["kind"]?.text.flatMap(Kind.init),
      let terms = members["terms"]?.elements?.compactMapAll(Term.init(json:)),
      let relations = (members["relations"]?.elements ?? []).compactMapAll(Relation.init(json:)),
      let gender = members["gender"].readAll({ $0.text.flatMap(Gender.init) }),
      let origin = members["origin"].readAll({ $0.text.flatMap(Language.init(tag:)) }),
      let confidence = members["confidence"].readAll({ $0.text.flatMap(Confidence.init) }),
      let definition = members["definition"].readAll(\.text),
      let sources = members["sources"].readAll(\.texts),
      let external = members["external"].readAll(\.texts),
      let subjects = members["subjects"].readAll(\.texts),
      let sections = (members["sections"]?.elements ?? []).compactMapAll(
        LanguageSection.init(json:)
      ),
      let comments = members["comments"].readAll(\.texts)
    else { return nil }
    self.init(
      id: id,
      kind: kind,
      gender: gender,
      origin: origin,
      definition: definition ?? "",
      sources: sources ?? [],
      externalIDs: external ?? [],
      relations: relations,
      confidence: confidence,
      subjects: subjects ?? [],
      sections: sections,
      comments: comments ?? [],
      terms: terms
    )
  }
}

extension Concept.Relation {
  fileprivate init?(json: RecordValue) {
    guard let type = json.members?["type"]?.text, let target = json.members?["target"]?.text
    else { return nil }
    self.init(type: type, target: target)
  }
}

extension LanguageSection {
  fileprivate init?(json: RecordValue) {
    guard let members = json.members,
      let language = members["language"]?.text.flatMap(Language.init(tag:)),
      let definition = members["definition"].readAll(\.text),
      let note = members["note"].readAll(\.text)
    else { return nil }
    self.init(language: language, definition: definition ?? "", note: note ?? "")
  }
}

extension Term {
  fileprivate init?(json: RecordValue) {
    guard let members = json.members, let text = members["text"]?.text,
      let language = members["language"]?.text.flatMap(Language.init(tag:)),
      let status = members["status"]?.text.flatMap(TermStatus.init),
      let form = members["type"].readAll({ $0.text.flatMap(Form.init) }),
      let labels = members["labels"].readAll(\.texts),
      let matching = members["match"].readAll({
        $0.elements?.compactMapAll { $0.text.flatMap(Matching.init) }
      }),
      let paradigm = members["paradigm"].readAll(\.text),
      let note = members["note"].readAll(\.text),
      let partOfSpeech = members["partOfSpeech"].readAll({
        $0.text.flatMap(Grammar.PartOfSpeech.init)
      }),
      let gender = members["gender"].readAll({ $0.text.flatMap(Grammar.Gender.init) }),
      let number = members["number"].readAll({ $0.text.flatMap(Grammar.Number.init) }),
      let abbreviates = members["abbreviates"].readAll(\.text),
      let validity = members["validity"].readAll({ $0.text.flatMap(Validity.init) }),
      let sources = members["sources"].readAll(\.texts),
      let review = members["review"].readAll({ $0.text.flatMap { Review($0) } })
    else { return nil }
    self.init(
      text,
      language: language,
      status: status,
      form: form ?? .full,
      labels: labels ?? [],
      matching: Set(matching ?? []),
      paradigm: paradigm ?? "",
      note: note ?? "",
      grammar: Grammar(partOfSpeech: partOfSpeech, gender: gender, number: number),
      abbreviates: abbreviates ?? "",
      validity: validity,
      sources: sources ?? [],
      review: review
    )
  }
}

extension RecordText {
  /// Writes a member that has a value.
  fileprivate mutating func member(_ key: StaticString, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    raw(key)
    string(value)
  }

  /// Writes a member that is not empty.
  fileprivate mutating func member(_ key: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    raw(key)
    strings(values)
  }

  fileprivate mutating func list<Element>(
    _ elements: [Element],
    _ write: (inout RecordText, Element) -> Void
  ) {
    raw("[")
    for (place, element) in elements.enumerated() {
      if place > 0 { raw(",") }
      write(&self, element)
    }
    raw("]")
  }

  fileprivate mutating func term(_ term: Term) {
    raw("{\"text\":")
    string(term.text)
    raw(",\"language\":")
    string(term.language.tag)
    raw(",\"status\":")
    string(term.status.rawValue)
    member(",\"type\":", term.form.rawValue)
    member(",\"labels\":", term.labels)
    member(",\"match\":", term.matching.map(\.rawValue).sorted())
    member(",\"paradigm\":", term.paradigm)
    member(",\"note\":", term.note)
    member(",\"partOfSpeech\":", term.grammar.partOfSpeech?.rawValue)
    member(",\"gender\":", term.grammar.gender?.rawValue)
    member(",\"number\":", term.grammar.number?.rawValue)
    member(",\"abbreviates\":", term.abbreviates)
    member(",\"validity\":", term.validity?.description)
    member(",\"sources\":", term.sources)
    member(",\"review\":", term.review?.description)
    raw("}")
  }
}

extension Optional where Wrapped == RecordValue {
  /// What `read` makes of the member if it is there; none where it is there and cannot be read.
  fileprivate func readAll<Value>(_ read: (RecordValue) -> Value?) -> Value?? {
    guard let value = self else { return .some(nil) }
    guard let result = read(value) else { return nil }
    return .some(.some(result))
  }
}

extension Array {
  /// The results, if there is one for each element.
  fileprivate func compactMapAll<Value>(_ read: (Element) -> Value?) -> [Value]? {
    let values = compactMap(read)
    return values.count == count ? values : nil
  }
}

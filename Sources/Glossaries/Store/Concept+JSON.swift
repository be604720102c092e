package import JSON
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
    var json = JSONWriter()
    write(to: &json)
    return json.text
  }

  /// Writes the concept as `json` has it.
  package func write(to json: inout JSONWriter) {
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
  }
}

extension JSONWriter {
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

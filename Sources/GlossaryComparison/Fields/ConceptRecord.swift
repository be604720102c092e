internal import Glossaries

/// A concept as fields by name, so that whatever the model comes to hold is compared and merged.
///
/// The fields are the members of `Concept.json`; an empty one is not there.
struct ConceptRecord: Equatable {
  /// The id.
  let id: String
  /// All that is not the id and not the terms.
  var fields: [String: FieldValue]
  /// The terms, in order.
  var terms: [TermRecord]

  /// The fields of `concept`.
  ///
  /// - Complexity: O(n) in the bytes.
  init(_ concept: Concept) {
    guard case .members(var members)? = FieldValue(json: concept.json) else {
      preconditionFailure("a concept writes itself as an object")
    }
    id = concept.id
    members["id"] = nil
    let terms = members.removeValue(forKey: "terms")?.elements ?? []
    fields = members
    self.terms = TermRecord.all(terms)
  }

  init(id: String, fields: [String: FieldValue], terms: [TermRecord]) {
    self.id = id
    self.fields = fields
    self.terms = terms
  }

  /// All but the id.
  var content: FieldValue {
    var members = fields
    members["terms"] = .list(terms.map { .members($0.members) })
    return .members(members)
  }

  /// The concept that has these fields; none where no concept can have them.
  var concept: Concept? {
    var members = fields
    members["id"] = FieldValue(id)
    members["terms"] = .list(terms.map { .members($0.members) })
    return Concept(json: FieldValue.members(members).json)
  }
}

/// A term as fields by name.
struct TermRecord: Equatable {
  /// What makes a term the same in two versions of its concept.
  struct Key: Hashable {
    let language: String
    let text: FieldValue.ExactText
    /// How many terms before it in the concept have the same language and text.
    let repetition: Int
  }

  let key: Key
  /// All that is not the language and not the text.
  var fields: [String: FieldValue]

  /// The fields with language and text.
  var members: [String: FieldValue] {
    var members = fields
    members["language"] = FieldValue(key.language)
    members["text"] = .text(key.text)
    return members
  }

  /// The terms of a list.
  static func all(_ terms: [FieldValue]) -> [TermRecord] {
    var seen: [Key: Int] = [:]
    return terms.compactMap { value in
      guard case .members(var members) = value,
        let language = members.removeValue(forKey: "language")?.text,
        let text = members.removeValue(forKey: "text")?.text
      else { return nil }
      let first = Key(language: language, text: .init(text), repetition: 0)
      let repetition = seen[first, default: 0]
      seen[first] = repetition + 1
      let key = Key(language: language, text: .init(text), repetition: repetition)
      return TermRecord(key: key, fields: members)
    }
  }
}

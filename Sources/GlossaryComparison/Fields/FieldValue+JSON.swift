internal import JSON

extension FieldValue {
  /// Reads what `json` writes; none where it is something else, or names a member twice.
  init?(json: String) {
    var reader = JSONReader(Array(json.utf8))
    guard let value = try? Self(reading: &reader), (try? reader.end()) != nil else { return nil }
    self = value
  }

  /// The value as JSON, the members of objects by name.
  var json: String {
    var json = JSONWriter()
    write(to: &json)
    return json.text
  }

  private init(reading json: inout JSONReader) throws {
    switch try json.kind() {
    case .string: self.init(try json.string())
    case .array:
      var elements: [FieldValue] = []
      try json.elements { json in elements.append(try Self(reading: &json)) }
      self = .list(elements)
    case .object:
      var members: [String: FieldValue] = [:]
      try json.members { json, name in
        guard members.updateValue(try Self(reading: &json), forKey: name) == nil else {
          throw json.error("a member is named twice")
        }
      }
      self = .members(members)
    default: throw json.error("a text, a list or an object should stand here")
    }
  }

  private func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.string(text.string)
    case .list(let elements): json.list(elements) { json, element in element.write(to: &json) }
    case .members(let members):
      json.raw("{")
      for (place, name) in members.keys.sorted().enumerated() {
        if place > 0 { json.raw(",") }
        json.string(name)
        json.raw(":")
        members[name]?.write(to: &json)
      }
      json.raw("}")
    }
  }
}

internal import JSON
internal import Languages

/// Values of a sort: what is of another is told with its line and left out; `null` says nothing.
extension GlossaryJSONReader {
  typealias Outcome = GlossaryFileError.Outcome

  /// Reads an object, of which `read` takes the members that it knows, and returns the line of its first
  /// member; members that nobody knows are counted.
  mutating func object(
    _ what: String,
    in json: inout JSONReader,
    _ read: (inout GlossaryJSONReader, inout JSONReader, String) throws -> Bool
  ) throws -> Int? {
    let kind = try json.kind()
    let start = json.line
    guard kind == .object else {
      account.report(
        start,
        .malformed("\(what) should be an object, and is \(kind.words)"),
        .partSkipped
      )
      try json.skip()
      return nil
    }
    var line: Int?
    try json.members { json, name in
      line = line ?? json.line
      guard try !read(&self, &json, name) else { return }
      account.unread.lose("“\(name)”")
      try json.skip()
    }
    return line ?? start
  }

  /// The text of a string.
  mutating func text(
    _ name: String,
    in json: inout JSONReader,
    _ outcome: Outcome = .fieldLeftOut
  ) throws -> String? {
    let kind = try json.kind()
    if kind == .string { return try json.string() }
    if kind != .null {
      let sentence = "“\(name)” should be a string, and is \(kind.words)"
      account.report(json.line, .malformed(sentence), outcome)
    }
    try json.skip()
    return nil
  }

  /// The elements of an array that `read` makes something of.
  mutating func list<Value>(
    _ name: String,
    in json: inout JSONReader,
    _ read: (inout GlossaryJSONReader, inout JSONReader) throws -> Value?
  ) throws -> [Value] {
    var values: [Value] = []
    let kind = try json.kind()
    if kind == .array {
      try json.elements { json in if let value = try read(&self, &json) { values.append(value) } }
      return values
    }
    if kind != .null {
      let sentence = "“\(name)” should be a list, and is \(kind.words)"
      account.report(json.line, .malformed(sentence), .fieldLeftOut)
    }
    try json.skip()
    return []
  }

  /// The strings of an array.
  mutating func texts(_ name: String, in json: inout JSONReader) throws -> [String] {
    try list(name, in: &json) { reader, json in
      let kind = try json.kind()
      if kind == .string { return try json.string() }
      let sentence = "“\(name)” should hold strings, and holds \(kind.words)"
      reader.account.report(json.line, .malformed(sentence), .partSkipped)
      try json.skip()
      return nil
    }
  }

  /// The language that a string names.
  mutating func language(
    _ name: String,
    in json: inout JSONReader,
    _ outcome: Outcome = .fieldLeftOut
  ) throws -> Language? {
    guard let tag = try text(name, in: &json, outcome) else { return nil }
    if let language = Language(tag: tag) { return language }
    account.report(json.line, .unknownLanguage(tag), outcome)
    return nil
  }

  /// The value that a string names.
  mutating func known<Value: RawRepresentable & CaseIterable>(
    _ name: String,
    in json: inout JSONReader,
    _ outcome: Outcome = .fieldLeftOut
  ) throws -> Value? where Value.RawValue == String {
    guard let word = try text(name, in: &json, outcome) else { return nil }
    if let known = Value(rawValue: word) { return known }
    let known = Value.allCases.map(\.rawValue)
    account.report(json.line, .unknownValue(word, column: name, known: known), outcome)
    return nil
  }

  /// What a string says in a notation of its own.
  mutating func value<Value>(
    _ name: String,
    in json: inout JSONReader,
    like example: String,
    _ outcome: Outcome = .fieldLeftOut,
    _ read: (String) -> Value?
  ) throws -> Value? {
    guard let text = try text(name, in: &json, outcome) else { return nil }
    if let value = read(text) { return value }
    let sentence = "“\(text)” cannot be read as \(name); write it as in “\(example)”"
    account.report(json.line, .malformed(sentence), outcome)
    return nil
  }
}

extension JSONReader.Kind {
  /// What it is, for people.
  fileprivate var words: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

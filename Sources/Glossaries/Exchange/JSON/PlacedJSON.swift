internal import JSON

/// A value of JSON whose members know their lines, for files whose faults are found after they were read.
indirect enum PlacedJSON {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([PlacedJSON])
  case object([Member])

  /// A name with its value; the line is that of the name, from 1.
  struct Member {
    let name: String
    let value: PlacedJSON
    let line: Int
  }

  /// Reads a value that takes up all of the file.
  ///
  /// - Throws: `GlossaryFileError` at the first byte that is none of JSON.
  /// - Complexity: O(n) in the bytes.
  init(_ input: ExchangeInput) throws(GlossaryFileError) {
    var json = JSONReader(input.bytes)
    do {
      self = try Self.value(&json)
      try json.end()
    } catch {
      let error = error as? JSONError
      throw GlossaryFileError(
        path: input.path,
        line: error?.line ?? 1,
        column: error?.column ?? 1,
        fault: .malformed(error?.description ?? "the JSON cannot be read")
      )
    }
  }

  /// The value of the last member with this name.
  subscript(name: String) -> PlacedJSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The text of a string.
  var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The elements of an array.
  var array: [PlacedJSON]? { if case .array(let values) = self { values } else { nil } }

  private static func value(_ json: inout JSONReader) throws -> PlacedJSON {
    switch try json.kind() {
    case .null, .bool: return try json.word().map { .bool($0) } ?? .null
    case .number: return .number(try json.number())
    case .string: return .string(try json.string())
    case .array:
      var values: [PlacedJSON] = []
      try json.elements { values.append(try value(&$0)) }
      return .array(values)
    case .object:
      var members: [Member] = []
      try json.members { json, name in
        let line = json.line
        members.append(Member(name: name, value: try value(&json), line: line))
      }
      return .object(members)
    }
  }
}

extension JSONValue {
  /// Reads one value that takes up all of `bytes`; a number is kept as it is written.
  ///
  /// - Throws: `JSONError` at the first byte that is none of JSON.
  /// - Complexity: O(n) in the bytes.
  public init(_ bytes: [UInt8]) throws {
    var json = JSONReader(bytes)
    self = try json.value()
    try json.end()
  }

  /// The value of the last member with this name, as most readers take it.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.0 == name }?.1
  }

  /// The text of a string.
  public var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The elements of an array.
  public var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
}

extension JSONReader {
  /// Reads a value with all that it holds.
  ///
  /// - Throws: `JSONError` where none stands, or a broken one.
  public mutating func value() throws -> JSONValue {
    switch try kind() {
    case .null, .bool: return try word().map { .bool($0) } ?? .null
    case .number: return .number(try number())
    case .string: return .string(try string())
    case .array:
      var values: [JSONValue] = []
      try elements { values.append(try $0.value()) }
      return .array(values)
    case .object:
      var members: [(String, JSONValue)] = []
      try self.members { json, name in members.append((name, try json.value())) }
      return .object(members)
    }
  }
}

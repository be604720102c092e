/// Reads JSON.
struct JSONParser {
  private let path: String
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var depth = 0

  /// The value that `bytes` are, which are UTF-8.
  ///
  /// - Throws: `GlossaryFileError` at the first byte that is none of JSON, or where values are nested more than
  ///   100 deep.
  /// - Complexity: O(n).
  static func value(of bytes: [UInt8], path: String) throws(GlossaryFileError) -> JSONValue {
    var parser = JSONParser(path: path, bytes: bytes)
    let value = try parser.value()
    parser.skipSpace()
    guard parser.index == bytes.count else { throw parser.error("something follows the value") }
    return value
  }

  private init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  private mutating func value() throws(GlossaryFileError) -> JSONValue {
    skipSpace()
    guard index < bytes.count else { throw error("the file ends where a value should stand") }
    switch bytes[index] {
    case UInt8(ascii: "{"):
      return try nested { parser throws(GlossaryFileError) in try parser.object() }
    case UInt8(ascii: "["):
      return try nested { parser throws(GlossaryFileError) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(GlossaryFileError) -> JSONValue
  ) throws(GlossaryFileError) -> JSONValue {
    guard depth < 100 else { throw error("values are nested more than 100 deep") }
    depth += 1
    index += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(GlossaryFileError) -> JSONValue {
    var members: [JSONValue.Member] = []
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      let line = line
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw error("a name in double quotes should stand here")
      }
      let name = try string()
      guard take(":") else { throw error("a colon should stand here") }
      members.append(JSONValue.Member(name: name, value: try value(), line: line))
    } while take(",")
    guard take("}") else { throw error("a comma or a closing brace should stand here") }
    return .object(members)
  }

  private mutating func array() throws(GlossaryFileError) -> JSONValue {
    var values: [JSONValue] = []
    if take("]") { return .array(values) }
    repeat { values.append(try value()) } while take(",")
    guard take("]") else { throw error("a comma or a closing bracket should stand here") }
    return .array(values)
  }

  private mutating func string() throws(GlossaryFileError) -> String {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] >= 0x20 else {
        throw error("a control character stands in a string; escape it")
      }
      if bytes[index] == UInt8(ascii: "\\") {
        text += String(try escape()).utf8
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    guard index < bytes.count else { throw error("the string is never closed") }
    index += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape() throws(GlossaryFileError) -> Unicode.Scalar {
    index += 2
    guard index <= bytes.count else { throw error("the string is never closed") }
    switch bytes[index - 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw error("this escape is unknown")
    }
    let high = try hex()
    if let scalar = Unicode.Scalar(high) { return scalar }
    // Half of a pair of surrogates: the other half must follow.
    guard high < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw error("half of a surrogate pair stands alone") }
    index += 2
    let low = try hex()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw error("half of a surrogate pair stands alone") }
    return scalar
  }

  private mutating func hex() throws(GlossaryFileError) -> UInt32 {
    guard index + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
      bytes[index] != UInt8(ascii: "+")
    else { throw error("four hexadecimal digits should stand here") }
    index += 4
    return value
  }

  private mutating func number() throws(GlossaryFileError) -> JSONValue {
    let start = index
    while index < bytes.count, "+-.0123456789eE".utf8.contains(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard Double(text) != nil else { throw error("a value should stand here") }
    return .number(text)
  }

  private mutating func word(
    _ word: String,
    _ value: JSONValue
  ) throws(GlossaryFileError) -> JSONValue {
    guard bytes[index...].starts(with: word.utf8) else { throw error("a value should stand here") }
    index += word.utf8.count
    return value
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard index < bytes.count, UInt32(bytes[index]) == mark.value else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) {
      if bytes[index] == 0x0A {
        line += 1
        lineStart = index + 1
      }
      index += 1
    }
  }

  private func error(_ what: String) -> GlossaryFileError {
    let place = min(max(index, lineStart), bytes.count)
    let column = 1 + bytes[lineStart..<place].count { $0 & 0xC0 != 0x80 }
    return GlossaryFileError(
      path: path,
      line: line,
      column: column,
      fault: .malformed("the JSON is broken here: \(what); mend it or export the file again")
    )
  }
}

extension JSONReader {
  /// Reads a string.
  ///
  /// - Throws: `JSONError` where none stands, or a broken one.
  /// - Complexity: O(n) in the bytes.
  public mutating func string() throws -> String {
    guard try kind() == .string else { throw error("a string should stand here") }
    index += 1
    let start = index
    while index < bytes.count, Self.isPlain(bytes[index]) { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
      index += 1
      return String(decoding: bytes[start..<index - 1], as: UTF8.self)
    }
    return try string(after: Array(bytes[start..<index]))
  }

  /// Reads the rest of a string that has escapes, or goes on in the next bytes.
  private mutating func string(after head: [UInt8]) throws -> String {
    var text = head
    while let byte = try next() {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        index += 1
        text.append(contentsOf: String(try escape()).utf8)
      case 0..<0x20: throw error("a control character stands in a string; escape it")
      default:
        text.append(byte)
        index += 1
      }
    }
    throw error("the string is never closed")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func escape() throws -> Unicode.Scalar {
    guard let byte = try next() else { throw error("the string is never closed") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw error("this escape is unknown")
    }
    let high = try unit()
    if let scalar = Unicode.Scalar(high) { return scalar }
    // Half of a pair of surrogates: the other half must follow.
    guard high < 0xDC00, try take("\\"), try take("u") else {
      throw error("half of a surrogate pair stands alone")
    }
    let low = try unit()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw error("half of a surrogate pair stands alone") }
    return scalar
  }

  private mutating func take(_ wanted: Unicode.Scalar) throws -> Bool {
    guard let byte = try next(), UInt32(byte) == wanted.value else { return false }
    index += 1
    return true
  }

  private mutating func unit() throws -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch try next() {
      case .some(let byte) where (0x30...0x39).contains(byte): digit = byte - 0x30
      case .some(let byte) where (0x41...0x46).contains(byte): digit = byte - 0x41 + 10
      case .some(let byte) where (0x61...0x66).contains(byte): digit = byte - 0x61 + 10
      default: throw error("four hexadecimal digits should stand here")
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }

  /// Reads a number, as it is written.
  ///
  /// - Throws: `JSONError` where none stands.
  public mutating func number() throws -> String {
    guard try kind() == .number else { throw error("a number should stand here") }
    var text: [UInt8] = []
    func digits(_ json: inout JSONReader) throws {
      let count = text.count
      while let byte = try json.next(), (0x30...0x39).contains(byte) {
        text.append(byte)
        json.index += 1
      }
      if text.count == count { throw json.error("a digit should stand here") }
    }
    func mark(_ marks: StaticString, _ json: inout JSONReader) throws -> Bool {
      guard let byte = try json.next(), "\(marks)".utf8.contains(byte) else { return false }
      text.append(byte)
      json.index += 1
      return true
    }
    _ = try mark("-", &self)
    if try !mark("0", &self) { try digits(&self) }
    if try mark(".", &self) { try digits(&self) }
    if try mark("eE", &self) {
      _ = try mark("+-", &self)
      try digits(&self)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads `true`, `false` or `null`, which is none.
  ///
  /// - Throws: `JSONError` where none of them stands.
  public mutating func word() throws -> Bool? {
    let kind = try kind()
    guard kind == .bool || kind == .null else { throw error("a value should stand here") }
    let (word, value): (StaticString, Bool?) =
      switch try next() {
      case UInt8(ascii: "t"): ("true", true)
      case UInt8(ascii: "f"): ("false", false)
      default: ("null", nil)
      }
    for letter in "\(word)".utf8 {
      guard try next() == letter else { throw error("a value should stand here") }
      index += 1
    }
    return value
  }
}

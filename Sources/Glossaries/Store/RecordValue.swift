/// A value of JSON without numbers and truth values, which the records of concepts do not have.
package indirect enum RecordValue {
  case string(String)
  case array([RecordValue])
  case object([String: RecordValue])

  /// Reads one value that takes up all of `bytes`; none where they are something else.
  ///
  /// - Complexity: O(n) in the bytes.
  package init?(_ bytes: [UInt8]) {
    var reader = JSONReader(bytes)
    guard let value = reader.value(depth: 0), reader.isAtEnd() else { return nil }
    self = value
  }

  /// The text of a string.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The elements of an array.
  var elements: [RecordValue]? { if case .array(let elements) = self { elements } else { nil } }

  /// The texts of an array of strings.
  var texts: [String]? {
    guard let elements else { return nil }
    let texts = elements.compactMap(\.text)
    return texts.count == elements.count ? texts : nil
  }

  /// The members of an object.
  var members: [String: RecordValue]? {
    if case .object(let members) = self { members } else { nil }
  }
}

/// Reads JSON from UTF-8 bytes.
private struct JSONReader {
  let bytes: [UInt8]
  var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func isAtEnd() -> Bool {
    skipSpace()
    return place == bytes.count
  }

  mutating func value(depth: Int) -> RecordValue? {
    guard depth < 16 else { return nil }
    skipSpace()
    switch place < bytes.count ? bytes[place] : 0 {
    case UInt8(ascii: "\""): return string().map(RecordValue.string)
    case UInt8(ascii: "["):
      var elements: [RecordValue] = []
      return list(until: "]") { reader in
        guard let element = reader.value(depth: depth + 1) else { return false }
        elements.append(element)
        return true
      } ? .array(elements) : nil
    case UInt8(ascii: "{"):
      var members: [String: RecordValue] = [:]
      return list(until: "}") { reader in
        reader.skipSpace()
        guard let key = reader.string(), reader.take(":"),
          let member = reader.value(depth: depth + 1)
        else { return false }
        return members.updateValue(member, forKey: key) == nil
      } ? .object(members) : nil
    default: return nil
    }
  }

  private mutating func list(
    until end: Unicode.Scalar,
    _ element: (inout JSONReader) -> Bool
  ) -> Bool {
    place += 1
    if take(end) { return true }
    repeat {
      guard element(&self) else { return false }
    } while take(",")
    return take(end)
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
  }

  private mutating func string() -> String? {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return nil }
    place += 1
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        text.append(contentsOf: String(scalar).utf8)
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard place < bytes.count else { return nil }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = unit() else { return nil }
      guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) }
      guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
        bytes[place + 1] == UInt8(ascii: "u")
      else { return nil }
      place += 2
      guard let low = self.unit(), (0xDC00..<0xE000).contains(low) else { return nil }
      return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    default: return nil
    }
  }

  private mutating func unit() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place..<place + 4] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    place += 4
    return value
  }
}

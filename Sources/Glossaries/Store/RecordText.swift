/// Writes JSON as UTF-8 bytes.
///
/// - Source: RFC 8259. Only what must be escaped is.
struct RecordText {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Writes punctuation or a word of the format as it stands.
  mutating func raw(_ text: StaticString) {
    // SAFETY: the literal lives as long as the program.
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )
  }

  /// Writes a string with its quotes.
  mutating func string(_ text: String) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        bytes += [UInt8(ascii: "\\"), UInt8(ascii: "u"), 0x30, 0x30]
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a number.
  mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// Writes what is JSON already.
  mutating func written(_ json: String) { bytes.append(contentsOf: json.utf8) }

  /// Writes an array of strings.
  mutating func strings(_ texts: some Sequence<String>) {
    var isFirst = true
    raw("[")
    for text in texts {
      if !isFirst { raw(",") }
      isFirst = false
      string(text)
    }
    raw("]")
  }
}

/// A list of strings in one field of a store: a JSON array.
package enum StringList {
  /// The field for `texts`.
  package static func field(_ texts: [String]) -> String {
    guard !texts.isEmpty else { return "[]" }
    var json = RecordText()
    json.strings(texts)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// The texts of a field; none where it is no array of strings.
  package static func texts(_ field: String) -> [String]? {
    field == "[]" ? [] : RecordValue(Array(field.utf8))?.texts
  }
}

extension RecordValue {
  /// The value as JSON, the members of objects by name.
  package var json: String {
    var text = RecordText()
    write(to: &text)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private func write(to text: inout RecordText) {
    switch self {
    case .string(let string): text.string(string)
    case .array(let elements):
      text.raw("[")
      for (place, element) in elements.enumerated() {
        if place > 0 { text.raw(",") }
        element.write(to: &text)
      }
      text.raw("]")
    case .object(let members):
      text.raw("{")
      for (place, name) in members.keys.sorted().enumerated() {
        if place > 0 { text.raw(",") }
        text.string(name)
        text.raw(":")
        members[name]?.write(to: &text)
      }
      text.raw("}")
    }
  }
}

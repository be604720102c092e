/// Writes JSON as UTF-8 bytes, piece by piece as it is told.
///
/// Only what RFC 8259 asks for is escaped, so that one value has one text; for people and terminals see
/// `JSONValue.rendered(_:)`.
///
/// - Source: RFC 8259, section 7.
public struct JSONWriter: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// Creates a writer that has written nothing.
  public init() {}

  /// What was written.
  ///
  /// - Complexity: O(n) in the bytes.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes punctuation or a word of the format as it stands.
  public mutating func raw(_ text: StaticString) {
    // SAFETY: the literal lives as long as the program.
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )
  }

  /// Writes a string with its quotes.
  ///
  /// - Complexity: O(n) in the bytes.
  public mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: Self.isEscaped) {
      for byte in text.utf8 { write(byte) }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a number.
  public mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// Writes what is JSON already.
  public mutating func written(_ json: String) { bytes.append(contentsOf: json.utf8) }

  /// Writes an array, each element by `write`.
  public mutating func list<Element>(
    _ elements: some Sequence<Element>,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    var isFirst = true
    bytes.append(UInt8(ascii: "["))
    for element in elements {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      write(&self, element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes an array of strings.
  public mutating func strings(_ texts: some Sequence<String>) {
    list(texts) { json, text in json.string(text) }
  }

  /// Forgets what was written, but keeps the room for it.
  public mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func write(_ byte: UInt8) {
    guard Self.isEscaped(byte) else { return bytes.append(byte) }
    bytes.append(UInt8(ascii: "\\"))
    guard byte < 0x20 else { return bytes.append(byte) }
    raw("u00")
    bytes.append(0x30 + byte >> 4)
    bytes.append(byte & 15 < 10 ? 0x30 + byte & 15 : 0x57 + byte & 15)
  }
}

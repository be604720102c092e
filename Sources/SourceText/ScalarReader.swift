/// Reads the Unicode scalars of well-formed UTF-8 one by one.
public struct ScalarReader: Sendable {
  private let bytes: [UInt8]
  /// The offset of the next scalar.
  public private(set) var offset: Int

  /// Begins at `offset`.
  ///
  /// - Precondition: `bytes` is UTF-8 and `offset` lies between two scalars.
  public init(_ bytes: [UInt8], from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next scalar, or `nil` at the end.
  ///
  /// - Complexity: O(1).
  public mutating func next() -> Unicode.Scalar? {
    guard let (scalar, end) = peek() else { return nil }
    advance(to: end)
    return scalar
  }

  /// The next scalar and the offset after it, without stepping over it.
  public func peek() -> (scalar: Unicode.Scalar, end: Int)? {
    guard offset < bytes.count else { return nil }
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), offset + 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07)
    let end = min(offset + length, bytes.count)
    for place in (offset + 1)..<end { value = value << 6 | UInt32(bytes[place] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", end)
  }

  /// Goes on at `offset`.
  public mutating func advance(to offset: Int) { self.offset = offset }

  /// The scalar that ends right before `offset`, or `nil` at the start.
  public static func scalar(endingAt offset: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return ScalarReader(bytes, from: start).peek()?.scalar
  }

  /// The scalar that begins at `offset`, or `nil` at the end.
  public static func scalar(at offset: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    ScalarReader(bytes, from: offset).peek()?.scalar
  }
}

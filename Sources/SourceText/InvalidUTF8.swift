/// A text that is not UTF-8.
public struct InvalidUTF8: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the text.
  public let path: String
  /// The offset of the first byte that cannot be decoded.
  public let offset: Int
  /// The line it stands on, from 1.
  public let line: Int
  /// The byte itself.
  public let byte: UInt8

  /// One sentence: what, where and the cure.
  public var description: String {
    let hex = String(byte, radix: 16, uppercase: true)
    return "\(path): byte \(offset) (line \(line)) is 0x\(hex.count < 2 ? "0" : "")\(hex), "
      + "which is not UTF-8; save the file as UTF-8 and try again"
  }

  /// The offset of the first byte that breaks UTF-8, or `nil` for a sound text.
  ///
  /// - Source: The Unicode Standard, table 3-7, “Well-Formed UTF-8 Byte Sequences”.
  /// - Complexity: O(n) in the bytes.
  public static func firstFault(in bytes: [UInt8]) -> Int? {
    var index = 0
    let count = bytes.count
    func follows(_ at: Int, _ range: ClosedRange<UInt8>) -> Bool {
      at < count && range.contains(bytes[at])
    }
    while index < count {
      let lead = bytes[index]
      let length: Int
      switch lead {
      case 0x00...0x7F:
        length = asciiCount(in: bytes, from: index)
      case 0xC2...0xDF:
        guard follows(index + 1, 0x80...0xBF) else { return index }
        length = 2
      case 0xE0...0xEF:
        let second: ClosedRange<UInt8> =
          lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : 0x80...0xBF
        guard follows(index + 1, second), follows(index + 2, 0x80...0xBF) else { return index }
        length = 3
      case 0xF0...0xF4:
        let second: ClosedRange<UInt8> =
          lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : 0x80...0xBF
        guard follows(index + 1, second), follows(index + 2, 0x80...0xBF),
          follows(index + 3, 0x80...0xBF)
        else { return index }
        length = 4
      default:
        return index
      }
      index += length
    }
    return nil
  }

  /// How many bytes of ASCII stand together from `start` on.
  private static func asciiCount(in bytes: [UInt8], from start: Int) -> Int {
    // SAFETY: the array is not changed while its bytes are looked at.
    let raw = unsafe bytes.span.bytes
    var index = start
    while index + 8 <= raw.byteCount {
      // SAFETY: the eight bytes lie in the array.
      let eight = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let high = eight.littleEndian & 0x8080_8080_8080_8080
      guard high == 0 else { return index + high.trailingZeroBitCount / 8 - start }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index - start
  }
}

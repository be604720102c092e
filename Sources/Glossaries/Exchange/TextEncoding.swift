internal import SourceText

/// Tells UTF-8 from UTF-16.
enum TextEncoding {
  /// The bytes in UTF-8 without a byte order mark, and what they were.
  ///
  /// - Source: The Unicode Standard, section 23.8, for the byte order mark; a text that begins with an
  ///   ASCII character has a zero as its first or second byte in UTF-16.
  static func utf8(
    of bytes: [UInt8],
    path: String
  ) throws(GlossaryFileError) -> (bytes: [UInt8], encoding: String) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return (try utf16(bytes.dropFirst(2), low: 0, path), "UTF-16LE with a byte order mark")
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return (try utf16(bytes.dropFirst(2), low: 1, path), "UTF-16BE with a byte order mark")
    }
    if bytes.count >= 4, bytes[0] != 0, bytes[1] == 0, bytes[3] == 0 {
      return (try utf16(bytes[...], low: 0, path), "UTF-16LE without a byte order mark")
    }
    if bytes.count >= 4, bytes[0] == 0, bytes[1] != 0, bytes[2] == 0 {
      return (try utf16(bytes[...], low: 1, path), "UTF-16BE without a byte order mark")
    }
    if let offset = InvalidUTF8.firstFault(in: bytes) {
      let line = 1 + bytes[..<offset].count { $0 == 0x0A }
      throw GlossaryFileError(path: path, line: line, fault: .notUTF8(offset: offset))
    }
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return (bytes, "UTF-8") }
    return (Array(bytes.dropFirst(3)), "UTF-8 with a byte order mark")
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>,
    low: Int,
    _ path: String
  ) throws(GlossaryFileError) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
      index += 2
    }
    guard index == bytes.endIndex, let text = String(validating: units, as: UTF16.self) else {
      let sentence = "the text is broken UTF-16; save the file as UTF-8 and try again"
      throw GlossaryFileError(path: path, line: 1, fault: .malformed(sentence))
    }
    return Array(text.utf8)
  }
}

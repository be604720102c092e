internal import ICU
internal import SourceText

/// Tells UTF-8 from UTF-16, and archives from texts.
enum TextEncoding {
  /// The bytes in UTF-8 without a byte order mark, and what they were.
  ///
  /// - Source: The Unicode Standard, section 23.8, for the byte order mark; a text that begins with an
  ///   ASCII character has a zero as its first or second byte in UTF-16.
  static func utf8(
    of bytes: [UInt8],
    as legacy: LegacyEncoding? = nil,
    path: String
  ) throws(GlossaryFileError) -> (bytes: [UInt8], encoding: String) {
    if isArchive(bytes) { return (bytes, "an archive") }
    if let legacy { return (try decoded(bytes, legacy, path), legacy.name) }
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
    let fault = InvalidUTF8.firstFault(in: bytes)
    if let declared = XMLDeclaration.encoding(in: bytes) {
      // A text that was brought into UTF-8 and kept its declaration is told by its letters, which in another
      // encoding are never UTF-8 by chance.
      if fault == nil, bytes.contains(where: { $0 > 0x7F }) {
        return (bytes, "UTF-8, though it declares \(declared)")
      }
      guard let legacy = LegacyEncoding(name: declared) else {
        let sentence =
          "the XML declares the encoding “\(declared)”, which is not known; save the file as UTF-8, or name "
          + "its encoding with --encoding"
        throw GlossaryFileError(path: path, line: 1, fault: .malformed(sentence))
      }
      return (try decoded(bytes, legacy, path), "\(declared), as the XML declares")
    }
    if let offset = fault {
      let line = 1 + bytes[..<offset].count { $0 == 0x0A }
      throw GlossaryFileError(path: path, line: line, fault: .notUTF8(offset: offset))
    }
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return (bytes, "UTF-8") }
    return (Array(bytes.dropFirst(3)), "UTF-8 with a byte order mark")
  }

  /// Whether the bytes begin as a ZIP archive does, or as an Excel file before 2007 or with a password.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0xD0, 0xCF, 0x11, 0xE0]].contains {
      bytes.starts(with: $0)
    }
  }

  private static func decoded(
    _ bytes: [UInt8],
    _ encoding: LegacyEncoding,
    _ path: String
  ) throws(GlossaryFileError) -> [UInt8] {
    let result: (text: [UInt8], fault: Int?)
    do { result = try encoding.utf8(of: bytes) } catch {
      throw GlossaryFileError(path: path, line: 1, fault: .malformed(error.description))
    }
    guard let fault = result.fault else { return result.text }
    let line = 1 + bytes[..<fault].count { $0 == 0x0A }
    let sentence = "byte \(fault) is not \(encoding.name); name the encoding that the file is in"
    throw GlossaryFileError(path: path, line: line, fault: .malformed(sentence))
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

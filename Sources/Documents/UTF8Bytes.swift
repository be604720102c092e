/// Looking at scalars in bytes that are known to be UTF-8, without copying them.
///
/// Bytes that are not UTF-8 after all read as U+FFFD, one each; nothing here traps on them.
extension [UInt8] {
  /// The scalar whose first byte stands at `offset`, and how many bytes it takes.
  func scalar(at offset: Int) -> (value: Unicode.Scalar, length: Int) {
    let lead = self[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC0, offset + length <= count else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for follower in self[(offset + 1)..<(offset + length)] {
      value = value << 6 | UInt32(follower & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }

  /// The scalar that ends right before `offset`, no further back than `floor`, if there is one.
  func scalar(endingAt offset: Int, notBefore floor: Int = 0) -> Unicode.Scalar? {
    var start = offset - 1
    guard start >= floor else { return nil }
    while start > floor, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start).value
  }

  /// Whether the bytes at `offset` are the ASCII letters and signs of `text`, in either case.
  ///
  /// - Precondition: `text` is in lower case.
  func has(_ text: String, at offset: Int, before limit: Int) -> Bool {
    guard offset >= 0, offset + text.utf8.count <= limit else { return false }
    var index = offset
    for byte in text.utf8 {
      let mine = self[index]
      guard mine == byte || ((0x41...0x5A).contains(mine) && mine | 0x20 == byte) else {
        return false
      }
      index += 1
    }
    return true
  }
}

extension UInt8 {
  /// Whether the byte is a letter or a digit of ASCII.
  var isASCIIAlphanumeric: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Whether the byte is a space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether the byte is LF or CR.
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}

extension Unicode.Scalar {
  /// Whether a word can hold the scalar: a letter, a mark or a digit of any script.
  var isWordPart: Bool {
    if isASCII { return UInt8(ascii: self).isASCIIAlphanumeric }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return true
    default: return false
    }
  }
}

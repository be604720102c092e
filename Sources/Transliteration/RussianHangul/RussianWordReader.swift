/// Finds the Russian words of a text.
///
/// A word is a run of Russian letters. Stress marks after a letter belong to it and are left out; a breve
/// and a diaeresis that stand apart make й and ё.
struct RussianWordReader: Sendable {
  private(set) var word = RussianWord()
  /// Whether the last stretch of other characters has a Cyrillic letter.
  private(set) var sawOtherCyrillic = false

  /// Reads the word at `start` into `word`; tells whether there is one.
  mutating func readWord(_ bytes: [UInt8], at start: Int) -> Bool {
    guard Self.isLetter(bytes, at: start) else { return false }
    word.removeAll()
    var index = start
    while let scalar = Self.twoBytes(bytes, at: index) {
      if scalar == 0x300 || scalar == 0x301 {
        // A stress mark belongs to the letter before.
      } else if scalar == 0x306, word.codes.last == RussianLetter.Code.i {
        word.codes[word.count - 1] = RussianLetter.Code.shortI
      } else if scalar == 0x308, word.codes.last == RussianLetter.Code.ye {
        word.codes[word.count - 1] = RussianLetter.Code.yo
      } else if let code = RussianLetter.code(of: scalar) {
        word.codes.append(code)
        word.starts.append(index)
        if RussianLetter.isCapital(scalar) { word.capitals += 1 }
        if RussianLetter.isOld(scalar) { word.hasOldLetter = true }
      } else {
        break
      }
      index += 2
    }
    word.end = index
    return true
  }

  /// Where the characters that are neither Russian nor of the class of the first end.
  mutating func endOfOther(_ bytes: [UInt8], from start: Int) -> Int {
    sawOtherCyrillic = false
    let isWord = Self.isWordByte(bytes[start])
    var index = start
    while index < bytes.count, Self.isWordByte(bytes[index]) == isWord {
      if index > start, Self.isLetter(bytes, at: index) { break }
      if bytes[index] >= 0xD0, bytes[index] <= 0xD3 { sawOtherCyrillic = true }
      index += 1
      if !isWord { break }
    }
    return index
  }

  /// Whether a Russian letter begins at `index`.
  static func isLetter(_ bytes: [UInt8], at index: Int) -> Bool {
    guard let scalar = twoBytes(bytes, at: index) else { return false }
    return RussianLetter.code(of: scalar) != nil
  }

  /// Whether a Russian letter, perhaps with a mark, ends at `index`.
  static func endsLetter(_ bytes: [UInt8], before index: Int) -> Bool {
    guard index >= 2 else { return false }
    if bytes[index - 2] == 0xCC { return endsLetter(bytes, before: index - 2) }
    return isLetter(bytes, at: index - 2)
  }

  /// Whether a small Russian letter is in the text.
  static func hasSmallLetter(_ bytes: String.UTF8View) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      if last == 0xD0, byte >= 0xB0 { return true }
      if last == 0xD1, byte <= 0x91 { return true }
      last = byte
    }
    return false
  }

  /// Whether a byte belongs to letters, digits or what is not ASCII.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  private static func twoBytes(_ bytes: [UInt8], at index: Int) -> UInt32? {
    guard index + 1 < bytes.count, bytes[index] >= 0xC8, bytes[index] < 0xD8 else { return nil }
    return UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
  }
}

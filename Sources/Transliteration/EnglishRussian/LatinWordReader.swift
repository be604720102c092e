internal import ICU

/// Finds the words in Latin script; an apostrophe between two letters belongs to the word.
struct LatinWordReader: Sendable {
  /// The small letters of the word; every apostrophe is '.
  private(set) var letters: [UInt32] = []
  /// Where each letter begins, in bytes.
  private(set) var starts: [Int] = []
  /// Whether each letter is a capital.
  private(set) var capitals: [Bool] = []
  private(set) var end = 0

  /// Whether all letters are capitals, and there are two or more.
  var isInCapitals: Bool {
    let count = capitals.count { $0 }
    return count > 1 && count == letters.count { $0 != 0x27 }
  }

  /// Whether the word is a Roman number of two figures or more.
  var isRomanNumber: Bool {
    isInCapitals && letters.allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }
  }

  /// The word in small letters.
  var token: String {
    var token = String.UnicodeScalarView()
    token.append(contentsOf: letters.lazy.compactMap(Unicode.Scalar.init))
    return String(token)
  }

  /// Reads the word at `start`; tells whether there is one.
  mutating func readWord(_ bytes: [UInt8], at start: Int) -> Bool {
    letters.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    capitals.removeAll(keepingCapacity: true)
    var index = start
    while let (scalar, length) = Self.scalar(bytes, at: index) {
      if Self.isLetter(scalar) {
        let small = Self.small(scalar)
        append(small, at: index, isCapital: small != scalar)
      } else if Self.isApostrophe(scalar), !letters.isEmpty,
        let next = Self.scalar(bytes, at: index + length), Self.isLetter(next.0)
      {
        append(0x27, at: index, isCapital: false)
      } else {
        break
      }
      index += length
    }
    end = index
    return !letters.isEmpty
  }

  /// Puts the plain letter in the place of one with a mark.
  mutating func replace(at index: Int, with letter: UInt32) { letters[index] = letter }

  private mutating func append(_ letter: UInt32, at index: Int, isCapital: Bool) {
    letters.append(letter)
    starts.append(index)
    capitals.append(isCapital)
  }

  /// The scalar that begins at `index`, and its length.
  static func scalar(_ bytes: [UInt8], at index: Int) -> (UInt32, Int)? {
    guard index < bytes.count else { return nil }
    let first = bytes[index]
    func tail(_ place: Int) -> UInt32 { UInt32(bytes[index + place] & 0x3F) }
    if first < 0x80 { return (UInt32(first), 1) }
    if first < 0xE0 {
      return index + 1 < bytes.count ? (UInt32(first & 0x1F) << 6 | tail(1), 2) : nil
    }
    if first < 0xF0 {
      guard index + 2 < bytes.count else { return nil }
      return (UInt32(first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
    }
    guard index + 3 < bytes.count else { return nil }
    return (UInt32(first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  private static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x2BC
  }

  private static func small(_ scalar: UInt32) -> UInt32 {
    if (0x41...0x5A).contains(scalar) { return scalar + 0x20 }
    guard scalar >= 0xC0, let letter = Unicode.Scalar(scalar) else { return scalar }
    return letter.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
  }
}

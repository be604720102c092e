/// The letters of a word as small numbers: а to я are 1 to 32, ё is е, capitals are small letters.
///
/// Rules are looked up by these, so that case and the dots of ё never matter; forms are cut out of the
/// bytes of the original, so that both are kept.
enum RussianLetters {
  /// Any letter of Cyrillic beyond the Russian ones, as і.
  static let otherCyrillic: UInt8 = 33
  static let hyphen: UInt8 = 34
  static let digit: UInt8 = 35
  /// Anything else: Latin letters, marks, Hangul.
  static let other: UInt8 = 36
  /// Brackets, quotation marks, full stops and spaces.
  static let punctuation: UInt8 = 37
  /// Before the first letter; a rule for a whole word ends with it.
  static let start: UInt8 = 0
  static let count = 38

  static let a: UInt8 = 1
  static let hardSign: UInt8 = 27
  static let softSign: UInt8 = 29
  static let shortI: UInt8 = 10

  /// The letters of `bytes`, which are UTF-8: one number a scalar.
  ///
  /// - Complexity: O(n).
  static func letters(of bytes: some Collection<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count / 2 + 1)
    var lead: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0..<0x80:
        lead = 0
        switch byte {
        case UInt8(ascii: "-"): letters.append(hyphen)
        case 0x30...0x39: letters.append(digit)
        case 0x41...0x5A, 0x61...0x7A: letters.append(other)
        default: letters.append(punctuation)
        }
      case 0x80..<0xC0:
        if lead == 0xD0 || lead == 0xD1 { letters.append(cyrillic(lead, byte)) }
        lead = 0
      case 0xD0, 0xD1:
        lead = byte
      default:
        lead = 0
        letters.append(byte == 0xC2 || byte == 0xE2 ? punctuation : other)
      }
    }
    return letters
  }

  private static func cyrillic(_ lead: UInt8, _ byte: UInt8) -> UInt8 {
    switch (lead, byte) {
    case (0xD0, 0x81), (0xD1, 0x91): 6
    case (0xD0, 0x90...0xAF): byte - 0x8F
    case (0xD0, 0xB0...0xBF): byte - 0xAF
    case (0xD1, 0x80...0x8F): byte - 0x80 + 17
    default: otherCyrillic
    }
  }

  /// Whether the letter is а е и о у ы э ю я.
  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 1, 6, 9, 15, 20, 28, 30, 31, 32: true
    default: false
    }
  }

  /// Whether the UTF-8 bytes begin with a capital letter of Russian.
  static func isCapital(_ lead: UInt8, _ byte: UInt8) -> Bool {
    lead == 0xD0 && (byte == 0x81 || (0x90...0xAF).contains(byte))
  }

  /// `bytes`, small letters of Russian, as capitals.
  static func capitals(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var capitals: [UInt8] = []
    var lead: UInt8 = 0
    for byte in bytes {
      switch (lead, byte) {
      case (_, 0xD0), (_, 0xD1): lead = byte
      case (0xD0, 0xB0...0xBF): capitals += [0xD0, byte - 0x20]; lead = 0
      case (0xD1, 0x80...0x8F): capitals += [0xD0, byte + 0x20]; lead = 0
      case (0xD1, 0x91): capitals += [0xD0, 0x81]; lead = 0
      case (0xD0, _), (0xD1, _): capitals += [lead, byte]; lead = 0
      default: capitals.append(byte)
      }
    }
    return capitals
  }
}

internal import ICU

/// What sort of word a character belongs to.
enum WordScript: Hashable {
  /// Latin, Cyrillic or any other script that parts words with spaces, and digits.
  case alphabetic
  /// Hangul, where particles are written on to the name.
  case hangul
  /// Han, which does not part words.
  case han
  /// No word: space, punctuation, signs.
  case none

  /// Sorts a character.
  init(of scalar: Unicode.Scalar?) {
    guard let scalar else {
      self = .none
      return
    }
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x400...0x481, 0x48A...0x52F: self = .alphabetic
    case 0x00...0x7F, 0x2000...0x206F, 0x3000...0x303F, 0xFFFC: self = .none
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3131...0x318E: self = .hangul
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
    default:
      let isWord =
        CharacterProperties.isLetter(scalar) || CharacterProperties.isMark(scalar)
        || CharacterProperties.isDigit(scalar)
      self = isWord ? .alphabetic : .none
    }
  }
}

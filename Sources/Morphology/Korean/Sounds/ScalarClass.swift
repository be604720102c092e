/// What sort of character ends a text, as far as reading it aloud depends on it.
enum ScalarClass: Hashable {
  case digit, latin, cyrillic, han, kana, jamo, power, other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0xFF10...0xFF19: self = .digit
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF,
      0xFF21...0xFF3A, 0xFF41...0xFF5A:
      self = .latin
    case 0x400...0x481, 0x48A...0x52F: self = .cyrillic
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0xFF66...0xFF9D: self = .kana
    case 0x1100...0x11FF: self = .jamo
    case 0xB2, 0xB3: self = .power
    default: self = .other
    }
  }
}

extension FinalSound {
  /// The sound of a conjoining jamo at the end of a decomposed syllable.
  ///
  /// - Source: The Unicode Standard, §3.12.
  init?(jamo: Unicode.Scalar) {
    switch jamo.value {
    case 0x1161...0x1175: self = .vowel
    case 0x11AF: self = .rieul
    case 0x11A8...0x11C2: self = .consonant
    default: return nil
    }
  }
}

/// The letters of the Cyrillic and Cyrillic Supplement blocks, by their place after U+0400.
enum CyrillicLetters {
  /// How many places there are.
  static let count = 0x130

  /// The place of a letter, or `nil` for a mark, a sign or a letter of another script.
  static func place(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x400...0x481, 0x48A...0x52F: Int(scalar.value - 0x400)
    default: nil
    }
  }

  /// The place of the small letter, and whether the letter was a capital.
  ///
  /// Ѐ and Ѝ are Е and И with a stress mark.
  static func small(_ place: Int) -> (place: Int, isCapital: Bool) {
    switch place {
    case 0x00: (0x35, true)
    case 0x0D: (0x38, true)
    case 0x50: (0x35, false)
    case 0x5D: (0x38, false)
    case 0x01...0x0F: (place + 0x50, true)
    case 0x10...0x2F: (place + 0x20, true)
    case 0xC0: (0xCF, true)
    case 0xC1...0xCE: place % 2 == 1 ? (place + 1, true) : (place, false)
    case 0x60...0x81, 0x8A...0xBF, 0xD0...0x12F:
      place % 2 == 0 ? (place + 1, true) : (place, false)
    default: (place, false)
    }
  }

  /// The letter at a place.
  static func scalar(_ place: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(0x400 + place)) ?? "\u{FFFD}"
  }

  /// The letters of a class of contexts, or `nil` if there is no such class.
  static func named(_ name: String) -> [Unicode.Scalar]? {
    switch name {
    case "vowel": Array("аеёиоуыэюяієїѣѵ".unicodeScalars)
    case "consonant": Array("бвгджзйклмнпрстфхцчшщґѳў".unicodeScalars)
    case "sign": Array("ъь".unicodeScalars)
    default: nil
    }
  }
}

/// A precomposed Hangul syllable, by the numbers of its jamo.
///
/// - Source: The Unicode Standard, §3.12, “Hangul Syllable Decomposition”.
struct KoreanSyllable: Hashable, Sendable {
  /// The number of syllables there are.
  static let count = 11_172

  /// The place of the syllable among all, from 0.
  let index: UInt16

  /// The initial, from 0 (ㄱ) to 18 (ㅎ).
  var onset: UInt8 { UInt8(index / 588) }
  /// The vowel, from 0 (ㅏ) to 20 (ㅣ).
  var vowel: UInt8 { UInt8(index % 588 / 28) }
  /// The final, from 0 (none) to 27 (ㅎ).
  var coda: UInt8 { UInt8(index % 28) }

  /// The syllable with this place.
  init(index: UInt16) { self.index = index }

  /// The syllable of these jamo.
  init(onset: UInt8, vowel: UInt8, coda: UInt8) {
    index = (UInt16(onset) * 21 + UInt16(vowel)) * 28 + UInt16(coda)
  }

  /// The syllable that `scalar` is, if it is one.
  init?(scalar: UInt32) {
    guard scalar >= 0xAC00, scalar <= 0xD7A3 else { return nil }
    index = UInt16(scalar - 0xAC00)
  }

  /// The scalar.
  var scalar: Unicode.Scalar {
    Unicode.Scalar(0xAC00 + UInt32(index)) ?? "\u{FFFD}"
  }

  /// The same syllable with another final.
  func with(coda: UInt8) -> Self { Self(index: index - UInt16(self.coda) + UInt16(coda)) }

  /// The same syllable with another initial.
  func with(onset: UInt8) -> Self { Self(onset: onset, vowel: vowel, coda: coda) }

  /// The syllables of a text, if it has nothing else.
  static func syllables(_ text: String) -> [Self]? {
    var found: [Self] = []
    for scalar in text.unicodeScalars {
      guard let syllable = Self(scalar: scalar.value) else { return nil }
      found.append(syllable)
    }
    return found
  }
}

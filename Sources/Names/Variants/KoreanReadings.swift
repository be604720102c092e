internal import Transliteration

/// The Hangul that a Korean name in Latin or Cyrillic letters may stand for.
enum KoreanReadings {
  /// The likeliest readings with their probabilities, the likeliest first.
  static func latin(_ name: String) -> [(parts: KoreanNameParts, probability: Double)] {
    LatinKoreanReader().readings(of: name, count: 12).compactMap { reading in
      KoreanNameParts(reading.text).map { ($0, reading.probability) }
    }
  }

  /// The same for Cyrillic; none where the first word is no Russian form of a Korean family name, or the rest
  /// cannot be read as syllables.
  static func cyrillic(_ name: String) -> [(parts: KoreanNameParts, probability: Double)] {
    CyrillicKoreanReader.shared.readings(of: name)
  }
}

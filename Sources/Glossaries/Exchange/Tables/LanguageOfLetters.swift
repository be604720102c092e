internal import Languages

/// Tells Korean, Russian and other languages by their letters alone.
enum LanguageOfLetters {
  /// The language that most letters speak for: Hangul for Korean, Cyrillic for Russian, else English.
  ///
  /// - Complexity: O(n) in the scalars.
  static func tell(_ texts: some Sequence<String>) -> Language {
    var (hangul, cyrillic, latin) = (0, 0, 0)
    for text in texts {
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F: hangul += 1
        case 0x0400...0x04FF: cyrillic += 1
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
        default: break
        }
      }
    }
    if hangul > 0, hangul * 2 >= max(cyrillic, latin) { return .korean }
    return cyrillic > latin ? .russian : .english
  }
}

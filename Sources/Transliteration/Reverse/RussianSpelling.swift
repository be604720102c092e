/// What Russian spelling does not allow, whatever the counts say.
///
/// - Source: Правила русской орфографии и пунктуации (2006), §§ 1–6, 26–28: й after vowels, ь after
///   consonants, ъ between a consonant and е, ё, ю, я; ы not after г, к, х and the hushing letters in
///   Russian words; э after consonants in foreign names only.
enum RussianSpelling {
  private static let vowels = Set("аеёиоуыэюя".unicodeScalars)
  private static let iotated = Set("еёюя".unicodeScalars)
  private static let hushing = Set("жшчщ".unicodeScalars)
  private static let velar = Set("гкх".unicodeScalars)

  /// What it takes off the logarithm of a name's probability that `next` follows `letter`; `^` stands for
  /// the beginning.
  static func cost(of next: Unicode.Scalar, after letter: Unicode.Scalar) -> Double {
    let isAfterConsonant = !vowels.contains(letter) && !"^ьъй".unicodeScalars.contains(letter)
    if letter == "ъ", !iotated.contains(next) { return 20 }
    switch next {
    case "й" where !vowels.contains(letter) && letter != "^": return 20
    case "ь" where !isAfterConsonant: return 20
    case "ъ" where !isAfterConsonant: return 20
    case "ы" where hushing.contains(letter) || letter == "ь" || letter == "^": return 20
    case "ы" where velar.contains(letter): return 2
    case "э" where isAfterConsonant: return 3
    case "э" where letter == "ь" || letter == "й": return 6
    case "ъ": return 3
    default: return 0
    }
  }
}

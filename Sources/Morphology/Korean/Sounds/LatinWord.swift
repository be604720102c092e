/// A word in Latin letters, with the last sound that Korean hears in it.
struct LatinWord {
  /// The last sound.
  let sound: FinalSound

  /// Reads `word`, or fails when it has no vowel and is therefore read letter by letter.
  ///
  /// - Source: 외래어 표기법, chapter 3, section 1, articles 1–5: a stop after a short vowel closes the
  ///   syllable (캡, 로봇, 북), after a long one or a consonant it takes 으; m, n, ng and l close it always;
  ///   every other consonant takes 으 or 이. A final e is silent.
  init?(_ word: [Unicode.Scalar]) {
    let letters = word.map(Self.base)
    guard letters.contains(where: Self.isVowel) else { return nil }
    var stem = letters[...]
    if stem.last == "e", stem.count > 2, let before = stem.dropLast().last, !Self.isVowel(before),
      stem.dropLast(2).contains(where: Self.isVowel) || before == "l"
    {
      if word.last == "é" || word.last == "è" {
        sound = .vowel
        return
      }
      // After a silent e the vowel is long, so that only l, m and n close the syllable.
      switch before {
      case "l": sound = .rieul
      case "m", "n": sound = .consonant
      default: sound = .vowel
      }
      return
    }
    while stem.count > 2, stem.suffix(2) == ["t", "t"] || stem.suffix(2) == ["p", "p"] {
      stem = stem.dropLast()
    }
    let previous = stem.dropLast().last ?? "a"
    let third = stem.dropLast(2).last
    switch stem.last {
    case "l": sound = .rieul
    case "m", "n": sound = .consonant
    case "g": sound = previous == "n" ? .consonant : .vowel
    case "b": sound = previous == "m" ? .consonant : .vowel
    case "k" where previous == "c": sound = .consonant
    case "c", "k", "p", "t", "q":
      sound = Self.isShort(previous, after: third) ? .consonant : .vowel
    default: sound = .vowel
    }
  }

  /// Whether `vowel` is a short one: no second vowel letter before it but oo, eo, eu and u of qu.
  private static func isShort(_ vowel: Character, after third: Character?) -> Bool {
    guard isVowel(vowel), vowel != "y" else { return false }
    guard let third, isVowel(third), third != "y" else { return true }
    return [["o", "o"], ["e", "o"], ["e", "u"]].contains([third, vowel])
  }

  private static func isVowel(_ letter: Character) -> Bool {
    ["a", "e", "i", "o", "u", "y"].contains(letter)
  }

  /// The plain small letter that a letter with a mark stands for, as far as the last sound depends on it.
  private static func base(_ scalar: Unicode.Scalar) -> Character {
    switch scalar.properties.lowercaseMapping {
    case "à", "á", "â", "ã", "ä", "å", "ā", "ă", "ą", "æ", "ǎ": "a"
    case "è", "é", "ê", "ë", "ē", "ĕ", "ė", "ę", "ě": "e"
    case "ì", "í", "î", "ï", "ĩ", "ī", "ĭ", "į", "ı": "i"
    case "ò", "ó", "ô", "õ", "ö", "ø", "ō", "ŏ", "ő", "œ", "ơ": "o"
    case "ù", "ú", "û", "ü", "ũ", "ū", "ŭ", "ů", "ű", "ų", "ư": "u"
    case "ý", "ÿ", "ŷ": "y"
    case "ñ", "ń", "ņ", "ň": "n"
    case "ł", "ĺ", "ļ", "ľ": "l"
    case let small: small.first ?? "x"
    }
  }
}

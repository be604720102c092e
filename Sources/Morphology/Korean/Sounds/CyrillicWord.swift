/// A word in Cyrillic letters, with the last sound that Korean hears in it.
struct CyrillicWord {
  /// The last sound.
  let sound: FinalSound

  /// Reads `word`, or fails when it has no vowel and is therefore read letter by letter.
  ///
  /// - Source: NIKL notice 2005-32 (외래어 표기법, table 19): м, н and л close a syllable, with or without ь;
  ///   every other consonant takes 으 or 이: 블라디보스토크, 라브로프, 시비리. Korean names in -нг end in ㅇ.
  init?(_ word: [Unicode.Scalar]) {
    let letters = word.map { $0.properties.lowercaseMapping }
    guard letters.contains(where: { "аеёиоуыэюяіїєў".contains($0) }) else { return nil }
    var stem = letters[...]
    if stem.last == "ь" || stem.last == "ъ" { stem = stem.dropLast() }
    switch stem.last {
    case "л": sound = .rieul
    case "м", "н": sound = .consonant
    case "г": sound = stem.dropLast().last == "н" ? .consonant : .vowel
    default: sound = .vowel
    }
  }
}

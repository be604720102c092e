/// Syllables of Korean, Chinese and Vietnamese as they are written in Cyrillic.
///
/// - Source: the systems of Kontsevich (Korean), Palladius (Chinese) and Glebova (Vietnamese): an initial of
///   up to three letters, a vowel of up to three, and a final that is a nasal, a stop or ль.
enum AsianSyllables {
  /// How many syllables the word has, or `nil` when it has a cluster that none of the systems writes.
  ///
  /// - Complexity: O(n).
  static func count(_ letters: ArraySlice<UInt8>) -> Int? {
    var count = 0
    var index = letters.startIndex
    while index < letters.endIndex {
      let initial = index
      while index < letters.endIndex, isConsonant(letters[index]) { index += 1 }
      let consonants = letters[initial..<index]
      if index == letters.endIndex {
        return count > 0 && finals.contains(Array(consonants)) ? count : nil
      }
      if count == 0 {
        guard initials.contains(Array(consonants)) else { return nil }
      } else {
        guard
          (0...consonants.count).contains(where: { cut in
            finals.contains(Array(consonants.prefix(cut)))
              && initials.contains(Array(consonants.dropFirst(cut)))
          })
        else { return nil }
      }
      let vowel = index
      while index < letters.endIndex, RussianLetters.isVowel(letters[index]) { index += 1 }
      if index < letters.endIndex, letters[index] == RussianLetters.shortI { index += 1 }
      guard index - vowel <= 3, index > vowel else { return nil }
      count += 1
    }
    return count > 0 ? count : nil
  }

  private static func isConsonant(_ letter: UInt8) -> Bool {
    letter >= 1 && letter <= 32 && !RussianLetters.isVowel(letter)
      && letter != RussianLetters.shortI
  }

  private static func set(_ text: String) -> Set<[UInt8]> {
    Set(text.split(separator: " ").map { RussianLetters.letters(of: $0.utf8) } + [[]])
  }

  private static let initials = set(
    """
    б в г д ж з к л м н п р с т ф х ц ч ш дж дз кх пх тх чх чж чхв цз хв кв зь тьы нг нь гв св чъ кк пп тт сс чч \
    ть ль хь
    """
  )
  private static let finals = set("к н нъ нь т п б л ль м р нг ньг ть ч нх")
}

extension SpellingAlphabet {
  /// The Hangul that `text` was written from, or `nil` when it is not this alphabet's.
  ///
  /// - Complexity: O(n) in the letters.
  func hangul(from text: String) -> String? {
    var output = String.UnicodeScalarView()
    var part = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || String(scalar) == separatorLetter {
        part.unicodeScalars.append(scalar)
      } else {
        guard append(part, to: &output) else { return nil }
        part = ""
        output.append(scalar)
      }
    }
    guard append(part, to: &output) else { return nil }
    return String(output)
  }

  private func append(_ word: String, to output: inout String.UnicodeScalarView) -> Bool {
    var onset: Int?
    var vowel: Int?
    var coda = 0
    func close() -> Bool {
      guard let vowel else { return onset == nil && coda == 0 }
      let syllable = KoreanSyllable(
        onset: UInt8(onset ?? 11),
        vowel: UInt8(vowel),
        coda: UInt8(coda)
      )
      output.append(syllable.scalar)
      return true
    }
    for (index, segment) in word.split(separator: Character(separatorLetter)).enumerated() {
      var rest = segment
      if index > 0 {
        guard close() else { return false }
        (onset, vowel, coda) = (nil, nil, 0)
      }
      while !rest.isEmpty {
        let run = String(rest.prefix { !isVowelLetter($0) })
        rest = rest.dropFirst(run.count)
        if rest.isEmpty {
          guard vowel != nil, let final = finalLetters.firstIndex(of: run) else { return false }
          coda = final
          continue
        }
        if vowel == nil {
          guard let initial = run.isEmpty ? 11 : initialLetters.firstIndex(of: run) else {
            return false
          }
          onset = initial
        } else {
          guard let (left, right) = split(run) else { return false }
          coda = left
          guard close() else { return false }
          (onset, coda) = (right, 0)
        }
        guard let (number, length) = longestVowel(rest) else { return false }
        vowel = number
        rest = rest.dropFirst(length)
      }
    }
    return close()
  }

  private func longestVowel(_ text: Substring) -> (Int, Int)? {
    var best: (Int, Int)?
    for (number, letters) in vowelLetters.enumerated()
    where text.hasPrefix(letters) && letters.count > (best?.1 ?? 0) {
      best = (number, letters.count)
    }
    return best
  }

  private func isVowelLetter(_ letter: Character) -> Bool { "aeiouyw".contains(letter) }
}

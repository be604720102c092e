internal import SourceText

/// Writes syllables in an alphabet of spelling.
struct SpellingWriter: Sendable {
  let alphabet: SpellingAlphabet
  let path: String
  private var scratch: [UInt8] = []

  init(_ alphabet: SpellingAlphabet, path: String) {
    self.alphabet = alphabet
    self.path = path
  }

  /// Writes `plan` to the end of `builder`.
  mutating func write(_ plan: SyllablePlan, to builder: inout TransliterationBuilder, traced: Bool)
  {
    scratch.removeAll(keepingCapacity: true)
    for index in 0..<plan.count {
      let syllable = plan.syllables[index]
      let onset = Int(syllable.onset)
      if plan.breaks[index].isWord, index > 0 {
        scratch.append(0x20)
      } else if index > 0, alphabet.isParted[Int(plan.syllables[index - 1].coda) * 19 + onset] {
        alphabet.pieces.write(alphabet.separator, to: &scratch)
      }
      let start = scratch.count
      alphabet.pieces.write(alphabet.initials[onset], to: &scratch)
      let isLabial = onset == 6 || onset == 7 || onset == 8 || onset == 17
      let vowels = isLabial ? alphabet.labialVowels : alphabet.vowels
      alphabet.pieces.write(vowels[Int(syllable.vowel)], to: &scratch)
      if plan.capitals[index] { Capitals.capitalize(&scratch, from: start) }
      alphabet.pieces.write(alphabet.finals[Int(syllable.coda)], to: &scratch)
      guard traced else { continue }
      builder.append(
        scratch,
        from: TextSpan(start: plan.starts[index], end: plan.ends[index]),
        rule: "\(syllable.scalar): the letters of the spelling",
        place: .init(file: path, line: alphabet.lines[onset])
      )
      scratch.removeAll(keepingCapacity: true)
    }
    if !traced, let start = plan.starts.first, let end = plan.ends.last {
      builder.append(scratch, from: TextSpan(start: start, end: end), rule: "")
    }
  }
}

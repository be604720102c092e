/// Where ㄷ ㅅ ㅈ are tense after ㄹ, beyond what the lexicon says.
enum RieulTensing: Hashable, Sendable {
  /// Where the lexicon says so.
  case lexical
  /// In every word that could be Sino-Korean: 발전, not 살던.
  case sinoKorean
  /// Everywhere, as in names.
  case always
}

extension Pronouncer {
  /// Marks the joints after ㄹ of which the lexicon knows nothing.
  ///
  /// - Source: 표준 발음법, 제26항.
  mutating func tenseAfterRieul() {
    for index in syllables.indices.dropFirst()
    where syllables[index - 1].coda == 8 && joints[index] == .open {
      let onset = syllables[index].onset
      guard onset == Jamo.Initial.d || onset == Jamo.Initial.s || onset == Jamo.Initial.j else {
        continue
      }
      if options.rieul == .always || isSinoKorean(index) { join(index, .sinoTense, line: 0) }
    }
  }

  /// Whether the syllables before and at `index` are both readings of Hanja, and no verb with its ending.
  private func isSinoKorean(_ index: Int) -> Bool {
    Self.isSinoKorean(
      syllables[index],
      after: syllables[index - 1],
      isLast: index + 1 == syllables.count
    )
  }

  /// Whether two syllables are both readings of Hanja, and no verb with its ending.
  static func isSinoKorean(
    _ syllable: KoreanSyllable,
    after previous: KoreanSyllable,
    isLast: Bool
  ) -> Bool {
    let readings = HanjaReadings.shared.isReading
    guard readings[Int(syllable.index)], readings[Int(previous.index)] else { return false }
    let isDictionaryForm = isLast && syllable.scalar == "다"
    return !isDictionaryForm
  }
}

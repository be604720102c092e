/// The spelling before 1933 and that of the North, read as McCune and Reischauer read it.
///
/// - Source: McCune and Reischauer 1939, on the official and the traditional spelling; 한글 맞춤법, 제10–12항.
enum OldSpelling {
  private typealias I = Jamo.Initial

  /// Puts the syllables of `plan` as they are pronounced now: 텬당 as 천당, 겻슌 as 겻순.
  static func modernize(_ plan: inout SyllablePlan) {
    for index in 0..<plan.count {
      simplify(index, &plan)
      let syllable = plan.syllables[index]
      guard Jamo.Vowel.isIotated(syllable.vowel) else { continue }
      let isI = syllable.vowel == Jamo.Vowel.i
      var onset = syllable.onset
      switch onset {
      case I.d where !isI || isOld(index, plan): onset = I.j
      case I.t where !isI || isOld(index, plan): onset = I.ch
      case I.s, I.ss, I.j, I.ch, 13: break
      default: continue
      }
      guard !isI || onset != syllable.onset else { continue }
      if syllable.vowel == Jamo.Vowel.yeo, syllable.coda == 0 || syllable.coda == 20,
        onset == I.j || onset == I.ch, syllable.onset == onset
      {
        continue
      }
      plan.replace(
        index,
        with: KoreanSyllable(onset: onset, vowel: plain(syllable.vowel), coda: syllable.coda)
      )
    }
  }

  /// A cluster whose second consonant begins the next syllable as well is read without it: 멁금, 얾마.
  private static func simplify(_ index: Int, _ plan: inout SyllablePlan) {
    guard index + 1 < plan.count else { return }
    let syllable = plan.syllables[index]
    let next = plan.syllables[index + 1].onset
    let isDoubled =
      switch syllable.coda {
      case 9: next == I.g
      case 10: next == I.m
      case 11: next == I.b || next == I.p
      default: false
      }
    guard isDoubled,
      CompoundRules.shared.verbStems.value(plan.syllables, index..<(index + 1)) == nil
    else { return }
    plan.replace(index, with: syllable.with(coda: 8))
  }

  /// Whether 디 or 티 is old spelling: a Sino-Korean word of two syllables closed by a consonant.
  private static func isOld(_ index: Int, _ plan: SyllablePlan) -> Bool {
    guard plan.count == 2, plan.syllables[index].coda == 0 else { return false }
    let other = plan.syllables[1 - index]
    return other.coda != 0 && HanjaReadings.shared.isReading[Int(other.index)]
      && PronunciationLexicon.shared.trie.value(plan.syllables, 0..<2) == nil
  }

  private static func plain(_ vowel: UInt8) -> UInt8 {
    switch vowel {
    case 2: Jamo.Vowel.a
    case 3: Jamo.Vowel.ae
    case Jamo.Vowel.yeo: Jamo.Vowel.eo
    case Jamo.Vowel.ye: 5
    case 12: 8
    case 17: 13
    default: vowel
    }
  }
}

extension InitialSoundRule {
  /// Puts the first syllable of a Sino-Korean word as the South writes it.
  static func apply(to plan: inout SyllablePlan) {
    guard let first = plan.syllables.first, first.onset == Jamo.Initial.r, plan.count > 1 else {
      return
    }
    let loanwords = CompoundRules.shared.loanwords
    for end in 2...max(2, min(6, plan.count)) where end <= plan.count {
      if loanwords.value(plan.syllables, 0..<end) != nil { return }
    }
    guard isSinoKorean(first, plan.syllables[1]) else { return }
    plan.replace(0, with: applied(first))
  }

  /// Whether a word that begins so, and is no loanword, is Sino-Korean.
  static func isSinoKorean(_ first: KoreanSyllable, _ second: KoreanSyllable) -> Bool {
    let readings = HanjaReadings.shared.isReading
    return readings[Int(plain(first).index)] && readings[Int(plain(second).index)]
  }

  /// The syllable as modern readings have it: 쟝 is looked up as 장.
  private static func plain(_ syllable: KoreanSyllable) -> KoreanSyllable {
    guard syllable.onset == Jamo.Initial.s, syllable.vowel == 17 else { return syllable }
    return KoreanSyllable(onset: syllable.onset, vowel: 13, coda: syllable.coda)
  }
}

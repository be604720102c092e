extension Pronouncer {
  private typealias I = Jamo.Initial

  /// Whether the meeting of `coda` and `next` may hang on more than the two: on the word, on what stands
  /// before or after them, or on the final of `next`.
  ///
  /// Running text is written from tables of such meetings where this says no, and where `Junctures.resolve`
  /// knows by the word how they are read; a rule in `contact` that looks further must be named here. The test
  /// “running text is written as the trace has it” compares the two.
  ///
  /// - Source: 표준 발음법, 제10–12항, 제17항, 제24–25항, which tell stems from nouns.
  static func looksFurther(_ coda: UInt8, _ next: KoreanSyllable) -> Bool {
    switch next.onset {
    case I.none: return coda == 7 || coda == 13 || coda == 25
    case I.h:
      // 하 해 혀 히 may be a predicate's: 급하다, 막히다.
      switch next.vowel {
      case Jamo.Vowel.a, Jamo.Vowel.ae, Jamo.Vowel.yeo, Jamo.Vowel.i: break
      default: return false
      }
      if coda == 5 || coda == 11 || coda == 13 { return true }
      return Jamo.Stop.isObstruent(Jamo.neutralized[Int(coda)])
    default: break
    }
    switch coda {
    case 5, 9, 10, 11, 13: return true
    // 감다: the stem of a verb, or a noun. Other stems in ㄴ and ㅁ are listed, and found by their syllables.
    case 16: return next.onset == I.d && next.vowel == Jamo.Vowel.a
    default: return false
    }
  }
}

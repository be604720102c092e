/// What is written at junctures that hang on more than the final and the initial that meet, for each way
/// they may be read.
struct OpenPieces: Sendable {
  /// How a juncture is read.
  enum Kind: Sendable {
    /// ㅎ of a noun: 묵호.
    case noun
    /// ㅎ of a predicate: 막히다, 급하다.
    case predicate
    /// ㄷ ㅅ ㅈ after ㄹ in a Sino-Korean word: 발전.
    case tense
    /// ㄷ ㅅ ㅈ after ㄹ in any other: 살던.
    case lax
    /// A vowel after a vowel.
    case hiatus
  }

  /// How many pairs of a final and a vowel there are.
  private static let finalCount = 28 * 21

  /// By place: nothing where it is not known yet.
  var pieces = [Junctures.Piece](
    repeating: Junctures.Piece(),
    count: 2 * finalCount + 2 * Junctures.openCount + 21 * 21
  )

  /// Where the piece stands that is written between `coda`, the final of `previous`, and the vowel of `next`.
  static func place(
    _ kind: Kind,
    _ coda: UInt8,
    _ previous: KoreanSyllable,
    _ next: KoreanSyllable
  ) -> Int {
    let closed = Int(coda) * 21 + Int(next.vowel)
    let open = Int(next.index) / 28
    switch kind {
    case .noun: return closed
    case .predicate: return finalCount + closed
    case .tense: return 2 * finalCount + open
    case .lax: return 2 * finalCount + Junctures.openCount + open
    case .hiatus:
      let start = 2 * finalCount + 2 * Junctures.openCount
      return start + Int(previous.vowel) * 21 + Int(next.vowel)
    }
  }
}

extension PlainWords.Peculiarities {
  /// Whether the system tenses this initial after ㄹ.
  func tenses(_ onset: UInt8) -> Bool {
    tensesRieul
      && (onset == Jamo.Initial.d || onset == Jamo.Initial.s || onset == Jamo.Initial.j)
  }

  /// Whether the system looks beyond the final and the initial that meet.
  func looksFurther(_ coda: UInt8, _ next: KoreanSyllable) -> Bool {
    if coda == 8 { return tenses(next.onset) }
    // The final ㅎ is not heard before a vowel.
    return (coda == 0 || coda == 27) && next.onset == Jamo.Initial.none
      && hiatusVowels.contains(next.vowel)
  }
}

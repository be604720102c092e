/// What becomes of a final and the initial after it.
struct Contact: Hashable, Sendable {
  /// The final, one of the seven sounds.
  var coda: UInt8
  /// The initial, as a `Sound`.
  var onset: UInt8
  /// Whether the initial came over from the final.
  var isLiaison = false
  /// The articles that were applied.
  var articles: Articles = []
}

extension Contact {
  private typealias I = Jamo.Initial
  private typealias S = Jamo.Stop

  /// How often each final and initial meet: 28 rows of 19.
  static let table: [Contact] = (0..<28).flatMap { coda in
    (0..<19).map { Contact.meeting(UInt8(coda), UInt8($0)) }
  }

  /// The meeting of `coda` and `onset` by the rules that look at nothing else.
  private static func meeting(_ coda: UInt8, _ onset: UInt8) -> Contact {
    if onset == I.none { return carried(coda) }
    if coda == 27 || coda == 6 || coda == 15 { return afterH(coda, onset) }
    if onset == I.h { return beforeH(coda) }
    let sound = Jamo.neutralized[Int(coda)]
    var articles = neutralizing(coda)
    switch onset {
    case I.n, I.m:
      if onset == I.n, sound == S.l {
        return Contact(coda: S.l, onset: I.r, articles: articles.union(Articles(20)))
      }
      let nasal = nasalized(sound)
      if nasal != sound { articles.formUnion(Articles(18)) }
      return Contact(coda: nasal, onset: onset, articles: articles)
    case I.r:
      if sound == S.none || sound == S.l {
        return Contact(coda: sound, onset: onset, articles: articles)
      }
      if sound == S.n {
        return Contact(coda: S.l, onset: I.r, articles: articles.union(Articles(20)))
      }
      let both = S.isObstruent(sound) ? Articles(18).union(Articles(19)) : Articles(19)
      return Contact(coda: nasalized(sound), onset: I.n, articles: articles.union(both))
    default:
      guard S.isObstruent(sound), Sound.tensing(onset) != onset else {
        return Contact(coda: sound, onset: onset, articles: articles)
      }
      return Contact(
        coda: sound,
        onset: Sound.tensing(onset),
        articles: articles.union(Articles(23))
      )
    }
  }

  /// - Source: 표준 발음법, 제12–14항.
  private static func carried(_ coda: UInt8) -> Contact {
    func carry(_ left: UInt8, _ onset: UInt8, _ article: Int) -> Contact {
      Contact(coda: left, onset: onset, isLiaison: true, articles: Articles(article))
    }
    let tense = Sound.tensing(I.s)
    switch coda {
    case 0, 21: return Contact(coda: Jamo.neutralized[Int(coda)], onset: I.none)
    case 3: return carry(S.k, tense, 14)
    case 5: return carry(S.n, I.j, 14)
    case 6: return carry(S.none, I.n, 12)
    case 9: return carry(S.l, I.g, 14)
    case 10: return carry(S.l, I.m, 14)
    case 11: return carry(S.l, I.b, 14)
    case 12: return carry(S.l, tense, 14)
    case 13: return carry(S.l, I.t, 14)
    case 14: return carry(S.l, I.p, 14)
    case 15: return carry(S.none, I.r, 12)
    case 18: return carry(S.p, tense, 14)
    case 27: return Contact(coda: S.none, onset: I.none, articles: Articles(12))
    default: return carry(S.none, single[Int(coda)], 13)
    }
  }

  /// - Source: 표준 발음법, 제12항 1–3.
  private static func afterH(_ coda: UInt8, _ onset: UInt8) -> Contact {
    let left = coda == 6 ? S.n : coda == 15 ? S.l : S.none
    let article = Articles(12)
    switch onset {
    case I.g: return Contact(coda: left, onset: I.k, articles: article)
    case I.d: return Contact(coda: left, onset: I.t, articles: article)
    case I.b: return Contact(coda: left, onset: I.p, articles: article)
    case I.j: return Contact(coda: left, onset: I.ch, articles: article)
    case I.s: return Contact(coda: left, onset: I.ss, articles: article)
    case I.n, I.r:
      let liquid = coda == 15 || (onset == I.r && coda == 6)
      return Contact(coda: liquid ? S.l : S.n, onset: liquid ? I.r : I.n, articles: article)
    case I.m: return Contact(coda: left == S.none ? S.n : left, onset: I.m, articles: article)
    default: return Contact(coda: left, onset: onset, articles: article)
    }
  }

  /// - Source: 표준 발음법, 제12항 붙임 1–2.
  private static func beforeH(_ coda: UInt8) -> Contact {
    let article = neutralizing(coda).union(Articles(12))
    switch coda {
    case 5: return Contact(coda: S.n, onset: I.ch, articles: article)
    case 11: return Contact(coda: S.l, onset: Sound.merged + 2, articles: article)
    case 13: return Contact(coda: S.l, onset: Sound.merged + 1, articles: article)
    default: break
    }
    switch Jamo.neutralized[Int(coda)] {
    case S.k: return Contact(coda: S.none, onset: Sound.merged, articles: article)
    case S.t: return Contact(coda: S.none, onset: Sound.merged + 1, articles: article)
    case S.p: return Contact(coda: S.none, onset: Sound.merged + 2, articles: article)
    case let sound: return Contact(coda: sound, onset: I.h, articles: neutralizing(coda))
    }
  }

  /// The initial that is the same letter as a single final.
  static let single: [UInt8] = [
    11, 0, 1, 9, 2, 12, 2, 3, 5, 0, 6, 7, 9, 16, 17, 5, 6, 7, 9, 9, 10, 11, 12, 14, 15, 16, 17, 11,
  ]

  /// - Source: 표준 발음법, 제18항.
  static func nasalized(_ sound: UInt8) -> UInt8 {
    switch sound {
    case S.k: S.ng
    case S.t: S.n
    case S.p: S.m
    default: sound
    }
  }

  /// The article by which a final becomes one of the seven sounds, if it must change.
  static func neutralizing(_ coda: UInt8) -> Articles {
    switch coda {
    case 2, 19, 20, 22, 23, 24, 25, 26, 27: Articles(9)
    case 3, 5, 11, 12, 13, 18: Articles(10)
    case 9, 10, 14: Articles(11)
    default: []
    }
  }
}

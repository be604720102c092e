extension Pronouncer {
  private typealias I = Jamo.Initial
  private typealias S = Jamo.Stop

  /// How the final of `index` and the next initial meet across `joint`.
  func contact(_ index: Int, _ joint: Joint) -> Contact {
    let coda = syllables[index].coda
    let next = syllables[index + 1]
    switch joint {
    case .insertion where coda != 0 && next.onset == I.none:
      let sound = Jamo.neutralized[Int(coda)]
      var found = base(S.finals[Int(sound)], I.n)
      found.articles.formUnion(Contact.neutralizing(coda).union(Articles(29)))
      return found
    case .lexicalVowel where next.onset == I.none:
      let sound = Jamo.neutralized[Int(coda)]
      var found = base(S.finals[Int(sound)], I.none)
      found.articles = Articles(15)
      return found
    case .nasal where coda == 4 && next.onset == I.r:
      return Contact(coda: S.n, onset: I.n, articles: Articles(20))
    default: break
    }
    if next.onset == I.none { return beforeVowel(coda, next, index) }
    if next.onset == I.h { return beforeH(coda, index) }
    var found = base(coda, next.onset)
    switch coda {
    case 9 where next.onset == I.g && isVerbStem(index):
      found = Contact(coda: S.l, onset: Sound.tensed, articles: Articles(11))
    case 11 where next.onset != I.none:
      found = beforeConsonant(11, next.onset, index)
    case 5, 10, 13:
      if Sound.tensing(next.onset) != next.onset, coda != 10 || isVerbStem(index) {
        found.onset = Sound.tensing(next.onset)
        found.articles.formUnion(Articles(coda == 13 ? 25 : 24))
      }
    case 4, 16:
      if joint == .open, Sound.tensing(next.onset) != next.onset, isNasalStem(index) {
        found.onset = Sound.tensing(next.onset)
        found.articles.formUnion(Articles(24))
      }
    default: break
    }
    return found
  }

  private func base(_ coda: UInt8, _ onset: UInt8) -> Contact {
    var found = Contact.table[Int(coda) * 19 + Int(onset)]
    guard options.keepsRieul, onset == I.r else { return found }
    let sound = Jamo.neutralized[Int(coda)]
    guard sound != S.none, sound != S.l else { return found }
    found = Contact(coda: Contact.nasalized(sound), onset: I.r)
    found.articles = Contact.neutralizing(coda)
    if found.coda != sound { found.articles.formUnion(Articles(18)) }
    return found
  }

  /// - Source: 표준 발음법, 제13–14항, 제17항.
  private func beforeVowel(_ coda: UInt8, _ next: KoreanSyllable, _ index: Int) -> Contact {
    var found = base(coda, I.none)
    let opens = next.vowel == Jamo.Vowel.i || (next.vowel == Jamo.Vowel.yeo && next.coda != 21)
    if opens {
      if coda == 7 {
        found.onset = I.j
        found.articles = Articles(17)
      } else if coda == 25 || coda == 13 {
        found.onset = I.ch
        found.articles = Articles(17)
      }
    }
    return found
  }

  /// - Source: 표준 발음법, 제12항 붙임 1; 제17항 붙임.
  private func beforeH(_ coda: UInt8, _ index: Int) -> Contact {
    var found = base(coda, I.h)
    guard found.onset != I.h else { return found }
    let isPredicate = isPredicate(from: index + 1) && (coda != 9 || isVerbStem(index))
    if isPredicate, coda == 9 { found.coda = S.l }
    let next = syllables[index + 1]
    let causes = next.vowel == Jamo.Vowel.i || next.vowel == Jamo.Vowel.yeo
    if isPredicate, causes, coda == 7 || coda == 22 || coda == 25 {
      found.onset = I.ch
      found.articles = Articles(coda == 22 ? 12 : 17)
    } else if isPredicate, (Sound.merged..<Sound.mergedInPredicate).contains(found.onset) {
      found.onset += 3
    }
    return found
  }

  /// ㄼ keeps its ㄹ, but its ㅂ in 밟- and 넓죽하다.
  ///
  /// - Source: 표준 발음법, 제10항.
  private func beforeConsonant(_ coda: UInt8, _ onset: UInt8, _ index: Int) -> Contact {
    let isTread = syllables[index].onset == I.b && syllables[index].vowel == Jamo.Vowel.a
    var found = base(isTread ? 17 : coda, onset)
    found.articles.formUnion(Articles(10))
    let isEight = syllables[index].onset == I.d
    if !isTread, !isEight, Sound.tensing(onset) != onset {
      found.onset = Sound.tensing(onset)
      found.articles.formUnion(Articles(25))
    }
    return found
  }

  /// Whether the syllable is a stem in ㄺ or ㄻ and not a noun.
  private func isVerbStem(_ index: Int) -> Bool {
    switch options.reading {
    case .open: break
    case .noun: return false
    case .verb: return true
    }
    return rules.verbStems.value(syllables, index..<(index + 1)) != nil
  }

  /// Whether the word is a stem in ㄴ or ㅁ with one of its endings.
  private func isNasalStem(_ index: Int) -> Bool {
    if options.reading == .noun { return false }
    let next = syllables[index + 1]
    if options.reading == .verb, isStem(index) { return true }
    let isDictionaryForm = index + 2 == syllables.count && next.index == Self.da
    if isDictionaryForm, syllables[index].coda == 16, index < 2 { return true }
    guard index + 2 <= syllables.count else { return false }
    return index > 0 && rules.verbStems.value(syllables, 0..<(index + 1)) != nil
      && rules.endings.value(syllables, (index + 1)..<(index + 2)) != nil
  }

  /// Whether an ending follows the syllable, and not the causative -기-.
  private func isStem(_ index: Int) -> Bool {
    guard rules.endings.value(syllables, (index + 1)..<(index + 2)) != nil else { return false }
    let isCausative = syllables[index + 1].scalar == "기" && index + 2 < syllables.count
    return !isCausative
  }

  private static let da = KoreanSyllable(onset: Jamo.Initial.d, vowel: 0, coda: 0).index

  /// Whether the syllable with ㅎ at `index` belongs to a verb, an adjective or an adverb: -히-, 하-.
  private func isPredicate(from index: Int) -> Bool {
    switch options.reading {
    case .open: break
    case .noun: return false
    case .verb: return true
    }
    return rules.isPredicate(
      syllables[index],
      at: index,
      after: syllables[index - 1],
      before: index + 1 < syllables.count ? syllables[index + 1] : nil
    )
  }
}

extension CompoundRules {
  /// Whether a syllable with ㅎ belongs to a verb, an adjective or an adverb: -히-, 하-.
  ///
  /// - Parameters:
  ///   - index: its place in the word, from 1.
  ///   - root: the syllable before it.
  ///   - next: the syllable after it, or `nil` at the end of the word.
  func isPredicate(
    _ syllable: KoreanSyllable,
    at index: Int,
    after root: KoreanSyllable,
    before next: KoreanSyllable?
  ) -> Bool {
    let coda = syllable.coda
    let isInflected = coda == 0 || coda == 4 || coda == 8 || coda == 16 || coda == 17
    switch syllable.vowel {
    case Jamo.Vowel.i: return isInflected
    case Jamo.Vowel.yeo: return coda == 0 || coda == 20
    case Jamo.Vowel.ae:
      return coda == 20
        || coda == 0 && endsPredicate(syllable, at: index, after: root, before: next)
    case Jamo.Vowel.a:
      return isInflected && endsPredicate(syllable, at: index, after: root, before: next)
    default: return false
    }
  }

  /// Whether 하 한 할 함 합 해 is a form of -하다: an ending follows, or it ends the word.
  private func endsPredicate(
    _ syllable: KoreanSyllable,
    at index: Int,
    after root: KoreanSyllable,
    before next: KoreanSyllable?
  ) -> Bool {
    if let next { return syllable.coda != 8 && endings.value(next) != nil }
    guard syllable.coda != 17, syllable.coda != 0 || syllable.vowel != Jamo.Vowel.a else {
      return false
    }
    if nounRoots.value(root) != nil { return false }
    return index > 1 || predicateRoots.value(root) != nil
  }
}

extension Jamo.Stop {
  /// The final that is spelled as each of the seven sounds.
  static let finals: [UInt8] = [0, 1, 4, 7, 8, 16, 17, 21]
}

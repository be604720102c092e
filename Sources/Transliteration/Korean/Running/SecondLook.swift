/// Whether a word that `PlainWords` suspects is plain all the same: the words themselves are looked up.
///
/// It is an object, for a copy for each word would count the references of all its tables.
final class SecondLook: Sendable {
  private let dividesWords: Bool
  private let voicesGenerics: Bool
  private let lexicon = PronunciationLexicon.shared
  private let rules = CompoundRules.shared
  private let units = AdministrativeUnits.shared

  init(_ policy: KoreanPolicy) {
    dividesWords = policy.dividesWords && policy.unit != .none
    voicesGenerics = policy.voicesGenerics
  }

  /// Whether `word`, which is not the name of a place, does not end in a unit.
  func hasNoUnit(_ word: [KoreanSyllable]) -> Bool {
    !dividesWords || (!voicesGenerics && units.unit(word, isPlace: false) == nil)
  }

  /// Whether neither the lexicon nor the rules for compounds know anything of `word`.
  ///
  /// It follows `Pronouncer.lookUp` and `Pronouncer.readCompounds` until one of them finds something; prefixes
  /// are left to `PlainWords`.
  ///
  /// - Parameters:
  ///   - suspects: a bit for each syllable that begins something with the next, perhaps.
  ///   - hasPart: whether a syllable may be a second part by itself.
  func isUnknown(_ word: [KoreanSyllable], _ suspects: UInt64, hasPart: Bool) -> Bool {
    if suspects != 0 {
      if isInLexicon(word, suspects) { return false }
      if suspects & 1 != 0, beginsWithStem(word) { return false }
    }
    return suspects >> 1 == 0 && !hasPart || !hasSecondPart(word)
  }

  private func isInLexicon(_ word: [KoreanSyllable], _ suspects: UInt64) -> Bool {
    var rest = suspects
    while rest != 0 {
      let start = rest.trailingZeroBitCount
      if start >= word.count { break }
      rest &= rest - 1
      var node: Int32 = 0
      var index = start
      while index < word.count {
        node = lexicon.trie.step(node, word[index])
        if node == 0 { break }
        index += 1
        if let value = lexicon.trie.value(node),
          Pronouncer.mayStand(lexicon.entries[value].scope, start..<index, in: word)
        {
          return true
        }
      }
    }
    return false
  }

  private func beginsWithStem(_ word: [KoreanSyllable]) -> Bool {
    var node: Int32 = 0
    var index = 0
    while index < word.count {
      node = rules.verbStems.step(node, word[index])
      if node == 0 { return false }
      index += 1
      if index > 1, rules.verbStems.value(node) != nil { return true }
    }
    return false
  }

  private func hasSecondPart(_ word: [KoreanSyllable]) -> Bool {
    var end = word.count
    while end > 1, word.count - end <= rules.longestParticle {
      if hasSecondPart(word, endingAt: end), rules.isParticle(word, from: end) { return true }
      end -= 1
    }
    return false
  }

  private func hasSecondPart(_ word: [KoreanSyllable], endingAt end: Int) -> Bool {
    guard rules.endsSecond[Int(word[end - 1].index)] else { return false }
    for start in max(1, end - 3)..<end {
      if let value = rules.seconds.value(word, start..<end),
        rules.fits(rules.parts[value], start..<end, in: word)
      {
        return true
      }
    }
    return false
  }
}

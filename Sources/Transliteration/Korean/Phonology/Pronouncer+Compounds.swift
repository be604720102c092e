extension Pronouncer {
  private typealias I = Jamo.Initial

  /// Finds the words of the lexicon, the longest first, and puts them in.
  mutating func lookUp() {
    var start = 0
    while start + 1 < syllables.count {
      var node: Int32 = 0
      var best = -1
      var end = start
      var index = start
      while index < syllables.count {
        node = lexicon.trie.step(node, syllables[index])
        if node == 0 { break }
        index += 1
        if let value = lexicon.trie.value(node), mayStand(value, start..<index) {
          best = value
          end = index
        }
      }
      if best >= 0, !joints[(start + 1)..<end].contains(.closed) {
        apply(best, at: start)
        start = end
      } else {
        start += 1
      }
    }
  }

  private func mayStand(_ value: Int, _ range: Range<Int>) -> Bool {
    switch options.reading {
    case .open: break
    case .noun: if lexicon.entries[value].articles == Articles(24) { return false }
    case .verb: if isNasalForm(range) { return lexicon.entries[value].articles == Articles(24) }
    }
    return Self.mayStand(lexicon.entries[value].scope, range, in: syllables)
  }

  /// Whether a word of this scope may be read in `range` of a longer one.
  static func mayStand(
    _ scope: PronunciationLexicon.Scope,
    _ range: Range<Int>,
    in word: [KoreanSyllable]
  ) -> Bool {
    switch scope {
    case .anywhere: return true
    case .stem: return range.lowerBound == 0
    case .word:
      if range.count > 2 { return true }
      return (range.lowerBound == 0 || range.upperBound == word.count)
        && CompoundRules.shared.isParticle(word, from: range.upperBound)
    }
  }

  /// Whether `range` is a syllable in ㄴ or ㅁ with an ending: 신고.
  private func isNasalForm(_ range: Range<Int>) -> Bool {
    let coda = syllables[range.lowerBound].coda
    return range.count == 2 && (coda == 4 || coda == 16)
      && rules.endings.value(syllables, (range.lowerBound + 1)..<range.upperBound) != nil
  }

  /// Whether the rest of the word is a particle, or nothing.
  func isParticle(from index: Int) -> Bool { rules.isParticle(syllables, from: index) }

  /// Marks the joints that the rules for compounds know.
  mutating func readCompounds() {
    readPrefix()
    let count = syllables.count
    if readSecond(endingAt: count) { return }
    var end = count - 1
    while end > 1, count - end <= rules.longestParticle {
      if isParticle(from: end), readSecond(endingAt: end) { return }
      end -= 1
    }
  }

  /// - Source: 표준 발음법, 제15항, 제29항.
  private mutating func readPrefix() {
    guard joints[1] == .open, let value = rules.prefixes.value(syllables, 0..<1),
      syllables[1].onset == I.none
    else { return }
    let vowel = syllables[1].vowel
    let line = rules.parts[value].line
    if Jamo.Vowel.isIotated(vowel) {
      if !isParticle(from: 1) { join(1, .insertion, line: line) }
    } else if vowel != Jamo.Vowel.eu, !isParticle(from: 1) {
      join(1, .lexicalVowel, line: line)
    }
  }

  /// Looks for a second part that ends at `end`.
  private mutating func readSecond(endingAt end: Int) -> Bool {
    guard end > 1, rules.endsSecond[Int(syllables[end - 1].index)] else { return false }
    var start = max(1, end - 3)
    while start < end {
      defer { start += 1 }
      guard joints[start] == .open, let value = rules.seconds.value(syllables, start..<end),
        fits(rules.parts[value], start, end)
      else { continue }
      let part = rules.parts[value]
      let joint: Joint =
        switch part.kind {
        case .insertion: .insertion
        case .nasal: .nasal
        case .lexicalVowel: .lexicalVowel
        default: .tense
        }
      join(start, joint, line: part.line)
      return true
    }
    return false
  }

  private func fits(_ part: CompoundRules.Part, _ start: Int, _ end: Int) -> Bool {
    (phones[start - 1].entry < 0 || phones[start].entry < 0)
      && rules.fits(part, start..<end, in: syllables)
  }

  /// Whether a second part of this kind changes the sounds after the final `coda`.
  static func joins(_ kind: CompoundRules.Kind, after coda: UInt8) -> Bool {
    switch kind {
    case .insertion: coda != 0
    case .nasal: coda == 4
    case .lexicalVowel: Contact.neutralizing(coda) != []
    case .afterRieul: coda == 8
    case .tense: true
    default: false
    }
  }
}

extension CompoundRules {
  /// Whether the rest of `word` is a particle, or nothing.
  func isParticle(_ word: [KoreanSyllable], from index: Int) -> Bool {
    index == word.count || particles.value(word, index..<word.count) != nil
  }

  /// Whether `part`, which is spelled in `range`, can be a second part there.
  func fits(_ part: Part, _ range: Range<Int>, in word: [KoreanSyllable]) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard start >= part.least else { return false }
    for length in 2...3 where end - length >= 0 && end - length < start {
      if words.value(word, (end - length)..<end) != nil { return false }
    }
    return Pronouncer.joins(part.kind, after: word[start - 1].coda)
  }
}

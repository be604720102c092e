/// Which words of running text are written syllable by syllable, by nothing but where syllables meet.
///
/// A word is plain when none of its syllables may begin a word of the lexicon, a part of a compound, the name
/// of a place or a unit. The answer may be a needless no, and never a wrong yes; `SecondLook` is more exact.
struct PlainWords: Sendable {
  /// What a syllable may be.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// It makes any word peculiar.
    static let anywhere = Flags(rawValue: 1)
    /// It makes a word peculiar that begins with it.
    static let first = Flags(rawValue: 2)
    /// It makes a word peculiar that ends with it.
    static let last = Flags(rawValue: 4)
    /// It does so after some finals, see `finals`.
    static let afterFinal = Flags(rawValue: 8)
    /// It may be a unit after a number.
    static let afterNumber = Flags(rawValue: 16)
  }

  private static let bits = 1 << 18

  /// By syllable.
  private(set) var facts: [SyllableFacts] = []
  private var flags = [Flags](repeating: [], count: KoreanSyllable.count)
  /// By syllable: the finals after which it makes a word peculiar, a bit each.
  private var finals = [UInt32](repeating: 0, count: KoreanSyllable.count)
  /// A bit for each hash of two syllables that make a word peculiar.
  private(set) var pairs = [UInt64](repeating: 0, count: Self.bits / 64)
  /// A bit for each hash of a whole word that is a place.
  private(set) var places = [UInt64](repeating: 0, count: Self.bits / 64)

  /// Where a system looks beyond the final and the initial that meet.
  struct Peculiarities: Sendable {
    /// ㄷ ㅅ ㅈ after ㄹ are tense where the word may be Sino-Korean.
    var tensesRieul = false
    /// The vowels that are written otherwise after some vowels.
    var hiatusVowels: [UInt8] = []
  }

  /// What is plain for a system with this policy.
  ///
  /// - Parameters:
  ///   - hasSounds: whether the system writes sounds and not letters.
  init(_ policy: KoreanPolicy, hasSounds: Bool) {
    if hasSounds { addSounds() }
    if policy.readsOldSpelling { addOldSpelling() }
    if policy.dividesWords || policy.capitalizesPlaces { addPlaces(policy) }
    facts = flags.indices.map { index in
      SyllableFacts(KoreanSyllable(index: UInt16(index)), flags[index], finals[index])
    }
    (flags, finals) = ([], [])
  }

  /// - Source: `AdministrativeUnits`: in running text a listed unit counts in known places only.
  private mutating func addPlaces(_ policy: KoreanPolicy) {
    let units = AdministrativeUnits.shared
    if policy.dividesWords {
      for unit in units.units.singles where units.isOpen(unit) { mark(unit, .last) }
      if policy.voicesGenerics { for feature in units.features.singles { mark(feature, .last) } }
      for (first, _) in units.numbered.beginnings { mark(first, .afterNumber) }
      for unit in units.numbered.singles { mark(unit, .afterNumber) }
    }
    for place in units.known {
      let hash = place.reduce(0) { Self.hash(UInt32($0), UInt32($1.index)) }
      places[hash >> 6] |= 1 << UInt64(hash & 63)
    }
  }

  /// A number for two syllables, or for what stood before and a syllable.
  @inline(__always)
  static func hash(_ first: UInt32, _ second: UInt32) -> Int {
    let product = (first &* 11_172 &+ second) &* 0x9E37_79B1
    return Int(truncatingIfNeeded: product &>> 14)
  }

  private mutating func mark(_ syllable: KoreanSyllable, _ flag: Flags) {
    flags[Int(syllable.index)].insert(flag)
  }

  private mutating func add(_ first: KoreanSyllable, _ second: KoreanSyllable) {
    let hash = Self.hash(UInt32(first.index), UInt32(second.index))
    pairs[hash >> 6] |= 1 << UInt64(hash & 63)
  }

  private mutating func addSounds() {
    let lexicon = PronunciationLexicon.shared
    for word in lexicon.trie.singles { mark(word, .anywhere) }
    for (first, second) in lexicon.trie.beginnings { add(first, second) }
    let rules = CompoundRules.shared
    for prefix in rules.prefixes.singles { mark(prefix, .first) }
    for (first, second) in rules.verbStems.beginnings { add(first, second) }
    for (first, second) in rules.seconds.beginnings { add(first, second) }
    for part in rules.seconds.singles {
      guard let value = rules.seconds.value([part], 0..<1) else { continue }
      mark(part, .afterFinal)
      for coda in 0..<UInt8(28) where Pronouncer.joins(rules.parts[value].kind, after: coda) {
        finals[Int(part.index)] |= 1 << UInt32(coda)
      }
    }
  }

  /// The syllables that `OldSpelling` may read as others.
  private mutating func addOldSpelling() {
    for index in flags.indices {
      let syllable = KoreanSyllable(index: UInt16(index))
      let isCluster = (9...11).contains(syllable.coda)
      switch syllable.onset {
      case Jamo.Initial.d, Jamo.Initial.t:
        if Jamo.Vowel.isIotated(syllable.vowel) { flags[index].insert(.anywhere) }
      case Jamo.Initial.s, Jamo.Initial.ss, Jamo.Initial.j, 13, Jamo.Initial.ch:
        if Jamo.Vowel.isGlide(syllable.vowel) { flags[index].insert(.anywhere) }
      default: break
      }
      if isCluster { flags[index].insert(.anywhere) }
    }
  }
}

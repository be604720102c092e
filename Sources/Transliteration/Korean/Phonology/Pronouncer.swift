/// Pronounces Korean words by the standard.
///
/// One pronouncer serves one text: it keeps its buffers from word to word.
///
/// - Source: 표준 발음법 (표준어 규정, 제2부).
struct Pronouncer: Sendable {
  /// What the alphabets differ in.
  struct Options: Hashable, Sendable {
    /// Whether ㄹ is kept after a consonant, as in the North: 은률, 압록.
    var keepsRieul = false
    /// How words are read that are nouns or verbs by their spelling.
    var reading = Reading.open
    /// Where ㄷ ㅅ ㅈ are tense after ㄹ without a word of the lexicon.
    var rieul = RieulTensing.lexical
    /// Whether the lexicon and the rules for compounds are asked.
    var readsCompounds = true
  }

  /// What a word is, where the caller knows.
  enum Reading: Hashable, Sendable {
    /// Nothing is known.
    case open
    /// A noun.
    case noun
    /// A verb or an adjective.
    case verb
  }

  /// The options.
  let options: Options
  /// The syllables to pronounce.
  private(set) var syllables: [KoreanSyllable] = []
  /// What stands before each.
  private(set) var joints: [Joint] = []
  /// How each is pronounced.
  private(set) var phones: [Phone] = []

  let lexicon = PronunciationLexicon.shared
  let rules = CompoundRules.shared

  init(_ options: Options = Options()) { self.options = options }

  /// Pronounces `word`; the sounds meet before each syllable where `breaks`, if there are any, let them.
  ///
  /// - Complexity: O(n) in the syllables.
  mutating func pronounce(_ word: [KoreanSyllable], breaks: [SyllablePlan.Break] = []) {
    syllables = word
    joints.removeAll(keepingCapacity: true)
    for index in word.indices {
      joints.append(breaks.isEmpty || breaks[index].isMeeting ? .open : .closed)
    }
    phones.removeAll(keepingCapacity: true)
    for syllable in word {
      let onset = syllable.onset
      phones.append(
        Phone(
          onset: onset,
          vowel: syllable.vowel,
          marks: onset == Jamo.Initial.none ? [] : .spelledInitial
        )
      )
    }
    if options.readsCompounds, word.count > 1 {
      lookUp()
      readCompounds()
    }
    if options.rieul != .lexical { tenseAfterRieul() }
    for index in syllables.indices { meet(index) }
  }

  /// Lets go of the word, so that its owner can fill it again in place.
  mutating func release() { syllables = [] }

  /// Marks the joint before `index`, unless something is known of it.
  mutating func join(_ index: Int, _ joint: Joint, line: Int) {
    guard index > 0, index < joints.count, joints[index] == .open else { return }
    joints[index] = joint
    phones[index].compoundLine = Int32(line)
  }

  /// Puts the entry at `start`.
  mutating func apply(_ entry: Int, at start: Int) {
    let found = lexicon.entries[entry]
    for (offset, syllable) in found.syllables.enumerated() {
      let index = start + offset
      syllables[index] = syllable
      phones[index].onset = syllable.onset
      phones[index].vowel = syllable.vowel
      phones[index].entry = Int32(entry)
      if offset > 0 { joints[index] = found.joints[offset] }
    }
  }

  /// Writes the pronunciation of the final of `index` and the initial after it.
  private mutating func meet(_ index: Int) {
    let coda = syllables[index].coda
    guard index + 1 < syllables.count, joints[index + 1] != .closed else {
      phones[index].coda = Jamo.neutralized[Int(coda)]
      phones[index].articles.formUnion(Contact.neutralizing(coda))
      return
    }
    let joint = joints[index + 1]
    var contact = contact(index, joint)
    if joint == .sinoTense || joint == .tense {
      let tense = Sound.tensing(contact.onset)
      if tense != contact.onset {
        contact.onset = tense
        contact.articles.formUnion(joint.articles)
        if joint == .sinoTense { phones[index + 1].marks.insert(.sinoTensing) }
      }
    }
    let entry = phones[index].entry
    if entry >= 0, entry == phones[index + 1].entry, joint != .plain {
      contact.articles.formUnion(lexicon.entries[Int(entry)].articles)
    }
    phones[index].coda = contact.coda
    phones[index].articles.formUnion(contact.articles)
    phones[index + 1].onset = contact.onset
    phones[index + 1].articles.formUnion(contact.articles)
    if contact.isLiaison { phones[index + 1].marks.insert(.liaison) }
  }
}

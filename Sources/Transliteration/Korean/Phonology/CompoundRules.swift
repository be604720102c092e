internal import Resources

/// What is known of the parts of compounds: second parts that add ㄴ, endings that keep it, prefixes.
///
/// - Source: `Resources/Korean/compounds.tsv`, which names its own.
struct CompoundRules: Sendable {
  /// What a part does.
  enum Kind: String, Sendable {
    /// A second part before which ㄴ is added (제29항).
    case insertion
    /// A Sino-Korean ending whose ㄹ becomes ㄴ after ㄴ (제20항).
    case nasal
    /// A second part that begins with a vowel and has a meaning of its own (제15항).
    case lexicalVowel = "lexical-vowel"
    /// A second part whose initial is tense (제28항).
    case tense
    /// An ending after the adnominal -ㄹ (제27항).
    case afterRieul = "after-rieul"
    /// A prefix (제15항, 제29항).
    case prefix
    /// A particle, which may follow any noun.
    case particle
    /// A stem in ㄺ or ㅁ ㄴ that is a verb.
    case verbStem = "verb-stem"
    /// A syllable after which 한 or 해 is a form of -하다: 급한.
    case predicateRoot = "predicate-root"
    /// A syllable after which it is not: 북한, 북극해.
    case nounRoot = "noun-root"
    /// A loanword, which keeps its ㄹ at the beginning.
    case loanword
    /// A loanword whose ㄹ is an L in its own language.
    case lateralLoanword = "loanword-l"
    /// A predicate's ending, after 하- and the like.
    case ending
  }

  /// One part.
  struct Part: Sendable {
    let kind: Kind
    /// How many syllables must stand before it.
    let least: Int
    let line: Int
  }

  static let shared = CompoundRules()
  static let file = "Transliteration/Korean/compounds.tsv"

  private(set) var parts: [Part] = []
  /// Second parts, by their syllables.
  private(set) var seconds = SyllableTrie()
  private(set) var prefixes = SyllableTrie()
  private(set) var particles = SyllableTrie()
  private(set) var endings = SyllableTrie()
  private(set) var predicateRoots = SyllableTrie()
  private(set) var nounRoots = SyllableTrie()
  private(set) var loanwords = SyllableTrie()
  private(set) var verbStems = SyllableTrie()
  /// Words that end like a second part but are words of their own: 번역, 연료.
  private(set) var words = SyllableTrie()
  /// Whether a second part ends in this syllable.
  private(set) var endsSecond: [Bool] = Array(repeating: false, count: KoreanSyllable.count)
  /// The longest particle, in syllables.
  private(set) var longestParticle = 1

  /// Whether `word` begins with a loanword whose ㄹ is an L; the longest loanword decides.
  func isLateral(_ word: [KoreanSyllable]) -> Bool {
    guard word.first?.onset == Jamo.Initial.r else { return false }
    var node: Int32 = 0
    var found = false
    for syllable in word {
      node = loanwords.step(node, syllable)
      if node == 0 { break }
      if let value = loanwords.value(node) { found = parts[value].kind == .lateralLoanword }
    }
    return found
  }

  private init() {
    let table = EmbeddedResource.table(Self.file)
    for row in table.rows {
      guard let kind = Kind(rawValue: table.text(row, table.column("kind"))),
        let part = KoreanSyllable.syllables(table.text(row, table.column("part")))
      else { preconditionFailure("\(Self.file):\(row.line): unknown kind") }
      let least = Int(table.text(row, table.column("least"))) ?? 1
      let value = parts.count
      parts.append(Part(kind: kind, least: least, line: row.line))
      for word in table.list(row, table.column("not")).compactMap(KoreanSyllable.syllables) {
        words.insert(word, value: 0)
      }
      switch kind {
      case .insertion, .nasal, .lexicalVowel, .tense, .afterRieul:
        seconds.insert(part, value: value)
        if let last = part.last { endsSecond[Int(last.index)] = true }
      case .prefix: prefixes.insert(part, value: value)
      case .particle:
        particles.insert(part, value: value)
        longestParticle = max(longestParticle, part.count)
      case .verbStem: verbStems.insert(part, value: value)
      case .predicateRoot: predicateRoots.insert(part, value: value)
      case .nounRoot: nounRoots.insert(part, value: value)
      case .loanword, .lateralLoanword: loanwords.insert(part, value: value)
      case .ending: endings.insert(part, value: value)
      }
    }
  }
}

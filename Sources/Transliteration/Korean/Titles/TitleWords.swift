internal import Resources

/// What is known of the words that a title of a work writes in its own way.
///
/// - Source: ALA-LC, “Korean Romanization and Word Division” (2009); `Resources/Korean/title-words.tsv`, which
///   names its own.
struct TitleWords: Sendable {
  /// What a word is.
  private enum Kind: String {
    /// A person, surname first.
    case person
    /// A word that begins with a capital.
    case proper
    /// Short names side by side, joined by a hyphen: 한미.
    case coordinated
    /// A word that is neither a given name nor a place, though it could be either: 예산.
    case noun
    /// A particle that is cut off.
    case particle
    /// A word, or the end of one, that only looks as if it had a particle.
    case whole
    /// A form of a verb that makes verbs of nouns: 하는.
    case auxiliary
  }

  /// What must stand before a particle.
  struct Particle: Sendable {
    /// Whether the syllable before it must be closed, or open; `nil` when it may be either.
    let afterConsonant: Bool?
    /// How many syllables, at least.
    let least: Int
    /// The line of the file.
    let line: Int
  }

  static let shared = TitleWords()
  static let file = "Transliteration/Korean/title-words.tsv"

  private(set) var persons = SyllableTrie()
  private(set) var propers = SyllableTrie()
  private(set) var pairs = SyllableTrie()
  private(set) var nouns = SyllableTrie()
  private(set) var wholes = SyllableTrie()
  private(set) var auxiliaries = SyllableTrie()
  private var particleForms = SyllableTrie()
  private var particles: [Particle] = []
  /// The longest particle or auxiliary, in syllables.
  private(set) var longestTail = 1

  private init() {
    let table = EmbeddedResource.table(Self.file)
    let columns = ["kind", "word", "after", "least"].map { table.column($0) }
    for row in table.rows {
      guard let kind = Kind(rawValue: table.text(row, columns[0])),
        let word = KoreanSyllable.syllables(table.text(row, columns[1]))
      else { preconditionFailure("\(Self.file):\(row.line): unknown kind") }
      switch kind {
      case .person: persons.insert(word, value: row.line)
      case .proper: propers.insert(word, value: row.line)
      case .coordinated: pairs.insert(word, value: row.line)
      case .noun: nouns.insert(word, value: row.line)
      case .whole: wholes.insert(word, value: table.text(row, columns[2]) == "end" ? 1 : 0)
      case .auxiliary:
        auxiliaries.insert(word, value: row.line)
        longestTail = max(longestTail, word.count)
      case .particle:
        let after = table.text(row, columns[2])
        particleForms.insert(word, value: particles.count)
        longestTail = max(longestTail, word.count)
        particles.append(
          Particle(
            afterConsonant: after.isEmpty ? nil : after == "consonant",
            least: Int(table.text(row, columns[3])) ?? 1,
            line: row.line
          )
        )
      }
    }
  }

  /// Whether `word` is a particle that stands by itself.
  func isParticle(_ word: [KoreanSyllable]) -> Bool { particleLine(word) != nil }

  /// The line of the particle that `word` is, or `nil`.
  func particleLine(_ word: [KoreanSyllable]) -> Int? {
    particleForms.value(word, 0..<word.count).map { particles[$0].line }
  }

  /// Where the particle or the auxiliary at the end of `word` begins, and the line that says so.
  ///
  /// Only endings that cannot well be anything else are known: 의 but not 이, 를 but not 는.
  func tail(_ word: [KoreanSyllable]) -> (start: Int, line: Int)? {
    for length in stride(from: min(longestTail, word.count - 1), to: 0, by: -1) {
      let start = word.count - length
      if let line = auxiliaries.value(word, start..<word.count), start > 1,
        isSinoKorean(word[..<start])
      {
        return (start, line)
      }
      guard let index = particleForms.value(word, start..<word.count) else { continue }
      let particle = particles[index]
      let coda = word[start - 1].coda
      let isLiquid = coda == 8 && word[start].onset == Jamo.Initial.r
      let isClosed = coda != 0 && !isLiquid
      guard start >= particle.least, particle.afterConsonant.map({ $0 == isClosed }) ?? true,
        !endsWhole(word), length == 1 || !endsWhole(Array(word[...start]))
      else { continue }
      return (start, particle.line)
    }
    return nil
  }

  /// Whether `word` ends in a word that must not be cut.
  private func endsWhole(_ word: [KoreanSyllable]) -> Bool {
    if wholes.value(word, 0..<word.count) != nil { return true }
    return (max(0, word.count - 4)..<word.count).contains {
      wholes.value(word, $0..<word.count) == 1
    }
  }

  private func isSinoKorean(_ word: ArraySlice<KoreanSyllable>) -> Bool {
    word.allSatisfy { HanjaReadings.shared.isReading[Int($0.index)] }
  }

  /// Whether `word` begins with a capital: a proper name, or one with a suffix of people, language or land.
  func isProper(_ word: [KoreanSyllable]) -> Bool {
    if propers.value(word, 0..<word.count) != nil { return true }
    guard word.count > 2, let last = word.last, Self.suffixes.contains(last.scalar) else {
      return false
    }
    return propers.value(word, 0..<(word.count - 1)) != nil
  }

  /// People, tribe, language, history, studies.
  private static let suffixes: Set<Unicode.Scalar> = ["인", "족", "어", "사", "학"]

  /// Whether `word` is a common noun, and no name.
  func isNoun(_ word: [KoreanSyllable]) -> Bool { nouns.value(word, 0..<word.count) != nil }

  /// Whether `name`, surname and given name together, is a well-known person.
  func isPerson(_ name: [KoreanSyllable]) -> Bool { persons.value(name, 0..<name.count) != nil }

  /// Whether `word` is made of short names side by side.
  func isPair(_ word: [KoreanSyllable]) -> Bool { pairs.value(word, 0..<word.count) != nil }
}

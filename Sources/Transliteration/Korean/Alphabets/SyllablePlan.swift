/// Syllables to write, with where they stand in the text and what stands between them.
struct SyllablePlan: Sendable {
  /// What stands before a syllable.
  enum Break: UInt8, Sendable {
    /// Nothing; the sounds meet.
    case none
    /// Nothing, but the sounds do not meet.
    case still
    /// Nothing; the sounds do not meet, and the initial is voiced: 압록|강 Amrokgang.
    case generic
    /// A hyphen, and the sounds meet.
    case hyphenMeeting
    /// A hyphen, and the sounds do not meet.
    case hyphen
    /// A hyphen before another word: Чолла-Намдо, Han-Chung.
    case hyphenWord
    /// A space before another word.
    case word
    /// A space within a given name; the sounds do not meet, but the initial is voiced after a voiced sound.
    case wordVoiced

    /// Whether the sounds on both sides meet.
    var isMeeting: Bool { self == .none || self == .hyphenMeeting }
    /// Whether another word begins.
    var isWord: Bool { self == .word || self == .wordVoiced }
  }

  private(set) var syllables: [KoreanSyllable] = []
  private(set) var starts: [Int] = []
  private(set) var ends: [Int] = []
  var breaks: [Break] = []
  /// Whether the syllable begins with a capital.
  var capitals: [Bool] = []
  /// Text that stands before each syllable, such as a numeral; mostly nothing.
  var leads: [Int: String] = [:]
  /// What is written for a syllable instead of its sounds; mostly nothing.
  var literals: [Int: String] = [:]

  /// The number of syllables.
  var count: Int { syllables.count }
  /// Whether there is none.
  var isEmpty: Bool { syllables.isEmpty }

  /// Adds a syllable.
  mutating func append(
    _ syllable: KoreanSyllable,
    start: Int,
    end: Int,
    break before: Break = .none,
    capital: Bool = false
  ) {
    syllables.append(syllable)
    starts.append(start)
    ends.append(end)
    breaks.append(before)
    capitals.append(capital)
  }

  /// Puts another syllable in a place.
  mutating func replace(_ index: Int, with syllable: KoreanSyllable) {
    syllables[index] = syllable
  }

  /// Forgets everything.
  mutating func removeAll() {
    syllables.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    breaks.removeAll(keepingCapacity: true)
    capitals.removeAll(keepingCapacity: true)
    if !leads.isEmpty { leads.removeAll() }
    if !literals.isEmpty { literals.removeAll() }
  }
}

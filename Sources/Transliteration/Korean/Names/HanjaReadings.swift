internal import Resources

/// The Korean readings of Hanja.
///
/// - Source: `Resources/Korean/hanja-readings.tsv`, which names its own.
struct HanjaReadings: Sendable {
  static let shared = HanjaReadings()
  static let file = "Transliteration/Korean/hanja-readings.tsv"

  /// The commonest reading, without the initial-sound rule, and the line.
  private var readings: [UInt32: (syllable: KoreanSyllable, alternates: String, line: Int)] = [:]
  /// The syllables that are a reading of some character, with the initial-sound rule and without.
  private(set) var isReading: [Bool] = Array(repeating: false, count: KoreanSyllable.count)

  private init() {
    let table = EmbeddedResource.table(Self.file)
    let columns = ["hanja", "reading", "alternates"].map { table.column($0) }
    for row in table.rows {
      guard let character = table.text(row, columns[0]).unicodeScalars.first,
        let syllable = KoreanSyllable.syllables(table.text(row, columns[1]))?.first
      else { continue }
      readings[character.value] = (syllable, table.text(row, columns[2]), row.line)
      isReading[Int(syllable.index)] = true
      isReading[Int(InitialSoundRule.applied(syllable).index)] = true
    }
  }

  /// The reading of `character`.
  func reading(_ character: UInt32) -> KoreanSyllable? { readings[character]?.syllable }

  /// The other readings of `character`, in one line.
  func alternates(_ character: UInt32) -> String { readings[character]?.alternates ?? "" }
}

/// The rule that ㄹ and ㄴ do not begin a Sino-Korean word in the South.
///
/// - Source: 한글 맞춤법, 제10–12항.
enum InitialSoundRule {
  /// `syllable` at the beginning of a word.
  static func applied(_ syllable: KoreanSyllable) -> KoreanSyllable {
    let isIotated = Jamo.Vowel.isIotated(syllable.vowel)
    switch syllable.onset {
    case Jamo.Initial.r where isIotated: return syllable.with(onset: Jamo.Initial.none)
    case Jamo.Initial.r: return syllable.with(onset: Jamo.Initial.n)
    case Jamo.Initial.n where isIotated: return syllable.with(onset: Jamo.Initial.none)
    default: return syllable
    }
  }

  /// `syllable` within a word, after a syllable with the final `coda`: 렬 and 률 lose ㄹ after a vowel and ㄴ.
  static func applied(_ syllable: KoreanSyllable, after coda: UInt8) -> KoreanSyllable {
    guard coda == 0 || coda == 4, syllable.onset == Jamo.Initial.r, syllable.coda == 8,
      syllable.vowel == Jamo.Vowel.yeo || syllable.vowel == 17
    else { return syllable }
    return syllable.with(onset: Jamo.Initial.none)
  }
}

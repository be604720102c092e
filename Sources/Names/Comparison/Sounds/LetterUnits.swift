/// The runs of one to three letters of a script that some correspondence knows, each with an id.
///
/// Id 0 is the empty run; a letter alone has its number and one as its id.
struct LetterUnits: Sendable {
  /// The longest run.
  static let longest = 3
  /// The id of no run.
  static let unknown = UInt16.max

  /// The least id of a run of two or three letters, whatever the script; letters alone are below it.
  static let leastLong = 1 + (NameScript.allCases.map(\.letterCount).max() ?? 0)

  /// One more than the greatest id.
  private(set) var count: Int
  private let letterCount: Int
  /// The ids of runs of two letters, at the first times `letterCount` and the second.
  private var pairs: [UInt16]
  /// Whether a known run of three letters begins with those two.
  private var isBeginning: [Bool]
  private var triples: [UInt32: UInt16] = [:]

  /// Creates the units of `script`: its letters alone.
  init(of script: NameScript) {
    letterCount = script.letterCount
    count = Self.leastLong
    pairs = Array(repeating: Self.unknown, count: letterCount * letterCount)
    isBeginning = Array(repeating: false, count: letterCount * letterCount)
  }

  /// The id of `letters`, given a new one where they have none.
  mutating func id(adding letters: [UInt8]) -> UInt16 {
    if letters.isEmpty { return 0 }
    if letters.count == 1 { return Self.id(of: letters[0]) }
    let pair = Int(letters[0]) * letterCount + Int(letters[1])
    if letters.count == 2 {
      if pairs[pair] == Self.unknown {
        pairs[pair] = UInt16(count)
        count += 1
      }
      return pairs[pair]
    }
    let key = UInt32(pair) << 8 | UInt32(letters[2])
    if let id = triples[key] { return id }
    isBeginning[pair] = true
    triples[key] = UInt16(count)
    count += 1
    return UInt16(count - 1)
  }

  /// The id of one letter.
  static func id(of letter: UInt8) -> UInt16 { UInt16(letter) + 1 }

  /// The id of two letters.
  func id(of first: UInt8, _ second: UInt8) -> UInt16 {
    pairs[Int(first) * letterCount + Int(second)]
  }

  /// The id of three letters.
  func id(of first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt16 {
    let pair = Int(first) * letterCount + Int(second)
    return isBeginning[pair]
      ? triples[UInt32(pair) << 8 | UInt32(third)] ?? Self.unknown : Self.unknown
  }
}

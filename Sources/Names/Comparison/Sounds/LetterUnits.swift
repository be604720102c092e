/// The runs of one to three letters of a script that some correspondence knows, each with an id.
///
/// Id 0 is the empty run.
struct LetterUnits: Sendable {
  /// The longest run.
  static let longest = 3
  /// The id of no run.
  static let unknown = UInt16.max

  private var ids: [UInt32: UInt16] = [:]

  /// The id of `letters`, given a new one where they have none.
  mutating func id(adding letters: [UInt8]) -> UInt16 {
    if letters.isEmpty { return 0 }
    let key = Self.key(letters[...])
    if let id = ids[key] { return id }
    let id = UInt16(ids.count + 1)
    ids[key] = id
    return id
  }

  /// The id of `letters`, if they have one.
  func id(of letters: ArraySlice<UInt8>) -> UInt16 {
    letters.isEmpty ? 0 : ids[Self.key(letters)] ?? Self.unknown
  }

  /// The ids of all runs in a word whose last letter is the edge: those that begin at place *p* with
  /// one, two and three letters stand at 3*p*, 3*p* + 1 and 3*p* + 2.
  ///
  /// - Complexity: O(*n*).
  func runs(in letters: [UInt8]) -> [UInt16] {
    var runs = [UInt16](repeating: Self.unknown, count: letters.count * Self.longest)
    for start in letters.indices {
      for length in 1...Self.longest where start + length <= letters.count {
        runs[start * Self.longest + length - 1] = id(of: letters[start..<start + length])
      }
    }
    return runs
  }

  private static func key(_ letters: ArraySlice<UInt8>) -> UInt32 {
    letters.reduce(1) { $0 << 8 | UInt32($1) }
  }
}

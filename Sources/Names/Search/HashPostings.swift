/// Lists of numbers by the hashes of what they belong to, sorted in one array.
///
/// Two things with one hash share a list: what is found is worth a look, and no more.
struct HashPostings: Sendable {
  private let entries: [UInt64]

  /// Sorts `entries`; each list comes in the order of its numbers.
  ///
  /// - Complexity: O(*n* log *n*).
  init(_ entries: [(hash: UInt32, value: Int32)]) {
    self.entries = entries.map { UInt64($0.hash) << 32 | UInt64(UInt32(bitPattern: $0.value)) }
      .sorted()
  }

  /// Calls `body` with the first `most` numbers of `hash`.
  ///
  /// - Complexity: O(log *n*) and one step a number.
  func forEach(of hash: UInt32, most: Int, _ body: (Int32) -> Void) {
    let least = UInt64(hash) << 32
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle] < least { low = middle + 1 } else { high = middle }
    }
    var left = most
    while left > 0, low < entries.count, entries[low] >> 32 == UInt64(hash) {
      body(Int32(truncatingIfNeeded: entries[low]))
      low += 1
      left -= 1
    }
  }

  /// The hash of the letters of a word.
  static func hash(_ script: NameScript, _ letters: [UInt8]) -> UInt64 {
    // FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(script.rawValue + 1)
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }

  /// The hash of the words of a name, in any order.
  static func hash(_ words: [NameWord]) -> UInt32 {
    let sum = words.reduce(0) { $0 &+ hash($1.script, $1.letters) &* 0x9E37_79B9_7F4A_7C15 }
    return UInt32(truncatingIfNeeded: sum >> 32)
  }

  /// The hash of two numbers in any order.
  static func hash(_ a: Int32, _ b: Int32) -> UInt32 {
    let low = UInt64(UInt32(bitPattern: min(a, b)))
    let high = UInt64(UInt32(bitPattern: max(a, b)))
    return UInt32(truncatingIfNeeded: ((high << 32 | low) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}

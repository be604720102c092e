/// Adds up evidence for the names of an index, of which few are met.
struct PlaceTally {
  /// A name that was met.
  struct Entry {
    let place: Int32
    var total: Int32
    /// The word that was counted last, and how much it gave.
    fileprivate var word: Int32
    fileprivate var given: Int32
  }

  private(set) var entries: [Entry] = []
  /// Places in `entries`, one more than they are; 0 is free.
  private var slots: [Int32]

  init() { slots = Array(repeating: 0, count: 1 << 12) }

  /// Counts evidence of the word of the query that has this number: of one word the best counts.
  ///
  /// The words come one after the other.
  mutating func add(_ evidence: Int32, for place: Int32, of word: Int32) {
    let entry = entry(of: place)
    if entries[entry].word != word {
      entries[entry].word = word
      entries[entry].given = 0
    }
    let more = evidence - entries[entry].given
    if more > 0 {
      entries[entry].total += more
      entries[entry].given = evidence
    }
  }

  /// Raises the evidence to `total`.
  mutating func raise(_ place: Int32, to total: Int32) {
    let entry = entry(of: place)
    entries[entry].total = max(entries[entry].total, total)
  }

  /// The places with the most evidence, at most `count`, in no order.
  ///
  /// - Complexity: O(*n*).
  func best(_ count: Int) -> [Int32] {
    if entries.count <= count { return entries.map(\.place) }
    var buckets = [Int](repeating: 0, count: 1024)
    for entry in entries { buckets[Self.bucket(entry.total)] += 1 }
    var least = buckets.count - 1
    var sum = buckets[least]
    while least > 0, sum < count {
      least -= 1
      sum += buckets[least]
    }
    var found: [Int32] = []
    var left = count - (sum - buckets[least])
    for entry in entries {
      let bucket = Self.bucket(entry.total)
      if bucket < least { continue }
      if bucket == least {
        if left == 0 { continue }
        left -= 1
      }
      found.append(entry.place)
    }
    return found
  }

  private static func bucket(_ total: Int32) -> Int { min(max(Int(total) / 16, 0), 1023) }

  private mutating func entry(of place: Int32) -> Int {
    if entries.count * 2 >= slots.count { grow() }
    var slot = Self.slot(place, slots.count)
    while slots[slot] != 0 {
      if entries[Int(slots[slot]) - 1].place == place { return Int(slots[slot]) - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    entries.append(Entry(place: place, total: 0, word: -1, given: 0))
    slots[slot] = Int32(entries.count)
    return entries.count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for (number, entry) in entries.enumerated() {
      var slot = Self.slot(entry.place, slots.count)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number + 1)
    }
  }

  @inline(__always)
  private static func slot(_ place: Int32, _ count: Int) -> Int {
    Int((UInt32(bitPattern: place) &* 0x9E37_79B1) >> 7) & (count - 1)
  }
}

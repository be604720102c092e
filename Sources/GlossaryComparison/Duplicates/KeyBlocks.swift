/// Things that share keys, in pairs.
struct KeyBlocks {
  /// How many may share a key of sound before it says nothing any more.
  static let mostShared = 256

  /// How many keys were shared by too many to be followed.
  private(set) var commonKeys = 0
  private var entries: [(key: UInt64, thing: UInt32)] = []

  /// Notes that `thing` has `key`.
  mutating func add(_ key: UInt64, _ thing: Int) { entries.append((key, UInt32(thing))) }

  /// Calls `body` with each two things that share a key, the lesser first, and forgets the keys; a pair that shares
  /// several keys comes several times.
  ///
  /// - Parameter most: how many things may share a key; `nil` for any number.
  /// - Complexity: O(n log n) in the keys, and a step for each pair.
  mutating func forEachPair(most: Int?, _ body: (Int, Int) -> Void) {
    entries.sort { ($0.key, $0.thing) < ($1.key, $1.thing) }
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      let block = entries[start..<end]
      start = end
      if block.count < 2 { continue }
      if let most, block.count > most {
        commonKeys += 1
        continue
      }
      for (number, first) in block.enumerated() {
        for second in block.dropFirst(number + 1) where first.thing != second.thing {
          body(Int(first.thing), Int(second.thing))
        }
      }
    }
    entries.removeAll()
  }
}

/// Pairs of places, each once.
struct PlacePairs {
  private var pairs: [UInt64] = []

  /// Adds a pair, in either order.
  mutating func add(_ first: Int, _ second: Int) {
    pairs.append(UInt64(min(first, second)) << 32 | UInt64(max(first, second)))
  }

  /// The pairs in order, each once.
  ///
  /// - Complexity: O(n log n).
  mutating func sorted() -> [(first: Int, second: Int)] {
    pairs.sort()
    var last: UInt64?
    return pairs.compactMap { pair in
      defer { last = pair }
      return pair == last ? nil : (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
    }
  }
}

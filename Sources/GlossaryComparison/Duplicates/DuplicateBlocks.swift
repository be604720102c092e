internal import Glossaries
internal import Names

/// Finds the pairs of concepts that are worth comparing, through what they share.
struct DuplicateBlocks {
  /// How many concepts may share a key of sound before it says nothing any more.
  static let mostShared = 256

  /// The pairs, each packed as the two places, sorted.
  private(set) var pairs: [UInt64] = []
  /// How many keys of sound were shared by too many concepts to be followed.
  private(set) var commonKeys = 0

  private var entries: [(key: UInt64, place: UInt32)] = []
  private let border: Int?

  /// - Parameter border: where the concepts of the second glossary begin, if there are two.
  init(border: Int?) { self.border = border }

  /// Notes that the concept at `place` has `key`.
  mutating func add(_ key: UInt64, _ place: Int) { entries.append((key, UInt32(place))) }

  /// Makes pairs of the concepts that share a key, and forgets the keys.
  ///
  /// - Parameter most: how many concepts may share a key; none for any number.
  /// - Complexity: O(n log n) in the keys, and what pairs there are.
  mutating func pair(most: Int?) {
    entries.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    var start = 0
    while start < entries.count {
      var places: [UInt32] = []
      var end = start
      while end < entries.count, entries[end].key == entries[start].key {
        if places.last != entries[end].place { places.append(entries[end].place) }
        end += 1
      }
      start = end
      if places.count < 2 { continue }
      if let most, places.count > most {
        commonKeys += 1
        continue
      }
      pair(places)
    }
    entries.removeAll()
  }

  /// Adds a pair.
  mutating func add(pair first: Int, _ second: Int) {
    let (low, high) = (min(first, second), max(first, second))
    guard low != high, border.map({ low < $0 && high >= $0 }) ?? true else { return }
    pairs.append(UInt64(low) << 32 | UInt64(high))
  }

  /// Puts the pairs in order, each once.
  mutating func finish() {
    pairs.sort()
    var last: UInt64?
    pairs.removeAll { pair in
      defer { last = pair }
      return pair == last
    }
  }

  private mutating func pair(_ places: [UInt32]) {
    for (number, first) in places.enumerated() {
      for second in places[(number + 1)...] { add(pair: Int(first), Int(second)) }
    }
  }
}

/// A trie over the scalars of Hangul words, built word by word in flat storage.
struct SyllableTrie: Sendable {
  /// The child of a node by a scalar; the key holds the node in its upper half.
  private var edges: [UInt64: Int32] = [:]
  /// For each node the first and the last of its values in `values`, or -1.
  private var ends: [(first: Int32, last: Int32)] = [(-1, -1)]
  /// The values, each with the place of the next one of its node.
  private var values: [(value: Int, next: Int32)] = []

  /// Makes room for so many words.
  mutating func reserve(_ words: Int) {
    edges.reserveCapacity(edges.count + words * 3)
    ends.reserveCapacity(ends.count + words * 3)
    values.reserveCapacity(values.count + words)
  }

  /// Adds `word`, which ends with `value`.
  ///
  /// - Complexity: O(m) in the scalars of the word.
  mutating func insert(_ word: String, _ value: Int) {
    var node = 0
    for scalar in word.unicodeScalars {
      let key = Self.key(node, scalar.value)
      if let next = edges[key] {
        node = Int(next)
      } else {
        edges[key] = Int32(ends.count)
        node = ends.count
        ends.append((-1, -1))
      }
    }
    let place = Int32(values.count)
    values.append((value, -1))
    if ends[node].first < 0 {
      ends[node] = (place, place)
    } else {
      values[Int(ends[node].last)].next = place
      ends[node].last = place
    }
  }

  /// Calls `found` with every value whose word `text` spells from `start` on, and where the word ends; shorter
  /// words come first, and values of one word in the order they were added.
  ///
  /// - Complexity: O(m) in the longest word that matches.
  func matches(in text: [UInt32], from start: Int, _ found: (_ value: Int, _ end: Int) -> Void) {
    var node = 0
    var offset = start
    while offset < text.count {
      guard let next = edges[Self.key(node, text[offset])] else { return }
      node = Int(next)
      offset += 1
      var place = ends[node].first
      while place >= 0 {
        found(values[Int(place)].value, offset)
        place = values[Int(place)].next
      }
    }
  }

  private static func key(_ node: Int, _ scalar: UInt32) -> UInt64 {
    UInt64(node) << 32 | UInt64(scalar)
  }
}

/// A trie over the scalars of Hangul words, built word by word.
struct SyllableTrie: Sendable {
  /// The children of each node, sorted by scalar.
  private var edges: [[(scalar: UInt32, node: Int32)]] = [[]]
  /// What ends at each node.
  private var ends: [[Int]] = [[]]

  /// Adds `word`, which ends with `value`.
  ///
  /// - Complexity: O(m · log e) in the scalars of the word and the edges of a node.
  mutating func insert(_ word: String, _ value: Int) {
    var node = 0
    for scalar in word.unicodeScalars {
      let place = Self.place(of: scalar.value, in: edges[node])
      if place < edges[node].count, edges[node][place].scalar == scalar.value {
        node = Int(edges[node][place].node)
      } else {
        let next = edges.count
        edges[node].insert((scalar.value, Int32(next)), at: place)
        edges.append([])
        ends.append([])
        node = next
      }
    }
    ends[node].append(value)
  }

  /// Calls `found` with every value whose word `text` spells from `start` on, and where the word ends.
  ///
  /// - Complexity: O(m) in the longest word that matches, times the logarithm of a node's edges.
  @inline(__always)
  func matches(in text: [UInt32], from start: Int, _ found: (_ value: Int, _ end: Int) -> Void) {
    var node = 0
    var offset = start
    while offset < text.count {
      let place = Self.place(of: text[offset], in: edges[node])
      guard place < edges[node].count, edges[node][place].scalar == text[offset] else { return }
      node = Int(edges[node][place].node)
      offset += 1
      for value in ends[node] { found(value, offset) }
    }
  }

  private static func place(of scalar: UInt32, in edges: [(scalar: UInt32, node: Int32)]) -> Int {
    var low = 0
    var high = edges.count
    while low < high {
      let middle = (low + high) / 2
      if edges[middle].scalar < scalar { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

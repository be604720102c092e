/// A deterministic automaton over bytes that accepts a set of keys: a trie in four flat arrays.
///
/// Node `n` has the edges `firstEdge[n]..<firstEdge[n + 1]`, sorted by label. Node 0 is the root.
struct ByteTrie: Sendable {
  private var firstEdge: [UInt32] = [0]
  private var labels: [UInt8] = []
  private var targets: [UInt32] = []
  private var accepted: [Int32] = []

  /// Compiles `keys`, which accept with their index.
  ///
  /// - Precondition: the keys are sorted bytewise, different and not empty.
  /// - Complexity: O(n) in the bytes of all keys.
  init(sortedKeys keys: [[UInt8]]) {
    // Breadth first, so that the edges of a node lie side by side: each entry is a run of keys that
    // share their first `depth` bytes.
    var queue: [(keys: Range<Int>, depth: Int)] = [(0..<keys.count, 0)]
    var next = 0
    while next < queue.count {
      var (range, depth) = queue[next]
      next += 1
      if let first = range.first, keys[first].count == depth {
        accepted.append(Int32(first))
        range = (first + 1)..<range.upperBound
      } else {
        accepted.append(-1)
      }
      var start = range.lowerBound
      while start < range.upperBound {
        let label = keys[start][depth]
        var end = start + 1
        while end < range.upperBound, keys[end][depth] == label { end += 1 }
        labels.append(label)
        targets.append(UInt32(queue.count))
        queue.append((start..<end, depth + 1))
        start = end
      }
      firstEdge.append(UInt32(labels.count))
    }
  }

  /// Every key that `bytes` spells from `start` on, the longest last.
  ///
  /// - Complexity: O(k) in the bytes of the longest key that matches, times the edges of a node.
  func matches(in bytes: [UInt8], from start: Int) -> [(key: Int, end: Int)] {
    var found: [(key: Int, end: Int)] = []
    var node = 0
    var index = start
    while index < bytes.count, let next = step(from: node, by: bytes[index]) {
      node = next
      index += 1
      if accepted[node] >= 0 { found.append((Int(accepted[node]), index)) }
    }
    return found
  }

  private func step(from node: Int, by label: UInt8) -> Int? {
    var low = Int(firstEdge[node])
    var high = Int(firstEdge[node + 1])
    while low < high {
      let middle = (low + high) / 2
      if labels[middle] == label { return Int(targets[middle]) }
      if labels[middle] < label { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

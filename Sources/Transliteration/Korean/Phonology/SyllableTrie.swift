/// Words of Hangul syllables, found without building any string.
///
/// A node is a number; an edge is a node and a syllable, kept in a table with open addressing.
struct SyllableTrie: Sendable {
  private static let empty = UInt64.max
  private var edges: [UInt64] = Array(repeating: Self.empty, count: 1024)
  private var targets: [Int32] = Array(repeating: 0, count: 1024)
  private var values: [Int32] = [-1]
  private var first: [Int32] = Array(repeating: 0, count: KoreanSyllable.count)
  private var used = 0

  /// Enters `word` with `value`.
  mutating func insert(_ word: [KoreanSyllable], value: Int) {
    var node: Int32 = 0
    for syllable in word {
      var next = step(node, syllable)
      if next == 0 {
        next = Int32(values.count)
        values.append(-1)
        if node == 0 { first[Int(syllable.index)] = next } else { link(node, syllable, next) }
      }
      node = next
    }
    values[Int(node)] = Int32(value)
  }

  /// The node that `syllable` leads to from `node`, or 0.
  func step(_ node: Int32, _ syllable: KoreanSyllable) -> Int32 {
    if node == 0 { return first[Int(syllable.index)] }
    let key = Self.key(node, syllable)
    var place = Self.place(key, edges.count)
    while edges[place] != Self.empty {
      if edges[place] == key { return targets[place] }
      place = (place + 1) & (edges.count - 1)
    }
    return 0
  }

  /// The value of the word that ends at `node`, or `nil`.
  func value(_ node: Int32) -> Int? {
    // The root is no word.
    let value = values[Int(node)]
    return value < 0 ? nil : Int(value)
  }

  /// The value of the word that `syllables[range]` is, or `nil`.
  func value(_ syllables: [KoreanSyllable], _ range: Range<Int>) -> Int? {
    var node: Int32 = 0
    for index in range {
      node = step(node, syllables[index])
      if node == 0 { return nil }
    }
    return value(node)
  }

  /// The value of the word that `syllable` is, or `nil`.
  func value(_ syllable: KoreanSyllable) -> Int? { value(step(0, syllable)) }

  /// The words of one syllable.
  var singles: [KoreanSyllable] {
    first.indices.filter { first[$0] != 0 && value(first[$0]) != nil }
      .map { KoreanSyllable(index: UInt16($0)) }
  }

  /// The first two syllables of every word that has two or more.
  ///
  /// - Complexity: O(n) in the size of the trie.
  var beginnings: [(KoreanSyllable, KoreanSyllable)] {
    var roots: [UInt64: Int] = [:]
    for (syllable, node) in first.enumerated() where node != 0 {
      roots[UInt64(UInt32(bitPattern: node))] = syllable
    }
    return edges.compactMap { edge in
      guard edge != Self.empty, let root = roots[edge >> 16] else { return nil }
      let second = UInt16(truncatingIfNeeded: edge)
      return (KoreanSyllable(index: UInt16(root)), KoreanSyllable(index: second))
    }
  }

  private mutating func link(_ node: Int32, _ syllable: KoreanSyllable, _ target: Int32) {
    if used * 2 > edges.count { grow() }
    var place = Self.place(Self.key(node, syllable), edges.count)
    while edges[place] != Self.empty { place = (place + 1) & (edges.count - 1) }
    edges[place] = Self.key(node, syllable)
    targets[place] = target
    used += 1
  }

  private mutating func grow() {
    let old = zip(edges, targets).filter { $0.0 != Self.empty }
    edges = Array(repeating: Self.empty, count: edges.count * 2)
    targets = Array(repeating: 0, count: edges.count)
    for (key, target) in old {
      var place = Self.place(key, edges.count)
      while edges[place] != Self.empty { place = (place + 1) & (edges.count - 1) }
      edges[place] = key
      targets[place] = target
    }
  }

  private static func key(_ node: Int32, _ syllable: KoreanSyllable) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 16 | UInt64(syllable.index)
  }

  private static func place(_ key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count - 1)
  }
}

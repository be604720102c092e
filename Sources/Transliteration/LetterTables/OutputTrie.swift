/// The outputs of a letter table, in every case, as a trie over their bytes.
struct OutputTrie: Sendable {
  /// What an output stands for.
  struct Entry: Sendable {
    let rule: LetterRule
    let small: [UInt8]
    let capital: [UInt8]
  }

  /// An output found in a text.
  struct Match {
    let start: Int
    let end: Int
    let entry: Int
    /// Whether it stands for a capital; `nil` if it does not say.
    var isCapital: Bool?
  }

  let entries: [Entry]
  /// By node and byte: the next node, or 0.
  private var next: [UInt16] = Array(repeating: 0, count: 256)
  /// By node: the entry plus one, and the case of the output.
  private var ends: [(entry: Int, isCapital: Bool?)] = [(0, nil)]

  init(_ rules: [LetterRule]) {
    entries = rules.filter { !$0.output.isEmpty }.map { rule in
      let letters = String(String.UnicodeScalarView(rule.input.map(CyrillicLetters.scalar)))
      let capitals = letters.uppercased()
      return Entry(rule: rule, small: Array(letters.utf8), capital: Array(capitals.utf8))
    }
    for (index, entry) in entries.enumerated() {
      let lower = entry.rule.output
      let upper = lower.uppercased()
      insert(lower, index, isCapital: lower == upper ? nil : false)
      guard lower != upper else { continue }
      insert(upper, index, isCapital: true)
      insert(upper.prefix(1) + lower.dropFirst(), index, isCapital: true)
    }
  }

  private mutating func insert(_ output: some StringProtocol, _ entry: Int, isCapital: Bool?) {
    var node = 0
    for byte in PreparedText.normalized(String(output)).utf8 {
      let place = node << 8 | Int(byte)
      if next[place] == 0 {
        next[place] = UInt16(ends.count)
        ends.append((0, nil))
        next.append(contentsOf: repeatElement(0, count: 256))
      }
      node = Int(next[place])
    }
    if ends[node].entry == 0 { ends[node] = (entry + 1, isCapital) }
  }

  /// The longest output that begins at `start`.
  ///
  /// - Complexity: O(1): no output is longer than the table's longest.
  func match(_ bytes: [UInt8], at start: Int) -> Match? {
    var node = 0
    var found: Match?
    var index = start
    while index < bytes.count {
      node = Int(next[node << 8 | Int(bytes[index])])
      if node == 0 { break }
      index += 1
      if ends[node].entry != 0 {
        let (entry, isCapital) = ends[node]
        found = Match(start: start, end: index, entry: entry - 1, isCapital: isCapital)
      }
    }
    return found
  }
}

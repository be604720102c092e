/// Lists of numbers by key, packed into one array.
struct Postings: Sendable {
  private let starts: [Int32]
  private let values: [Int32]

  /// Packs `entries`, whose keys are below `keyCount`; each list keeps their order.
  ///
  /// - Complexity: O(*n* + *k*).
  init(_ entries: [(key: Int32, value: Int32)], keyCount: Int) {
    var starts = [Int32](repeating: 0, count: keyCount + 1)
    for entry in entries { starts[Int(entry.key) + 1] += 1 }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    var next = starts
    var values = [Int32](repeating: 0, count: entries.count)
    for entry in entries {
      values[Int(next[Int(entry.key)])] = entry.value
      next[Int(entry.key)] += 1
    }
    self.starts = starts
    self.values = values
  }

  /// The list of `key`.
  subscript(key: Int) -> ArraySlice<Int32> {
    values[Int(starts[key])..<Int(starts[key + 1])]
  }
}

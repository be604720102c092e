/// Numbers for some pairs of small ids: open addressing in one array, found in one or two steps.
struct PairTable: Sendable {
  /// What is answered for a pair without a number.
  static let none = Int32.min

  private let keys: [UInt32]
  private let values: [Int32]
  private let mask: UInt32

  /// Creates a table; of repeated pairs the last counts.
  ///
  /// - Complexity: O(*n*).
  init(_ entries: [(row: UInt16, column: UInt16, value: Int32)]) {
    var capacity = 16
    while capacity < entries.count * 3 { capacity *= 2 }
    var keys = [UInt32](repeating: .max, count: capacity)
    var values = [Int32](repeating: Self.none, count: capacity)
    let mask = UInt32(capacity - 1)
    for entry in entries {
      let key = UInt32(entry.row) << 16 | UInt32(entry.column)
      var slot = Self.hash(key) & mask
      while keys[Int(slot)] != .max, keys[Int(slot)] != key { slot = (slot &+ 1) & mask }
      keys[Int(slot)] = key
      values[Int(slot)] = entry.value
    }
    self.keys = keys
    self.values = values
    self.mask = mask
  }

  /// The number of the pair, or `none`.
  @inline(__always)
  subscript(row: UInt16, column: UInt16) -> Int32 {
    let key = UInt32(row) << 16 | UInt32(column)
    var slot = Self.hash(key) & mask
    while true {
      let found = keys[Int(slot)]
      if found == key { return values[Int(slot)] }
      if found == .max { return Self.none }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(__always)
  private static func hash(_ key: UInt32) -> UInt32 {
    let mixed = key &* 0x9E37_79B1
    return mixed ^ (mixed >> 15)
  }
}

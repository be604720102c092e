/// Numbers for some pairs of small ids, in several blocks: open addressing in one array, found in one or
/// two steps.
struct PairTable: Sendable {
  /// A number for a pair of ids below 16,384, in a block below 16.
  struct Entry {
    let block: Int
    let row: UInt16
    let column: UInt16
    let value: Int32
  }

  /// What is answered for a pair without a number.
  static let none = Int32.min

  private struct Slot {
    var key: UInt32
    var value: Int32
  }

  private let slots: [Slot]
  private let mask: UInt32

  /// Creates a table; of repeated pairs the last counts.
  ///
  /// - Complexity: O(*n*).
  init(_ entries: [Entry]) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    var slots = [Slot](repeating: Slot(key: .max, value: Self.none), count: capacity)
    let mask = UInt32(capacity - 1)
    for entry in entries {
      let key = Self.key(entry.block, entry.row, entry.column)
      var slot = Self.hash(key) & mask
      while slots[Int(slot)].key != .max, slots[Int(slot)].key != key { slot = (slot &+ 1) & mask }
      slots[Int(slot)] = Slot(key: key, value: entry.value)
    }
    self.slots = slots
    self.mask = mask
  }

  /// The number of the pair, or `none`.
  @inline(__always)
  subscript(block: Int, row: UInt16, column: UInt16) -> Int32 {
    let key = Self.key(block, row, column)
    var place = Self.hash(key) & mask
    while true {
      let slot = slots[Int(place)]
      if slot.key == key { return slot.value }
      if slot.key == .max { return Self.none }
      place = (place &+ 1) & mask
    }
  }

  @inline(__always)
  private static func key(_ block: Int, _ row: UInt16, _ column: UInt16) -> UInt32 {
    UInt32(truncatingIfNeeded: block) << 28 | UInt32(row) << 14 | UInt32(column)
  }

  @inline(__always)
  private static func hash(_ key: UInt32) -> UInt32 {
    let mixed = key &* 0x9E37_79B1
    return mixed ^ (mixed >> 15)
  }
}

/// The ids of a file with the lines that they stand on, a million in 16 to 48 MB, whatever their length: of each
/// id only a digest of 95 bits is kept.
///
/// Two ids of a file of a million share a digest by chance once in 10¹⁶ files; nobody can look for such a pair,
/// for the seed is drawn when the program starts.
package struct IDSet {
  private var slots: [Slot] = Array(repeating: Slot(), count: 1024)
  package private(set) var count = 0

  /// Creates an empty set.
  package init() {}

  private struct Slot {
    var high: UInt64 = 0
    /// Odd where an id stands.
    var low: UInt32 = 0
    var line: UInt32 = 0
  }

  /// Puts `id` in with its line, or returns the line that it was put in with.
  ///
  /// - Complexity: O(n) in the bytes of the id, on average.
  package mutating func insert(_ id: String, line: Int) -> Int? {
    if count * 4 > slots.count * 3 { grow() }
    var (first, second) = (Hasher(), Hasher())
    second.combine(0 as UInt8)
    first.combine(id)
    second.combine(id)
    let slot = Slot(
      high: UInt64(bitPattern: Int64(first.finalize())),
      low: UInt32(truncatingIfNeeded: second.finalize()) | 1,
      line: UInt32(clamping: line)
    )
    let place = place(of: slot)
    guard slots[place].low == 0 else { return Int(slots[place].line) }
    slots[place] = slot
    count += 1
    return nil
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.low != 0 { slots[place(of: slot)] = slot }
  }

  /// Where the id stands, or would stand.
  private func place(of slot: Slot) -> Int {
    var place = Int(truncatingIfNeeded: slot.high) & (slots.count - 1)
    while slots[place].low != 0, slots[place].high != slot.high || slots[place].low != slot.low {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }
}

/// What words became, so that a word met again costs one look.
///
/// Texts say the same words again and again (Zipf 1949): the memo keeps what was written for a word, by the
/// bytes it was spelled with. It is bounded: when it is full it forgets everything and begins anew.
/// One memo serves one call at a time.
struct WordMemo: Sendable {
  /// Where a value stands among the bytes of a memo.
  struct Place {
    fileprivate let start: Int
    /// The length in bytes, at most 255.
    let length: Int
  }

  /// The most words that are kept.
  static let capacity = 1 << 14
  /// The most bytes that words and values take.
  private static let most = 1 << 20
  /// The least bytes that are added when there is no more room.
  private static let step = 1 << 15
  /// What may be read and written beyond a value, so that it can be copied sixteen bytes at a time.
  static let slack = 16

  /// Hash in the upper half; in the lower the place of the record, plus one.
  private var slots: [UInt64] = []
  /// Records: the length of the word, the length of the value, the word, the value; then slack.
  private var records: [UInt8] = Array(repeating: 0, count: Self.slack)
  private var end = 0
  /// How many words are known.
  private(set) var count = 0

  /// A number for the bytes of a word that differs for most others.
  ///
  /// - Complexity: O(n) in the bytes, eight at a time.
  @inline(__always)
  static func hash(_ word: UnsafeRawBufferPointer) -> UInt32 {
    var state = UInt64(word.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    // SAFETY: every load ends at or before the end of `word`.
    while index + 8 <= word.count {
      state = mix(state, unsafe word.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    if index < word.count {
      if word.count >= 8 {
        let last = unsafe word.loadUnaligned(fromByteOffset: word.count - 8, as: UInt64.self)
        state = mix(state, last)
      } else {
        var rest: UInt64 = 0
        while index < word.count {
          rest = rest << 8 | UInt64(unsafe word[index])
          index += 1
        }
        state = mix(state, rest)
      }
    }
    return UInt32(truncatingIfNeeded: state >> 32)
  }

  @inline(__always)
  private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word) &* 0xD6E8_FEB8_6659_FD93
    return product ^ product >> 32
  }

  /// The value of a word with this hash, or `nil` when it is not known.
  @inline(__always)
  func find(_ word: UnsafeRawBufferPointer, hash: UInt32) -> Place? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == UInt64(hash) {
        let record = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
        let length = Int(records[record])
        if length == word.count, unsafe isKey(word, at: record + 2) {
          return Place(start: record + 2 + length, length: Int(records[record + 1]))
        }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Whether the record at `start` is that of `word`, which is as long.
  @inline(__always)
  private func isKey(_ word: UnsafeRawBufferPointer, at start: Int) -> Bool {
    // SAFETY: a record holds as many bytes of a word as its length says, and the slack after it.
    unsafe records.withUnsafeBytes { records in
      var index = 0
      while index + 8 <= word.count {
        let left = unsafe word.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let right = unsafe records.loadUnaligned(fromByteOffset: start + index, as: UInt64.self)
        if left != right { return false }
        index += 8
      }
      while index < word.count {
        if unsafe word[index] != (unsafe records[start + index]) { return false }
        index += 1
      }
      return true
    }
  }

  /// Writes the value at `place` to `output` from `start` on, which has room for it and for `slack` more.
  @inline(__always)
  func copy(_ place: Place, to output: UnsafeMutableRawBufferPointer, at start: Int) {
    // SAFETY: the records end in slack, and the caller has as much behind the value.
    unsafe records.withUnsafeBytes { records in
      var offset = 0
      while offset < place.length {
        let part = unsafe records.loadUnaligned(
          fromByteOffset: place.start + offset,
          as: SIMD16<UInt8>.self
        )
        unsafe output.storeBytes(of: part, toByteOffset: start + offset, as: SIMD16<UInt8>.self)
        offset += 16
      }
    }
  }

  /// Keeps `value` for `word`, which is not known; either longer than 255 bytes is not kept.
  mutating func insert(_ word: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    guard word.count < 256, value.count < 256 else { return }
    let size = 2 + word.count + value.count
    if count == Self.capacity || end + size > Self.most { forget() }
    if count * 2 >= slots.count { grow() }
    if end + size + Self.slack > records.count {
      // An array of zeros is copied at once, what repeats an element byte by byte.
      records += [UInt8](repeating: 0, count: max(records.count, size, Self.step))
    }
    place(UInt64(unsafe Self.hash(word)) << 32 | UInt64(end + 1))
    records[end] = UInt8(word.count)
    records[end + 1] = UInt8(value.count)
    let start = end + 2
    // SAFETY: the records have room for both, and their bytes are copied before the call returns.
    unsafe records.withUnsafeMutableBytes { records in
      let room = unsafe UnsafeMutableRawBufferPointer(rebasing: records[start...])
      unsafe room.copyMemory(from: word)
      unsafe UnsafeMutableRawBufferPointer(rebasing: room[word.count...]).copyMemory(from: value)
    }
    end += size
    count += 1
  }

  private mutating func place(_ entry: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: entry >> 32) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  private mutating func grow() {
    let old = slots.filter { $0 != 0 }
    slots = Array(repeating: 0, count: min(max(1024, slots.count * 4), 2 * Self.capacity))
    for entry in old { place(entry) }
  }

  private mutating func forget() {
    for slot in slots.indices { slots[slot] = 0 }
    count = 0
    end = 0
  }
}

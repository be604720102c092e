/// Where output is written, and the last syllable of it, which the next piece may close.
struct Pen: Sendable {
  /// Where the next byte is written.
  var place: Int
  /// The scalar of the open syllable that stands before it and is not written yet, or 0.
  private var last: UInt32 = 0

  init(place: Int) { self.place = place }

  /// Writes the open syllable, closed by `entry`, and the bytes of `entry`; may write twenty bytes, of which
  /// those behind `place` say nothing.
  ///
  /// It is done for all alike: a branch would be foreseen too seldom.
  @inline(__always)
  mutating func write(_ entry: OpenSyllables.Entry, to output: UnsafeMutableRawBufferPointer) {
    let scalar = last &+ entry.coda
    let lead = scalar &>> 12 | 0x80_80E0
    let bytes = lead | scalar &<< 2 & 0x3F00 | scalar &<< 16 & 0x3F_0000
    // SAFETY: the caller has room for twenty bytes.
    unsafe output.storeBytes(of: bytes, toByteOffset: place, as: UInt32.self)
    place &+= last == 0 ? 0 : 3
    unsafe output.storeBytes(of: entry.head, toByteOffset: place, as: UInt64.self)
    unsafe output.storeBytes(of: entry.tail, toByteOffset: place &+ 8, as: UInt64.self)
    place &+= entry.count
    last = entry.last
  }
}

/// Writes the pieces of a marked stretch one after another.
struct PieceRun {
  /// Where the next piece begins.
  private(set) var index: Int
  private(set) var pen: Pen
  /// What begins a word is told from what goes on by this bit, see `OpenSyllables.Key`.
  private var first = OpenSyllables.Key.first
  private let limit: Int

  /// - Parameter limit: where the output must be handed over; a piece that begins below may go beyond.
  init(index: Int, pen: Pen, limit: Int) {
    self.index = index
    self.pen = pen
    self.limit = limit
  }

  /// Writes up to a stop, the limit, or a piece that the table does not have or not know.
  ///
  /// - Returns: the key of a piece that is not in the table; the run may go on when it is there.
  /// - Complexity: O(n) in the pieces.
  @inline(__always)
  mutating func write(
    _ bytes: UnsafeRawBufferPointer,
    _ marks: UnsafeRawBufferPointer,
    _ entries: Span<OpenSyllables.Entry>,
    to output: UnsafeMutableRawBufferPointer
  ) -> OpenSyllables.Key? {
    var run = self
    defer { self = run }
    while run.pen.place < run.limit {
      // SAFETY: stops stand behind the end, and sixteen bytes may be read there.
      let near = unsafe marks.loadUnaligned(fromByteOffset: run.index, as: UInt64.self)
      var key = OpenSyllables.Key()
      key.low = unsafe bytes.loadUnaligned(fromByteOffset: run.index, as: UInt64.self)
      var mark = near
      var next = run.index
      if near == 0 {
        // The longest pieces are few.
        mark = unsafe marks.loadUnaligned(fromByteOffset: run.index &+ 8, as: UInt64.self)
        if mark == 0 { return nil }
        let high = unsafe bytes.loadUnaligned(fromByteOffset: run.index &+ 8, as: UInt64.self)
        let place = UInt64(truncatingIfNeeded: mark.trailingZeroBitCount)
        key.low |= OpenSyllables.Key.long
        key.high = high & UInt64.max &>> (56 &- place)
        mark = mark &>> place
        next &+= Int(truncatingIfNeeded: place &>> 3) &+ 9
      } else {
        let place = UInt64(truncatingIfNeeded: mark.trailingZeroBitCount)
        key.low &= UInt64.max &>> (56 &- place)
        mark = mark &>> place
        next &+= Int(truncatingIfNeeded: place &>> 3) &+ 1
      }
      if mark & 0x02 != 0 { return nil }
      key.low |= key.low &>> 2 & run.first
      guard let entry = OpenSyllables.find(key, in: entries) else { return key }
      if entry.isUnknown { return nil }
      unsafe run.pen.write(entry, to: output)
      run.index = next
      run.first = mark & OpenSyllables.Key.first
    }
    return nil
  }
}

internal import SourceText

/// Bytes of an output on their way, in one place that nothing else refers to.
@safe private final class LetterChunk {
  static let size = 1 << 14
  let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: LetterChunk.size, alignment: 16)

  // SAFETY: nothing that points into the bytes outlives the sink that owns the chunk.
  deinit { unsafe bytes.deallocate() }
}

/// Gathers bytes, and the letters that had no value.
struct PlainSink: LetterSink {
  private let table: CompiledLetterTable
  private let chunk = LetterChunk()
  private var filled = 0
  private var text = ""
  private(set) var unknown: Set<UInt32> = []

  /// The room that every output has: the longest has 255 bytes.
  private static let room = 256

  /// Begins an output for an input of so many bytes.
  init(_ table: CompiledLetterTable, inputLength: Int) {
    self.table = table
    if inputLength > LetterChunk.size { text.reserveCapacity(inputLength + inputLength / 8) }
  }

  mutating func pass(_ input: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
    // SAFETY: here and below, what is written stays below the size of the chunk.
    if end - start == 1, filled < LetterChunk.size {
      unsafe chunk.bytes[filled] = input[start]
      filled += 1
      return
    }
    var start = start
    while start < end {
      if filled == LetterChunk.size { flush() }
      var count = min(end - start, LetterChunk.size - filled)
      // A character stays whole.
      while start + count < end, count > 0, input[start + count] & 0xC0 == 0x80 { count -= 1 }
      if count == 0 {
        flush()
        continue
      }
      for offset in 0..<count { unsafe chunk.bytes[filled + offset] = input[start + offset] }
      filled += count
      start += count
    }
  }

  @inline(__always)
  mutating func apply(_ rule: Int, form: Int, _ start: Int, _ end: Int) {
    let word = table.packed[rule * 3 + form]
    let length = Int(truncatingIfNeeded: word >> 56)
    if filled + Self.room > LetterChunk.size { flush() }
    guard length != Int(CompiledLetterTable.isLong) else {
      applyLong(rule * 3 + form)
      return
    }
    // SAFETY: the chunk has room for the eight bytes, of which those behind the output are written again.
    unsafe chunk.bytes.storeBytes(of: word.littleEndian, toByteOffset: filled, as: UInt64.self)
    filled += length
  }

  /// Takes an output that is not packed; the chunk has room for the longest.
  private mutating func applyLong(_ form: Int) {
    let source = Int(table.starts[form])
    for byte in table.bytes[source..<(source + Int(table.lengths[form]))] {
      unsafe chunk.bytes[filled] = byte
      filled += 1
    }
  }

  /// Takes what `table` has an output for, from `start` on.
  ///
  /// - Parameter previous: the letter before, or 0.
  /// - Returns: where something stands that takes more thought, or a place near the end.
  mutating func run(
    _ input: borrowing Span<UInt8>,
    from start: Int,
    to end: Int,
    after previous: inout UInt8,
    _ table: RunningLetters
  ) -> Int {
    // Two characters are looked at, each of which may be as long as two bytes.
    let last = end - 3
    guard start < last else { return start }
    let letters = table.letters.span
    let rows = table.rows.span
    let columns = table.columns.span
    let after = table.after.span
    let outputs = table.outputs.span
    var index = start
    var before = previous
    var current = RunningLetters.character(letters, input, at: index)
    defer { previous = before }
    while index < last {
      if filled > LetterChunk.size / 2 { flush() }
      let stop = min(last, index + (LetterChunk.size - filled) / 8)
      let output = unsafe chunk.bytes
      var place = filled
      defer { filled = place }
      while index < stop {
        let next = RunningLetters.character(letters, input, at: index + current.length)
        // SAFETY: the tables have a place for every letter, and an output for every three of their places;
        // the chunk has eight bytes for each byte of the input up to `stop`.
        let cell =
          unsafe rows[unchecked: Int(before)] &+ columns[unchecked: Int(current.letter)]
          &+ after[unchecked: Int(next.letter)]
        let word = unsafe outputs[unchecked: Int(cell)]
        if word & RunningLetters.isOpen != 0 || current.letter & RunningLetters.isOpenLetter != 0 {
          return index
        }
        let bytes = (word | UInt64(current.byte)).littleEndian
        unsafe output.storeBytes(of: bytes, toByteOffset: place, as: UInt64.self)
        place &+= Int(truncatingIfNeeded: word >> 56)
        index &+= current.length
        before = current.letter
        current = next
      }
    }
    return index
  }

  mutating func passUnknown(_ input: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
    unknown.insert(UInt32(input[start] & 0x1F) << 6 | UInt32(input[start + 1] & 0x3F))
    pass(input, start, end)
  }

  /// Takes `text` as it stands.
  mutating func write(_ text: String) {
    flush()
    self.text += text
  }

  private mutating func flush() {
    let written = unsafe UnsafeRawBufferPointer(rebasing: chunk.bytes[..<filled])
    text += unsafe String(validated: written)
    filled = 0
  }

  mutating func finish() -> String {
    flush()
    return text
  }
}

/// Gathers the steps.
struct TracedSink: LetterSink {
  let table: CompiledLetterTable
  let path: String
  let map: OffsetMap?
  var builder = TransliterationBuilder(traced: true)
  private(set) var unknown: Set<UInt32> = []

  init(_ table: CompiledLetterTable, path: String, map: OffsetMap?) {
    self.table = table
    self.path = path
    self.map = map
  }

  mutating func pass(_ input: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
    builder.append(Self.copy(input, start, end), from: span(start, end), rule: "passed through")
  }

  mutating func apply(_ rule: Int, form: Int, _ start: Int, _ end: Int) {
    let source = Int(table.starts[rule * 3 + form])
    let length = Int(table.lengths[rule * 3 + form])
    builder.append(
      table.bytes[source..<(source + length)],
      from: span(start, end),
      rule: table.rules[rule].words,
      place: .init(file: path, line: table.rules[rule].line)
    )
  }

  mutating func passUnknown(_ input: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
    unknown.insert(UInt32(input[start] & 0x1F) << 6 | UInt32(input[start + 1] & 0x3F))
    builder.append(
      Self.copy(input, start, end),
      from: span(start, end),
      rule: "passed through: the system has no value for it"
    )
  }

  /// The original bytes of a stretch of the input.
  func span(_ start: Int, _ end: Int) -> TextSpan {
    let span = TextSpan(start: start, end: end)
    return map?.original(of: span) ?? span
  }

  private static func copy(_ input: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end - start)
    for index in start..<end { bytes.append(input[index]) }
    return bytes
  }
}

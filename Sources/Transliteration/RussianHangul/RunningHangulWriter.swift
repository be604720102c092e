/// Writes running Russian from a table of pieces, as far as it goes, and says where the engine must be asked.
struct RunningHangulWriter: Sendable {
  private var syllables: OpenSyllables
  private var marks = RussianMarks()
  /// Output that has not been handed over.
  private var chunk: [UInt8]
  /// By lead byte and trail byte: what a letter is, see `Letter`.
  private let letters: [UInt8]

  private static let chunkSize = 1 << 13
  /// The most letters of a word that is read letter by letter.
  private static let longest = 64

  /// The code plus one, with bits for what the scan asks of a letter.
  private enum Letter {
    static let code: UInt8 = 0x3F
    static let vowel: UInt8 = 0x40
    static let capital: UInt8 = 0x80
  }

  init(_ engine: RussianHangulEngine) {
    syllables = OpenSyllables(engine)
    chunk = Array(repeating: 0, count: Self.chunkSize + (Self.longest + 2) * 20)
    letters = (0..<UInt32(128)).map { place in
      let scalar = 0x400 + place
      guard let code = RussianLetter.code(of: scalar), !RussianLetter.isOld(scalar) else {
        return 0
      }
      var letter = code + 1
      if RussianLetter.isVowel(code) { letter |= Letter.vowel }
      if RussianLetter.isCapital(scalar) { letter |= Letter.capital }
      return letter
    }
  }

  /// Forgets what it knows of the last text, but no piece.
  mutating func begin() { marks.removeAll() }

  /// Writes the text from `start` on, which is the same text until `begin()`.
  ///
  /// - Returns: where it stopped: at a word, a hyphen, or a stretch that may not be in NFC.
  /// - Complexity: O(n) in the bytes.
  mutating func write(
    _ text: [UInt8],
    from start: Int,
    to builder: inout TransliterationBuilder
  ) -> Int {
    // SAFETY: the input is read below its count only, and the output written below that of the chunk: a word
    // begins below `chunkSize`, has no more pieces than `longest`, and each piece has room for twenty bytes.
    unsafe text.withUnsafeBytes { input in
      var chunk: [UInt8] = []
      swap(&chunk, &self.chunk)
      defer { swap(&chunk, &self.chunk) }
      return unsafe chunk.withUnsafeMutableBytes { output in
        unsafe write(input, start, output, &builder)
      }
    }
  }

  private mutating func write(
    _ input: UnsafeRawBufferPointer,
    _ start: Int,
    _ output: UnsafeMutableRawBufferPointer,
    _ builder: inout TransliterationBuilder
  ) -> Int {
    let table = letters
    let letters = table.span
    let count = input.count
    var index = start
    var filled = 0
    // Where the run of letters and digits that are not Russian begins, here and in the chunk.
    var between = start
    var mark = 0
    while index < count {
      if filled >= Self.chunkSize {
        unsafe builder.append(UnsafeRawBufferPointer(rebasing: output[..<mark]))
        unsafe output.copyMemory(from: UnsafeRawBufferPointer(rebasing: output[mark..<filled]))
        filled -= mark
        mark = 0
        if filled >= Self.chunkSize { break }
      }
      let begin = index
      unsafe words(input, &index, output, &filled)
      if index > begin {
        // A mark may follow the letters and digits that it ends with.
        var settled = index
        while settled > begin, unsafe Self.isWordByte(input[settled - 1]) { settled -= 1 }
        if settled > begin { (between, mark) = (settled, filled - (index - settled)) }
        continue
      }
      let byte = unsafe input[index]
      if byte < 0x80 {
        if byte == 0x2D {
          (between, mark) = (index, filled)
          break
        }
        unsafe output[filled] = byte
        index += 1
        filled += 1
        // Nothing that follows changes what stands before a sign or a space, or the sign itself.
        if !RussianWordReader.isWordByte(byte) { (between, mark) = (index, filled) }
        continue
      }
      if byte & 0xFE == 0xD0 {
        let room = filled
        guard let end = unsafe word(input, index, output, &filled, letters) else {
          filled = room
          (between, mark) = (index, filled)
          break
        }
        index = end
        (between, mark) = (index, filled)
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let second = unsafe input[index + 1]
      let third = length > 2 ? unsafe input[index + 2] : 0
      if byte & 0xFC == 0xD0 || byte >= 0xCC && byte < 0xE0
        || PreparedText.mayCompose(byte, second, third)
      {
        break
      }
      for offset in 0..<length { unsafe output[filled + offset] = input[index + offset] }
      index += length
      filled += length
    }
    if index == count { (between, mark) = (index, filled) }
    unsafe builder.append(UnsafeRawBufferPointer(rebasing: output[..<mark]))
    return between
  }

  /// Writes words, and the characters of ASCII between them, from `index` on, where a word may begin, up to
  /// the end of one.
  @inline(__always)
  private mutating func words(
    _ input: UnsafeRawBufferPointer,
    _ index: inout Int,
    _ output: UnsafeMutableRawBufferPointer,
    _ filled: inout Int
  ) {
    if !marks.range.contains(index) { unsafe marks.read(input, from: index) }
    let start = marks.range.lowerBound
    var run = PieceRun(index: index - start, pen: Pen(place: filled), limit: Self.chunkSize)
    while true {
      let missed = unsafe marks.withBytes { bytes, marks in
        unsafe run.write(bytes, marks, syllables.entries.span, to: output)
      }
      guard let missed, syllables.learn(missed) else { break }
    }
    // What was written of a word that the run stopped in is taken back: gaps, and only they, are ASCII.
    var end = start + run.index
    var place = run.pen.place
    while end > index, unsafe input[end - 1] >= 0x80 { end -= 1 }
    while place > filled, unsafe output[place - 1] >= 0x80 { place -= 1 }
    (index, filled) = (end, place)
  }

  /// Writes the word at `start`, and tells where it ends; `nil` where the engine must be asked.
  @inline(__always)
  private mutating func word(
    _ input: UnsafeRawBufferPointer,
    _ start: Int,
    _ output: UnsafeMutableRawBufferPointer,
    _ filled: inout Int,
    _ letters: Span<UInt8>
  ) -> Int? {
    let limit = min(input.count - 1, start + 2 * Self.longest)
    var index = start
    var length = 0
    var smalls: UInt8 = 0
    // A bit for each letter: a piece ends with it; it is й.
    var ends: UInt64 = 0
    var shorts: UInt64 = 0
    // SAFETY: two bytes are there below `limit`; the table has a place for every letter of the two lead bytes.
    while index < limit {
      let lead = unsafe input[index]
      guard lead & 0xFE == 0xD0 else { break }
      let trail = unsafe input[index &+ 1]
      let letter = unsafe letters[unchecked: Int(lead & 1) << 6 | Int(trail & 0x3F)]
      if letter == 0 { return nil }
      index &+= 2
      smalls |= ~letter
      let isShort = letter & Letter.code == RussianLetter.Code.shortI + 1
      let place = UInt64(truncatingIfNeeded: length)
      ends |= UInt64(letter >> 6 & 1) &<< place
      shorts |= (isShort ? 1 : 0) &<< place
      length &+= 1
    }
    if smalls & Letter.capital == 0 || length == Self.longest { return nil }
    // -ий and -ый are one vowel.
    var pairs = ends & shorts >> 1
    while pairs != 0 {
      let place = pairs.trailingZeroBitCount
      let trail = unsafe input[start + 2 * place + 1]
      let lead = unsafe input[start + 2 * place]
      let code = letters[Int(lead & 1) << 6 | Int(trail & 0x3F)] & Letter.code
      if code == RussianLetter.Code.i + 1 || code == RussianLetter.Code.y + 1 {
        ends &= ~(1 &<< UInt64(place))
        ends |= 1 &<< UInt64(place + 1)
      }
      pairs &= pairs - 1
    }
    ends |= 1 &<< UInt64(length - 1)
    var begin = 0
    var pen = Pen(place: filled)
    while ends != 0 {
      let end = ends.trailingZeroBitCount + 1
      let count = end - begin
      if count > OpenSyllables.longest { return nil }
      let key = unsafe Self.key(input, start + 2 * begin, count, isFirst: begin == 0)
      let entry = syllables.entry(key)
      if entry.isUnknown { return nil }
      unsafe pen.write(entry, to: output)
      begin = end
      ends &= ends - 1
    }
    // A mark or another Cyrillic letter.
    if index < input.count, unsafe input[index] >= 0xC8, unsafe input[index] < 0xE0 { return nil }
    unsafe pen.write(OpenSyllables.Entry(), to: output)
    filled = pen.place
    return index
  }

  /// The key of the `count` letters from `start` on.
  private static func key(
    _ input: UnsafeRawBufferPointer,
    _ start: Int,
    _ count: Int,
    isFirst: Bool
  ) -> OpenSyllables.Key {
    var key = OpenSyllables.Key()
    for offset in 0..<min(8, 2 * count) {
      key.low |= UInt64(unsafe input[start + offset]) << UInt64(8 * offset)
    }
    for offset in 8..<max(8, 2 * count) {
      key.high |= UInt64(unsafe input[start + offset]) << UInt64(8 * offset - 64)
    }
    if isFirst { key.low |= OpenSyllables.Key.first }
    if count > 4 { key.low |= OpenSyllables.Key.long }
    return key
  }

  /// Whether a byte is a letter or a digit of ASCII.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte < 0x80 && RussianWordReader.isWordByte(byte)
  }
}

/// Writes running text from tables, as far as it goes, and says where the phonology must be asked.
///
/// Plain words are put together from their junctures. Peculiar words that were met before are known by heart.
/// The rest is left to the caller, who tells what became of it.
struct RunningWriter: Sendable {
  private var junctures: Junctures
  /// Whether what is written for a word is the sum of its junctures.
  private let hasJunctures: Bool
  private let words: PlainWords
  private let secondLook: SecondLook
  /// Whether ㄹ is written as the South's rule has it at the beginning of a word.
  private let rulesInitials: Bool
  /// The syllables of the word that is looked at again.
  private var word: [KoreanSyllable] = []
  private var memo = WordMemo()
  /// Output that has not been handed over.
  private var chunk: [UInt8]
  /// Whether digits before a unit are set off.
  private let readsUnits: Bool
  /// Where the peculiar word ends that the last call stopped at, or -1 where it cannot be known by heart.
  private var pending = -1

  /// Output is handed over in pieces of about this many bytes.
  private static let chunkSize = 1 << 13
  /// - Parameters:
  ///   - writer: what writes syllables, without asking a lexicon; nothing where what is written for a
  ///     word is not the sum of its junctures.
  ///   - peculiar: where the system looks beyond a juncture.
  init(
    _ policy: KoreanPolicy,
    _ writer: KoreanTransliterator.Writer?,
    _ peculiar: PlainWords.Peculiarities = .init()
  ) {
    let hasSounds = writer?.sounds != nil
    hasJunctures = writer != nil
    junctures = Junctures(writer ?? KoreanTransliterator.Writer(), hasSounds: hasSounds, peculiar)
    words = PlainWords(policy, hasSounds: hasSounds)
    secondLook = SecondLook(policy)
    rulesInitials = policy.initials == .ruled
    readsUnits = policy.dividesWords
    chunk = Array(repeating: 0, count: Self.chunkSize + (SyllableRun.longest + 2) * 16)
  }

  /// Writes the text from `start` on.
  ///
  /// - Returns: where it stopped: at a word, or at the beginning of a stretch that is not Korean.
  /// - Complexity: O(n) in the bytes.
  mutating func write(
    _ text: [UInt8],
    from start: Int,
    to builder: inout TransliterationBuilder
  ) -> Int {
    pending = -1
    // SAFETY: the input is read below its count only, and the output written below that of the chunk: a word
    // or a stretch begins below `chunkSize`, and each checks that it stays within what lies behind.
    return unsafe text.withUnsafeBytes { input in
      var chunk: [UInt8] = []
      swap(&chunk, &self.chunk)
      defer { swap(&chunk, &self.chunk) }
      return unsafe chunk.withUnsafeMutableBytes { output in
        unsafe write(input, start, output, &builder)
      }
    }
  }

  /// Keeps what was written for the word that the last call stopped at, if all of it was.
  mutating func keep(
    _ text: [UInt8],
    _ range: Range<Int>,
    from start: Int,
    in builder: TransliterationBuilder
  ) {
    guard range.upperBound == pending else { return }
    // SAFETY: the memo copies the bytes before the call returns.
    unsafe text[range].withUnsafeBytes { word in
      unsafe builder.written(from: start).withUnsafeBytes { value in
        unsafe memo.insert(word, value: value)
      }
    }
  }

  private mutating func write(
    _ input: UnsafeRawBufferPointer,
    _ start: Int,
    _ output: UnsafeMutableRawBufferPointer,
    _ builder: inout TransliterationBuilder
  ) -> Int {
    let words = words
    let facts = words.facts.span
    let pairs = words.pairs.span
    let places = words.places.span
    let count = input.count
    var index = start
    var filled = 0
    // Where the stretch between two words begins, here and in the chunk.
    var between = start
    var mark = 0
    scan: while index < count {
      let first = unsafe input[index]
      if filled >= Self.chunkSize {
        // Nothing before a character of ASCII is changed by what follows; a stretch without any stays.
        if first < 0x80 { (between, mark) = (index, filled) }
        unsafe builder.append(UnsafeRawBufferPointer(rebasing: output[..<mark]))
        unsafe output.copyMemory(from: UnsafeRawBufferPointer(rebasing: output[mark..<filled]))
        filled -= mark
        mark = 0
        if filled >= Self.chunkSize { break }
      }
      if first < 0x80 {
        // The first digit speaks for all of a number.
        if readsUnits, first &- 0x30 < 10, unsafe Self.mayCount(input, index, from: start, facts) {
          break
        }
        unsafe output[filled] = first
        filled += 1
        index += 1
        continue
      }
      guard first >= 0xEA, first <= 0xED else {
        let length = unsafe Self.passedLength(input, index, first)
        if length == 0 { break }
        for offset in 0..<length { unsafe output[filled + offset] = input[index + offset] }
        filled += length
        index += length
        continue
      }
      // A word.
      let begin = index
      let room = filled
      var syllable = unsafe index + 2 < count ? Self.syllable(input, index) : .max
      // A character of another kind in the same range.
      guard syllable < UInt32(KoreanSyllable.count) else { break }
      index += 3
      var isPlain = hasJunctures
      if rulesInitials, syllable / 588 == UInt32(Jamo.Initial.r) {
        let next = unsafe index + 2 < count ? Self.syllable(input, index) : .max
        if let ruled = Self.ruled(syllable, before: next) {
          syllable = ruled
        } else {
          isPlain = false
        }
      }
      let beginning = UInt16(syllable)
      let known = facts[Int(syllable)]
      if known.flags.contains(.first) { isPlain = false }
      var run = SyllableRun(syllable, known, index: index, place: filled)
      if isPlain {
        isPlain = unsafe write(&run, from: begin, input, facts, pairs, output)
      }
      (index, filled) = (run.index, run.place)
      while index + 2 < count,
        unsafe Self.syllable(input, index) < UInt32(KoreanSyllable.count)
      {
        isPlain = false
        index += 3
      }
      let suspects = run.suspects
      let hasPart = run.parts & 1 != 0
      let last = run.last.flags
      let whole = run.whole
      if run.flags.contains(.anywhere) { isPlain = false }
      if unsafe index < count && Self.mayGoOn(input, index) {
        (index, filled) = (begin, room)
        (between, mark) = (begin, room)
        break
      }
      if isPlain { isPlain = places[whole >> 6] >> UInt64(whole & 63) & 1 == 0 }
      let isDoubtful = isPlain && (suspects != 0 || hasPart || last.contains(.last))
      if !isPlain || isDoubtful {
        let bytes = unsafe UnsafeRawBufferPointer(rebasing: input[begin..<index])
        let hash = unsafe WordMemo.hash(bytes)
        if let place = unsafe memo.find(bytes, hash: hash) {
          unsafe memo.copy(place, to: output, at: room)
          filled = room + place.length
          (between, mark) = (index, filled)
          continue
        }
        if isDoubtful {
          unsafe read(input, begin..<index, beginning: beginning)
          isPlain =
            secondLook.isUnknown(word, suspects, hasPart: hasPart)
            && (!last.contains(.last) || secondLook.hasNoUnit(word))
        }
        guard isPlain else {
          pending = index
          filled = room
          (between, mark) = (begin, room)
          index = begin
          break scan
        }
      }
      let ending = junctures.endings[run.last.row]
      unsafe output.storeBytes(of: ending, toByteOffset: filled, as: Junctures.Piece.self)
      // SAFETY: the place was checked two lines before.
      filled += Junctures.length(at: run.last.row, in: junctures.endings.span)
      if isDoubtful {
        let bytes = unsafe UnsafeRawBufferPointer(rebasing: input[begin..<index])
        let value = unsafe UnsafeRawBufferPointer(rebasing: output[room..<filled])
        unsafe memo.insert(bytes, value: value)
      }
      (between, mark) = (index, filled)
    }
    if index == count { (between, mark) = (index, filled) }
    unsafe builder.append(UnsafeRawBufferPointer(rebasing: output[..<mark]))
    return between
  }

  /// Writes the syllables of a word; tells whether it knew every juncture.
  @inline(__always)
  private mutating func write(
    _ run: inout SyllableRun,
    from begin: Int,
    _ input: UnsafeRawBufferPointer,
    _ facts: Span<SyllableFacts>,
    _ pairs: Span<UInt64>,
    _ output: UnsafeMutableRawBufferPointer
  ) -> Bool {
    let place = Junctures.beginning * Junctures.openCount + run.last.open
    var first = junctures.pieces[place]
    // SAFETY: the place was checked the line before.
    var length = Junctures.length(at: place, in: junctures.pieces.span)
    if UInt(bitPattern: length) > 14 {
      if length < 0 { first = junctures.fill(Junctures.beginning, run.last.open) }
      guard first[15] != Junctures.isOpen else { return false }
      length = Int(first[15]) - 1
    }
    unsafe run.begin(with: first, length, output)
    while true {
      let stopped = unsafe run.write(input, facts, pairs, junctures.pieces.span, to: output)
      guard let stopped else { return true }
      guard let piece = unsafe juncture(&run, stopped, from: begin, input, facts) else {
        return false
      }
      unsafe run.append(stopped, facts[Int(stopped)], piece, pairs, to: output)
    }
  }

  /// What is written at a juncture that the table does not have; `nil` where the phonology must be asked.
  @inline(never)
  private mutating func juncture(
    _ run: inout SyllableRun,
    _ syllable: UInt32,
    from begin: Int,
    _ input: UnsafeRawBufferPointer,
    _ facts: Span<SyllableFacts>
  ) -> Junctures.Piece? {
    let open = facts[Int(syllable)].open
    var piece = junctures.pieces[run.juncture(open)]
    if piece[15] == 0 { piece = junctures.fill(run.last.row, open) }
    guard piece[15] == Junctures.isOpen else { return piece }
    let index = run.index + 3
    let next = unsafe index + 2 < input.count ? Self.syllable(input, index) : .max
    return junctures.resolve(
      run.last.row,
      KoreanSyllable(index: UInt16(syllable)),
      at: (index - begin) / 3 - 1,
      after: KoreanSyllable(index: UInt16(run.previous)),
      before: next < UInt32(KoreanSyllable.count) ? KoreanSyllable(index: UInt16(next)) : nil
    )
  }

  /// Reads the syllables of `range` into `word`; `beginning` stands for the first.
  private mutating func read(
    _ input: UnsafeRawBufferPointer,
    _ range: Range<Int>,
    beginning: UInt16
  ) {
    word.removeAll(keepingCapacity: true)
    word.append(KoreanSyllable(index: beginning))
    for index in stride(from: range.lowerBound + 3, to: range.upperBound, by: 3) {
      word.append(KoreanSyllable(index: UInt16(unsafe Self.syllable(input, index))))
    }
  }
}

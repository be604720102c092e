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
  /// The most syllables of a plain word.
  private static let longest = 63

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
    chunk = Array(repeating: 0, count: Self.chunkSize + (Self.longest + 2) * 16)
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
    let flags = words.flags.span
    let pairs = words.pairs.span
    let places = words.places.span
    let finals = words.finals.span
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
        if readsUnits, first &- 0x30 < 10, unsafe Self.mayCount(input, index, from: start, flags) {
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
      var row = Junctures.beginning
      var previous: UInt16 = 0
      var beginning: UInt16 = 0
      var whole = 0
      var isPlain = hasJunctures
      // What the lexicon or the rules for compounds may know: a bit for each syllable that may begin it with
      // the next, and whether there is a syllable that may be a second part.
      var suspects: UInt64 = 0
      var hasPart = false
      var last: PlainWords.Flags = []
      while index + 2 < count {
        var syllable = unsafe Self.syllable(input, index)
        guard syllable < UInt32(KoreanSyllable.count) else { break }
        index &+= 3
        guard isPlain else { continue }
        if row == Junctures.beginning {
          if rulesInitials, syllable / 588 == UInt32(Jamo.Initial.r) {
            let next = unsafe index + 2 < count ? Self.syllable(input, index) : .max
            guard let ruled = Self.ruled(syllable, before: next) else {
              isPlain = false
              continue
            }
            syllable = ruled
          }
          last = flags[Int(syllable)]
          if !last.isDisjoint(with: [.anywhere, .first]) { isPlain = false }
        } else {
          last = flags[Int(syllable)]
          let hash = PlainWords.hash(UInt32(previous), UInt16(syllable))
          let isPair = pairs[hash >> 6] &>> UInt64(hash & 63) & 1
          suspects |= isPair &<< UInt64(truncatingIfNeeded: (index - begin) / 3 - 2)
          if !last.isDisjoint(with: [.anywhere, .afterFinal]) {
            if last.contains(.anywhere) { isPlain = false }
            if finals[Int(syllable)] >> UInt32(row) & 1 != 0 { hasPart = true }
          }
        }
        whole = PlainWords.hash(UInt32(whole), UInt16(syllable))
        let open = Int(syllable / 28)
        var piece = junctures.pieces[row * Junctures.openCount + open]
        if piece[15] == 0 { piece = junctures.fill(row, open) }
        if piece[15] == Junctures.isOpen {
          let next = unsafe index + 2 < count ? Self.syllable(input, index) : .max
          let resolved = junctures.resolve(
            row,
            KoreanSyllable(index: UInt16(syllable)),
            at: (index - begin) / 3 - 1,
            after: KoreanSyllable(index: previous),
            before: next < UInt32(KoreanSyllable.count) ? KoreanSyllable(index: UInt16(next)) : nil
          )
          guard let resolved else {
            isPlain = false
            continue
          }
          piece = resolved
        }
        if index - begin > 3 * Self.longest {
          isPlain = false
          continue
        }
        if row == Junctures.beginning { beginning = UInt16(syllable) }
        unsafe output.storeBytes(of: piece, toByteOffset: filled, as: Junctures.Piece.self)
        filled &+= Int(piece[15]) &- 1
        row = Int(syllable % 28)
        previous = UInt16(syllable)
      }
      if index == begin {
        // A character of another kind in the same range.
        break
      }
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
      let ending = junctures.endings[row]
      unsafe output.storeBytes(of: ending, toByteOffset: filled, as: Junctures.Piece.self)
      filled += Int(ending[15]) - 1
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

/// Writes the syllables of a word from junctures, one after another, and gathers what speaks against it.
///
/// Nothing is decided on the way, for few branches would be foreseen; `RunningWriter` judges the word at its end.
struct SyllableRun {
  /// Where the next syllable begins, and where it is written.
  private(set) var index: Int
  private(set) var place: Int
  /// What is known of the last syllable.
  private(set) var last: SyllableFacts
  /// The last syllable, by its number.
  private(set) var previous: UInt32
  /// A bit for each syllable that may begin a word of the lexicon with the next.
  private(set) var suspects: UInt64 = 0
  /// Whether a syllable may be the second part of a compound, in the lowest bit.
  private(set) var parts: UInt32 = 0
  /// What any of the syllables may be.
  private(set) var flags: PlainWords.Flags
  /// The hash of the word.
  private(set) var whole: Int
  /// How many syllables have been written.
  private(set) var count = 1

  /// The most syllables that are written.
  static let longest = 63

  /// - Parameters:
  ///   - first: the first syllable of the word, which is to be written first.
  ///   - index: where the second begins, or what follows the word.
  ///   - place: where the first is written.
  init(_ first: UInt32, _ facts: SyllableFacts, index: Int, place: Int) {
    self.index = index
    self.place = place
    last = facts
    previous = first
    flags = facts.flags
    whole = PlainWords.hash(0, first)
  }

  /// Writes the first syllable as `piece`, of which `length` bytes count.
  @inline(__always)
  mutating func begin(
    with piece: Junctures.Piece,
    _ length: Int,
    _ output: UnsafeMutableRawBufferPointer
  ) {
    // SAFETY: the caller has room for the longest word.
    unsafe output.storeBytes(of: piece, toByteOffset: place, as: Junctures.Piece.self)
    place &+= length
  }

  /// The place of the juncture between the last syllable and one that begins with `open`.
  @inline(__always)
  func juncture(_ open: Int) -> Int { last.row &* Junctures.openCount &+ open }

  /// Writes up to the end of the word, or up to a juncture that is not in the table.
  ///
  /// - Returns: the syllable whose juncture is not in the table, or `nil` where none follows.
  /// - Complexity: O(n) in the syllables.
  @inline(__always)
  mutating func write(
    _ input: UnsafeRawBufferPointer,
    _ facts: Span<SyllableFacts>,
    _ pairs: Span<UInt64>,
    _ junctures: Span<Junctures.Piece>,
    to output: UnsafeMutableRawBufferPointer
  ) -> UInt32? {
    var run = self
    defer { self = run }
    let limit = min(input.count &- 2, index &+ 3 &* (Self.longest &- count))
    while run.index < limit {
      // SAFETY: three bytes are there below the limit; the tables have a place for every syllable.
      let syllable = unsafe RunningWriter.syllable(input, run.index)
      guard syllable < UInt32(KoreanSyllable.count) else { break }
      let next = unsafe facts[unchecked: Int(syllable)]
      let place = run.juncture(next.open)
      let piece = unsafe junctures[unchecked: place]
      // Below 0 where the place is empty, more than the bytes of a piece where it is open.
      let length = Junctures.length(at: place, in: junctures)
      if UInt(bitPattern: length) > 14 { return syllable }
      unsafe run.append(syllable, next, piece, length, pairs, output)
    }
    return nil
  }

  /// Writes `syllable` with a piece that the table does not have.
  mutating func append(
    _ syllable: UInt32,
    _ next: SyllableFacts,
    _ piece: Junctures.Piece,
    _ pairs: Span<UInt64>,
    to output: UnsafeMutableRawBufferPointer
  ) {
    unsafe append(syllable, next, piece, Int(piece[15]) - 1, pairs, output)
  }

  @inline(__always)
  private mutating func append(
    _ syllable: UInt32,
    _ next: SyllableFacts,
    _ piece: Junctures.Piece,
    _ length: Int,
    _ pairs: Span<UInt64>,
    _ output: UnsafeMutableRawBufferPointer
  ) {
    let hash = PlainWords.hash(previous, syllable)
    // SAFETY: a hash has a bit among the pairs; the caller has room for the longest word.
    let isPair = unsafe pairs[unchecked: hash &>> 6] &>> UInt64(truncatingIfNeeded: hash & 63) & 1
    suspects |= isPair &<< UInt64(truncatingIfNeeded: count &- 1)
    parts |= next.finals &>> UInt32(truncatingIfNeeded: last.row)
    flags.formUnion(next.flags)
    whole = PlainWords.hash(UInt32(truncatingIfNeeded: whole), syllable)
    unsafe output.storeBytes(of: piece, toByteOffset: place, as: Junctures.Piece.self)
    place &+= length
    last = next
    previous = syllable
    index &+= 3
    count &+= 1
  }
}

/// What is asked of a syllable where it is written, in one word.
struct SyllableFacts: Sendable {
  private let bits: UInt64

  init(_ syllable: KoreanSyllable, _ flags: PlainWords.Flags, _ finals: UInt32) {
    bits =
      UInt64(finals) << 32 | UInt64(flags.rawValue) << 24 | UInt64(syllable.coda) << 16
      | UInt64(syllable.index / 28)
  }

  /// The number of the initial and the vowel.
  @inline(__always) var open: Int { Int(truncatingIfNeeded: bits & 0xFFFF) }
  /// The final.
  @inline(__always) var row: Int { Int(truncatingIfNeeded: bits &>> 16 & 0xFF) }
  /// What the syllable may be.
  @inline(__always) var flags: PlainWords.Flags {
    PlainWords.Flags(rawValue: UInt8(truncatingIfNeeded: bits &>> 24))
  }
  /// The finals after which it makes a word peculiar, a bit each.
  @inline(__always) var finals: UInt32 { UInt32(truncatingIfNeeded: bits &>> 32) }
}

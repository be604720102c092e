internal import SourceText

/// What is written for the consonants before a vowel and the vowel itself, once for all.
///
/// A word is cut behind each vowel. What a cut piece becomes hangs on its letters, on whether it begins the
/// word, and on nothing else, but that its first consonant may close the syllable before it. The engine itself
/// fills the table, each piece when it is first met.
struct OpenSyllables: Sendable {
  /// Up to fourteen bytes of output; then what closes the syllable before, then the number of bytes plus one.
  typealias Piece = SIMD16<UInt8>

  /// The most letters of a piece.
  static let longest = 9
  /// The bit of a key that says the piece begins a word.
  static let first: UInt64 = 1 << 63
  /// The length of a piece that is not written from here.
  static let isUnknown: UInt8 = 0xFF

  private static let capacity = 1 << 13

  private var keys = [UInt64](repeating: 0, count: Self.capacity)
  private var pieces = [Piece](repeating: Piece(), count: Self.capacity)
  private var count = 0
  private let engine: RussianHangulEngine

  init(_ engine: RussianHangulEngine) { self.engine = engine }

  /// The piece with this key, six bits a letter: its code plus one.
  @inline(__always)
  mutating func piece(_ key: UInt64) -> Piece {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 51)
    while keys[slot] != key {
      if keys[slot] == 0 { return fill(key, slot) }
      slot = (slot + 1) & (Self.capacity - 1)
    }
    return pieces[slot]
  }

  private mutating func fill(_ key: UInt64, _ slot: Int) -> Piece {
    let piece = Self.piece(key, engine)
    // A table that is nearly full keeps what it has.
    guard count * 4 < Self.capacity * 3 else { return piece }
    keys[slot] = key
    pieces[slot] = piece
    count += 1
    return piece
  }

  private static func piece(_ key: UInt64, _ engine: RussianHangulEngine) -> Piece {
    var codes: [UInt8] = []
    var rest = key & ~first
    while rest != 0 {
      codes.insert(UInt8(truncatingIfNeeded: rest & 63) - 1, at: 0)
      rest >>= 6
    }
    let isFirst = key & first != 0
    var piece = Piece()
    piece[15] = isUnknown
    // -град and -город are known by what stands before them.
    if !isFirst, codes == [RussianLetter.Code.d] { return piece }
    // й that begins a word looks at what follows.
    if isFirst, codes.first == RussianLetter.Code.shortI { return piece }
    if !isFirst { codes.insert(RussianLetter.Code.a, at: 0) }
    var word = RussianWord()
    word.codes = codes
    word.starts = codes.indices.map { $0 * 2 }
    word.end = codes.count * 2
    var writer = HangulSyllableWriter(traced: false, file: RussianLetter.table)
    engine.write(word, to: &writer)
    writer.close()
    var output = Array(writer.builder.finish().text.unicodeScalars)
    if !isFirst {
      guard let lead = output.first.flatMap(SyllableCode.parts),
        lead.onset == SyllableCode.silentOnset, lead.medial == 0
      else { return piece }
      piece[14] = lead.coda
      output.removeFirst()
    }
    let bytes = output.flatMap { Array(String($0).utf8) }
    guard bytes.count < 14 else { return piece }
    for (offset, byte) in bytes.enumerated() { piece[offset] = byte }
    piece[15] = UInt8(bytes.count + 1)
    return piece
  }
}

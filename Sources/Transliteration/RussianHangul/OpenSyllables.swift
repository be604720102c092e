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
  static let longest = 8
  /// The bytes of a piece as they stand in a text, the first lowest.
  struct Key: Hashable, Sendable {
    /// The first eight.
    var low: UInt64 = 0
    /// The last eight.
    var high: UInt64 = 0

    /// The bit that says the piece begins a word; no letter has it in its first byte.
    static let first: UInt64 = 0x20

    /// A number that differs for most other keys.
    @inline(__always) var hash: UInt64 {
      (low ^ high &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    }

    /// The codes of the letters.
    var codes: [UInt8] {
      var codes: [UInt8] = []
      for half in [low & ~Self.first, high] {
        var rest = half
        while rest != 0 {
          let scalar = UInt32(rest & 0x1F) << 6 | UInt32(rest >> 8 & 0x3F)
          if let code = RussianLetter.code(of: scalar) { codes.append(code) }
          rest >>= 16
        }
      }
      return codes
    }
  }

  /// The length of a piece that is not written from here.
  static let isUnknown: UInt8 = 0xFF

  private static let capacity = 1 << 13

  /// A piece beside its key, so that both come with one look.
  private struct Entry: Sendable {
    var key = Key()
    var piece = Piece()
  }

  private var entries = [Entry](repeating: Entry(), count: Self.capacity)
  private var count = 0
  private let engine: RussianHangulEngine

  private var word = RussianWord()
  private var writer = HangulSyllableWriter(traced: false, file: RussianLetter.table)

  init(_ engine: RussianHangulEngine) { self.engine = engine }

  /// The piece with this key.
  @inline(__always)
  mutating func piece(_ key: Key) -> Piece {
    var slot = Int(truncatingIfNeeded: key.hash >> 51)
    while entries[slot].key != key {
      if entries[slot].key.low == 0 { return fill(key, slot) }
      slot = (slot + 1) & (Self.capacity - 1)
    }
    return entries[slot].piece
  }

  @inline(never)
  private mutating func fill(_ key: Key, _ slot: Int) -> Piece {
    let piece = newPiece(key)
    // A table that is nearly full keeps what it has.
    guard count * 4 < Self.capacity * 3 else { return piece }
    entries[slot] = Entry(key: key, piece: piece)
    count += 1
    return piece
  }

  private mutating func newPiece(_ key: Key) -> Piece {
    let isFirst = key.low & Key.first != 0
    var piece = Piece()
    piece[15] = Self.isUnknown
    word.removeAll()
    // А before the letters has a syllable that they can close.
    if !isFirst { word.codes.append(RussianLetter.Code.a) }
    word.codes += key.codes
    for index in 0..<word.count { word.starts.append(index * 2) }
    word.end = word.count * 2
    // -град and -город are known by what stands before them, й that begins a word by what follows.
    let first = word.codes[isFirst ? 0 : 1]
    if isFirst
      ? first == RussianLetter.Code.shortI : (first == RussianLetter.Code.d && word.count == 2)
    {
      return piece
    }
    let start = writer.builder.count
    engine.write(word, to: &writer)
    writer.close()
    var output = writer.builder.written(from: start)
    if !isFirst {
      guard let lead = output.first, output.count >= 3 else { return piece }
      let begin = output.startIndex
      let value =
        UInt32(lead & 0x0F) << 12 | UInt32(output[begin + 1] & 0x3F) << 6
        | UInt32(output[begin + 2] & 0x3F)
      let coda = value &- Self.bearer
      guard coda < 28 else { return piece }
      piece[14] = UInt8(coda)
      output = output.dropFirst(3)
    }
    guard output.count < 14 else { return piece }
    var offset = 0
    for byte in output {
      piece[offset] = byte
      offset += 1
    }
    piece[15] = UInt8(output.count + 1)
    return piece
  }

  /// 아, the syllable that takes the final.
  private static let bearer: UInt32 = 0xC544
}

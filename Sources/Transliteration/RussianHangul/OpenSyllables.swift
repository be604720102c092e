internal import SourceText

/// What is written for the consonants before a vowel and the vowel itself, once for all.
///
/// A word is cut behind each vowel, and behind the character of ASCII that follows it. What a piece becomes
/// hangs on its letters, on whether it begins the word, and on nothing else, but that its first consonant may
/// close the syllable before it. The engine itself fills the table, each piece when it is first met.
struct OpenSyllables: Sendable {
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
    /// The bit that says the last eight bytes count.
    static let long: UInt64 = 0x08

    /// Where the piece is looked for.
    @inline(__always) var slot: Int {
      let mixed = low &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed &>> (64 - OpenSyllables.bits))
    }
  }

  /// What a piece becomes, beside its key, so that both come with one look.
  struct Entry: Sendable {
    var key = Key()
    /// Up to eight bytes of output.
    var head: UInt64 = 0
    /// Four more; from there the number of all, what closes the syllable before, and the last syllable,
    /// which is open and for the next piece to close: its scalar, or 0.
    var tail: UInt64 = 0

    @inline(__always) var count: Int { Int(UInt8(truncatingIfNeeded: tail &>> 32)) }
    @inline(__always) var coda: UInt32 { UInt32(truncatingIfNeeded: tail &>> 40 & 0xFF) }
    @inline(__always) var last: UInt32 { UInt32(truncatingIfNeeded: tail &>> 48) }
    @inline(__always) var isUnknown: Bool { Int8(truncatingIfNeeded: tail &>> 32) < 0 }

    /// Set in an entry that is not written from here.
    static let unknown: UInt64 = 1 << 39
    /// The most bytes of output without the last syllable.
    static let mostBytes = 12
  }

  private static let bits: UInt64 = 13
  private static let capacity = 1 << Int(bits)

  /// By slot, with linear probing; a place without a key is free.
  private(set) var entries = [Entry](repeating: Entry(), count: Self.capacity)
  private var count = 0
  private let engine: RussianHangulEngine

  private var word = RussianWord()
  private var writer = HangulSyllableWriter(traced: false, file: RussianLetter.table)

  init(_ engine: RussianHangulEngine) { self.engine = engine }

  /// The entry with this key among `entries`, or `nil` when the piece has not been met.
  @inline(__always)
  static func find(_ key: Key, in entries: Span<Entry>) -> Entry? {
    var slot = key.slot
    // SAFETY: a slot has no more bits than the table has places.
    while true {
      let entry = unsafe entries[unchecked: slot]
      if entry.key.low == key.low, entry.key.high == key.high || key.low & Key.long == 0 {
        return entry
      }
      if entry.key.low == 0 { return nil }
      slot = (slot &+ 1) & (capacity &- 1)
    }
  }

  /// The entry with this key, which is made when the piece has not been met.
  mutating func entry(_ key: Key) -> Entry {
    if let entry = Self.find(key, in: entries.span) { return entry }
    return learn(key) ? Self.find(key, in: entries.span) ?? newEntry(key) : newEntry(key)
  }

  /// Makes the entry with this key, which is not there yet.
  ///
  /// - Returns: whether it is kept: a table that is nearly full keeps what it has.
  @inline(never)
  mutating func learn(_ key: Key) -> Bool {
    guard count * 4 < Self.capacity * 3 else { return false }
    var slot = key.slot
    while entries[slot].key.low != 0 { slot = (slot + 1) & (Self.capacity - 1) }
    entries[slot] = newEntry(key)
    count += 1
    return true
  }

  private mutating func newEntry(_ key: Key) -> Entry {
    var entry = Entry(key: key, tail: Entry.unknown)
    let isFirst = key.low & 0x80 != 0 && key.low & Key.first != 0
    word.removeAll()
    // А before the letters has a syllable that they can close.
    if !isFirst { word.codes.append(RussianLetter.Code.a) }
    let gap = readLetters(key, isFirst: isFirst)
    let letters = word.count - (isFirst ? 0 : 1)
    for index in 0..<word.count { word.starts.append(index * 2) }
    word.end = word.count * 2
    var output: [UInt8] = []
    var coda: UInt32 = 0
    if letters > 0 {
      // -град and -город are known by what stands before them, й that begins a word by what follows.
      let first = word.codes[isFirst ? 0 : 1]
      if isFirst
        ? first == RussianLetter.Code.shortI : first == RussianLetter.Code.d && word.count == 2
      {
        return entry
      }
      let start = writer.builder.count
      engine.write(word, to: &writer)
      writer.close()
      output = Array(writer.builder.written(from: start))
      if !isFirst {
        guard let bearer = Self.scalar(output.prefix(3)) else { return entry }
        coda = bearer &- Self.bearer
        guard coda < 28 else { return entry }
        output.removeFirst(3)
      }
    }
    var last: UInt32 = 0
    if let gap {
      output.append(gap)
    } else if let code = word.codes.last {
      if let scalar = Self.scalar(output.suffix(3)), (scalar &- 0xAC00) % 28 == 0 {
        last = scalar
        output.removeLast(3)
      } else if RussianLetter.isVowel(code) {
        return entry
      }
    }
    guard output.count <= Entry.mostBytes else { return entry }
    entry.tail = UInt64(output.count) << 32 | UInt64(coda) << 40 | UInt64(last) << 48
    for (offset, byte) in output.enumerated() {
      if offset < 8 {
        entry.head |= UInt64(byte) << UInt64(8 * offset)
      } else {
        entry.tail |= UInt64(byte) << UInt64(8 * offset - 64)
      }
    }
    return entry
  }

  /// Adds the letters of `key` to the word.
  ///
  /// - Returns: the character of ASCII behind them.
  private mutating func readLetters(_ key: Key, isFirst: Bool) -> UInt8? {
    var bytes: [UInt8] = []
    for index in 0..<16 {
      let half = index < 8 ? key.low : key.high
      bytes.append(UInt8(truncatingIfNeeded: half >> UInt64(8 * (index & 7))))
    }
    if bytes[0] >= 0x80 { bytes[0] &= ~UInt8(Key.first | Key.long) }
    var index = 0
    while index < bytes.count, bytes[index] != 0 {
      if bytes[index] < 0x80 { return bytes[index] }
      let scalar = UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      if let code = RussianLetter.code(of: scalar) { word.codes.append(code) }
      index += 2
    }
    return nil
  }

  /// The scalar of three bytes.
  private static func scalar(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    guard bytes.count == 3 else { return nil }
    return bytes.reduce(0) { $0 << 6 | UInt32($1 & 0x3F) } & 0xFFFF
  }

  /// 아, the syllable that takes the final.
  private static let bearer: UInt32 = 0xC544
}

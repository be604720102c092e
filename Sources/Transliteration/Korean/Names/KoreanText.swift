internal import ICU

/// A text cut into syllables, characters of Hanja, digits and the rest.
struct KoreanText: Sendable {
  /// What a piece is.
  enum Kind: Hashable, Sendable {
    case syllable(KoreanSyllable)
    case hanja(UInt32)
    case digit(UInt8)
    case space
    case hyphen
    case other
  }

  /// One piece.
  struct Piece: Sendable {
    let kind: Kind
    let start: Int
    var end: Int
  }

  let bytes: [UInt8]
  private static let nfc = try? UnicodeNormalizer(.nfc)

  init(_ text: String) { bytes = Array(text.utf8) }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The piece that begins at `index`; jamo that can be composed are.
  func piece(at index: Int) -> Piece {
    let (scalar, end) = scalar(at: index)
    if let syllable = KoreanSyllable(scalar: scalar) {
      if syllable.coda == 0, end < bytes.count, bytes[end] == 0xE1 {
        let (tail, tailEnd) = self.scalar(at: end)
        if (0x11A8...0x11C2).contains(tail) {
          let closed = syllable.with(coda: UInt8(tail - 0x11A7))
          return Piece(kind: .syllable(closed), start: index, end: tailEnd)
        }
      }
      return Piece(kind: .syllable(syllable), start: index, end: end)
    }
    if (0x1100...0x1112).contains(scalar), end < bytes.count {
      let (vowel, vowelEnd) = self.scalar(at: end)
      if (0x1161...0x1175).contains(vowel) {
        let (tail, tailEnd) = vowelEnd < bytes.count ? self.scalar(at: vowelEnd) : (0, vowelEnd)
        let hasTail = (0x11A8...0x11C2).contains(tail)
        let syllable = KoreanSyllable(
          onset: UInt8(scalar - 0x1100),
          vowel: UInt8(vowel - 0x1161),
          coda: hasTail ? UInt8(tail - 0x11A7) : 0
        )
        let last = hasTail ? tailEnd : vowelEnd
        return Piece(kind: .syllable(syllable), start: index, end: last)
      }
    }
    let kind: Kind =
      switch scalar {
      case 0x20, 0xA0: .space
      case 0x2D, 0x2010, 0x2011: .hyphen
      case 0x30...0x39: .digit(UInt8(scalar - 0x30))
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x323AF: .hanja(scalar)
      case 0xF900...0xFAFF: .hanja(Self.unified(scalar))
      default: .other
      }
    return Piece(kind: kind, start: index, end: end)
  }

  /// Whether the scalar that begins at `index` is a jamo that belongs to no syllable.
  func isStrayJamo(at index: Int) -> Bool {
    let (scalar, _) = scalar(at: index)
    switch scalar {
    case 0x1100...0x11FF, 0x3131...0x318E, 0xA960...0xA97C, 0xD7B0...0xD7FB: return true
    default: return false
    }
  }

  /// The syllable at `index`, when it is precomposed and no conjoining jamo follow.
  @inline(__always)
  func plainSyllable(at index: Int) -> KoreanSyllable? {
    let first = bytes[index]
    guard first >= 0xEA, first <= 0xED, index + 2 < bytes.count else { return nil }
    if index + 3 < bytes.count, bytes[index + 3] == 0xE1 { return nil }
    let high = UInt32(first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
    return KoreanSyllable(scalar: high | UInt32(bytes[index + 2] & 0x3F))
  }

  /// Where the digits that begin at `index` end.
  func endOfDigits(from index: Int) -> Int {
    var end = index
    while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
    return end
  }

  /// Whether `range` is in NFC beyond doubt.
  func isPlain(_ range: Range<Int>) -> Bool {
    for index in range where bytes[index] == 0xCC || bytes[index] == 0xCD || bytes[index] == 0xE1 {
      return false
    }
    return true
  }

  /// The bytes of `range` in NFC.
  func composed(_ range: Range<Int>) -> [UInt8] {
    let slice = bytes[range]
    let text = String(decoding: slice, as: UTF8.self)
    return Array(((try? Self.nfc?.normalized(text)) ?? text).utf8)
  }

  /// The unified ideograph of a compatibility ideograph, which differs from it in its reading only.
  ///
  /// - Source: The Unicode Standard, §18.1, “CJK Compatibility Ideographs”.
  private static func unified(_ scalar: UInt32) -> UInt32 {
    guard let character = Unicode.Scalar(scalar),
      let unified = nfc?.normalized(scalars: [character]).first
    else { return scalar }
    return unified.value
  }

  private func scalar(at index: Int) -> (UInt32, Int) {
    let byte = UInt32(bytes[index])
    if byte < 0x80 { return (byte, index + 1) }
    if byte >= 0xE0, byte < 0xF0 {
      let value = (byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      return (value | UInt32(bytes[index + 2] & 0x3F), index + 3)
    }
    if byte < 0xE0 { return ((byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), index + 2) }
    let high = (byte & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
    let low = UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F)
    return (high | low, index + 4)
  }
}

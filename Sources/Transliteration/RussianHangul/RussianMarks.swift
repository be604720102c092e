/// Where the pieces of a stretch of Russian end, a byte for each of its bytes, sixteen at a time.
///
/// A piece is the consonants before a vowel and the vowel, or what stands at the end of a word with the
/// character of ASCII after it.
struct RussianMarks: Sendable {
  /// What stands at the bytes of a stretch; every mark but that of no end has the lowest bit.
  enum Mark {
    /// A piece ends with this byte.
    static let end: UInt8 = 0x01
    /// A piece and a word end with this byte.
    static let gap: UInt8 = 0x21
    /// What begins with this byte is not read from marks.
    static let stop: UInt8 = 0x03
  }

  /// The most bytes of a stretch.
  static let longest = 1 << 12
  /// What stands before a stretch and behind it, so that every byte has neighbours.
  private static let margin = 16
  private static let behind = 32

  /// The stretch between its margins: a space before, and behind it bytes that no text has.
  private var block: [UInt8]
  private var marks: [UInt8]
  /// The place of the stretch in its text.
  private(set) var range = 0..<0

  init() {
    let size = Self.margin + Self.longest + Self.behind
    block = Array(repeating: 0x20, count: size)
    marks = Array(repeating: Mark.stop, count: size)
  }

  /// Forgets the stretch, for another text comes.
  mutating func removeAll() { range = 0..<0 }

  /// Marks the stretch of `text` that begins at `start`, where a word may begin.
  mutating func read(_ text: UnsafeRawBufferPointer, from start: Int) {
    var end = min(text.count, start + Self.longest)
    // SAFETY: `end` stays above `start` and below the count; a stretch fits between the margins.
    while end < text.count, end > start + 4, unsafe text[end] & 0xC0 == 0x80 { end -= 1 }
    range = start..<end
    unsafe block.withUnsafeMutableBytes { block in
      let stretch = unsafe UnsafeRawBufferPointer(rebasing: text[start..<end])
      unsafe UnsafeMutableRawBufferPointer(rebasing: block[Self.margin...]).copyMemory(
        from: stretch
      )
      let pad = SIMD32<UInt8>(repeating: 0xFF)
      unsafe block.storeBytes(
        of: pad,
        toByteOffset: Self.margin + range.count,
        as: SIMD32<UInt8>.self
      )
      unsafe marks.withUnsafeMutableBytes { marks in
        var index = 0
        // The last step may mark what stands behind.
        while index <= range.count {
          unsafe Self.mark(UnsafeRawBufferPointer(block), Self.margin + index, marks, index)
          index += 16
        }
        let stop = SIMD16<UInt8>(repeating: Mark.stop)
        unsafe marks.storeBytes(of: stop, toByteOffset: range.count, as: SIMD16<UInt8>.self)
      }
    }
  }

  /// Calls `body` with the bytes of the stretch and its marks, each with sixteen bytes behind the end.
  @inline(__always)
  func withBytes<Result>(
    _ body: (_ bytes: UnsafeRawBufferPointer, _ marks: UnsafeRawBufferPointer) -> Result
  ) -> Result {
    unsafe block.withUnsafeBytes { block in
      unsafe marks.withUnsafeBytes { marks in
        unsafe body(UnsafeRawBufferPointer(rebasing: block[Self.margin...]), marks)
      }
    }
  }

  /// Marks the sixteen bytes of `block` at `place`.
  @inline(__always)
  private static func mark(
    _ block: UnsafeRawBufferPointer,
    _ place: Int,
    _ marks: UnsafeMutableRawBufferPointer,
    _ index: Int
  ) {
    @inline(__always)
    func bytes(_ offset: Int) -> SIMD16<UInt8> {
      // SAFETY: the margins are wider than the offsets.
      unsafe block.loadUnaligned(fromByteOffset: place + offset, as: SIMD16<UInt8>.self)
    }
    @inline(__always)
    func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
    let (first, second, third, fourth) = (bytes(0), bytes(1), bytes(2), bytes(3))
    let before = bytes(-1)
    // А word in small letters; its first letter may be a capital.
    let isCapital =
      (first .== all(0xD0)) .& (second .>= all(0x90)) .& (before .< all(0x80))
      .& isSmall(third, fourth)
    let isLetter = isSmall(first, second) .| isCapital
    let hyphen = all(UInt8(ascii: "-"))
    let stops = ((first .>= all(0xC0)) .& .!isLetter) .| (first .== hyphen) .| (first .== all(0))
    // The capitals have their second bytes 0x20 above or below those of the small letters.
    let folded = first & all(0xDF)
    let isI = (folded .== all(0x98)) .| (folded .== all(0x8B))
    var isVowel = isI .| (folded .== all(0x90)) .| (folded .== all(0x95))
    isVowel = isVowel .| (folded .== all(0x99)) .| (folded .== all(0x9E)) .| (folded .== all(0x83))
    isVowel = isVowel .| ((folded &- all(0x8D)) .<= all(2))
    isVowel = isVowel .| ((first .== all(0x91)) .& (before .== all(0xD1)))
    // -ий and -ый are one vowel; the end of a word is written with what stands behind it.
    let goesOn = isI .& (second .== all(0xD0)) .& (third .== all(0xB9))
    let endsWord = (second .< all(0x80)) .& (second .!= hyphen) .& (second .!= all(0))
    let ends = isVowel .& .!goesOn .& .!endsWord
    let result = all(0).replacing(with: all(Mark.end), where: ends)
      .replacing(with: all(Mark.gap), where: first .< all(0x80))
      .replacing(with: all(Mark.stop), where: stops)
    unsafe marks.storeBytes(of: result, toByteOffset: index, as: SIMD16<UInt8>.self)
  }

  /// Whether two bytes are a small letter of Russian.
  @inline(__always)
  private static func isSmall(
    _ lead: SIMD16<UInt8>,
    _ trail: SIMD16<UInt8>
  ) -> SIMDMask<SIMD16<Int8>> {
    @inline(__always)
    func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
    let isFirstHalf = (lead .== all(0xD0)) .& (trail .>= all(0xB0))
    let isSecondHalf = (trail .< all(0x90)) .| (trail .== all(0x91))
    return isFirstHalf .| ((lead .== all(0xD1)) .& isSecondHalf)
  }
}

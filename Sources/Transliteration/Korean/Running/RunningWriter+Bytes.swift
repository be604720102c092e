/// What `RunningWriter` asks of single characters.
extension RunningWriter {
  /// A first syllable in ㄹ by the South's rule; `nil` where a loanword may begin so.
  static func ruled(_ first: UInt32, before next: UInt32) -> UInt32? {
    guard next < UInt32(KoreanSyllable.count) else { return first }
    let syllable = KoreanSyllable(index: UInt16(first))
    let second = KoreanSyllable(index: UInt16(next))
    let loanwords = CompoundRules.shared.loanwords
    let node = loanwords.step(0, syllable)
    if node != 0, loanwords.step(node, second) != 0 { return nil }
    guard InitialSoundRule.isSinoKorean(syllable, second) else { return first }
    return UInt32(InitialSoundRule.applied(syllable).index)
  }

  /// The number of the three bytes at `index` among the syllables, or more than there are.
  @inline(__always)
  static func syllable(_ input: UnsafeRawBufferPointer, _ index: Int) -> UInt32 {
    // SAFETY: the caller has seen that three bytes are there; a text is valid UTF-8.
    let first = UInt32(unsafe input[index])
    guard first & 0xF0 == 0xE0 else { return .max }
    let second = UInt32(unsafe input[index + 1]) & 0x3F
    let third = UInt32(unsafe input[index + 2]) & 0x3F
    return ((first & 0x0F) << 12 | second << 6 | third) &- 0xAC00
  }

  /// Whether a word may go on at `index` with a hyphen or with jamo.
  @inline(__always)
  static func mayGoOn(_ input: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    let byte = unsafe input[index]
    if byte == 0x2D || byte == 0xE1 { return true }
    guard byte == 0xE2, index + 2 < input.count else { return false }
    return unsafe input[index + 1] == 0x80 && input[index + 2] & 0xFE == 0x90
  }

  /// Whether a number that begins with the digit at `digit` may stand before a unit.
  @inline(__always)
  static func mayCount(
    _ input: UnsafeRawBufferPointer,
    _ digit: Int,
    from start: Int,
    _ facts: Span<SyllableFacts>
  ) -> Bool {
    if digit > start, unsafe input[digit - 1] &- 0x30 < 10 { return false }
    var index = digit + 1
    while index < input.count, unsafe input[index] &- 0x30 < 10 { index += 1 }
    guard index + 2 < input.count else { return false }
    let first = unsafe input[index]
    if first < 0x80 { return false }
    let syllable = unsafe syllable(input, index)
    if syllable < UInt32(KoreanSyllable.count) {
      return facts[Int(syllable)].flags.contains(.afterNumber)
    }
    return first == 0xE1
  }

  /// The length of a character that is passed as it stands whatever follows it, or 0.
  @inline(__always)
  static func passedLength(
    _ input: UnsafeRawBufferPointer,
    _ index: Int,
    _ first: UInt8
  ) -> Int {
    switch first {
    case 0xC2...0xCB, 0xCE...0xDF: return 2
    case 0xE2: return 3
    case 0xE3: return unsafe input[index + 1] == 0x80 ? 3 : 0
    case 0xEF: return unsafe input[index + 1] >= 0xBC ? 3 : 0
    default: return 0
    }
  }
}

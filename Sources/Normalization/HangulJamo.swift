/// Composition of syllables from compatibility and half-width jamo.
///
/// - Source: The Unicode Standard, §3.12 for the arithmetic; the Hangul Compatibility Jamo and Halfwidth
///   and Fullwidth Forms charts for the letters.
enum HangulJamo {
  private static let leads = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)
  private static let tails = Array("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars)

  /// The compatibility jamo of a half-width one, or the scalar itself.
  static func fullWidth(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFFA1...0xFFBE: 0x3131 + (scalar - 0xFFA1)
    case 0xFFC2...0xFFC7: 0x314F + (scalar - 0xFFC2)
    case 0xFFCA...0xFFCF: 0x3155 + (scalar - 0xFFCA)
    case 0xFFD2...0xFFD7: 0x315B + (scalar - 0xFFD2)
    case 0xFFDA...0xFFDC: 0x3161 + (scalar - 0xFFDA)
    default: scalar
    }
  }

  static func isHalfWidth(_ scalar: UInt32) -> Bool { (0xFFA1...0xFFDC).contains(scalar) }

  static func isJamo(_ scalar: UInt32) -> Bool { (0x3131...0x3163).contains(fullWidth(scalar)) }

  private static func isVowel(_ scalar: UInt32) -> Bool { (0x314F...0x3163).contains(scalar) }

  /// The syllables that a run of jamo spells, or `nil` when it spells none.
  ///
  /// Jamo that belong to no syllable stay as compatibility jamo.
  static func composed(_ run: [UInt32]) -> String? {
    let jamo = run.map(fullWidth)
    var result = String.UnicodeScalarView()
    var foundSyllable = false
    var index = 0
    while index < jamo.count {
      guard index + 1 < jamo.count, isVowel(jamo[index + 1]),
        let lead = leads.firstIndex(where: { $0.value == jamo[index] })
      else {
        if let scalar = Unicode.Scalar(jamo[index]) { result.append(scalar) }
        index += 1
        continue
      }
      let vowel = jamo[index + 1] - 0x314F
      var tail = 0
      var length = 2
      if index + 2 < jamo.count, !(index + 3 < jamo.count && isVowel(jamo[index + 3])),
        let place = tails.firstIndex(where: { $0.value == jamo[index + 2] })
      {
        tail = place + 1
        length = 3
      }
      let code = 0xAC00 + (UInt32(lead) * 21 + vowel) * 28 + UInt32(tail)
      if let syllable = Unicode.Scalar(code) { result.append(syllable) }
      foundSyllable = true
      index += length
    }
    return foundSyllable ? String(result) : nil
  }
}

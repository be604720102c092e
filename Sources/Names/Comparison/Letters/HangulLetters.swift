/// The letters of Hangul as small numbers: initials, vowels and finals apart, the silent initial left out.
///
/// 연아 and 여나 are the same letters, as they are the same sounds.
///
/// - Source: The Unicode Standard, §3.12, “Conjoining Jamo Behavior”.
enum HangulLetters {
  /// One more than the greatest letter.
  static let count = 1 + initials.count + vowels.count + finals.count

  /// The letters of the composed syllable `scalar`, added to `letters`.
  ///
  /// - Returns: whether it is a syllable.
  static func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) -> Bool {
    guard (0xAC00...0xD7A3).contains(scalar.value) else { return false }
    let index = Int(scalar.value - 0xAC00)
    let initial = index / 588
    let vowel = index / 28 % 21
    let final = index % 28
    if initial != silent { letters.append(UInt8(1 + initial)) }
    letters.append(UInt8(1 + initials.count + vowel))
    if final > 0 { letters.append(UInt8(initials.count + vowels.count + final)) }
    return true
  }

  /// Reads a field of a table: initials and vowels as they are, a final after `-`, the edge as `$`.
  static func letters(ofField field: String) -> [UInt8]? {
    var letters: [UInt8] = []
    var isFinal = false
    for scalar in field.unicodeScalars {
      if scalar == "$" {
        letters.append(0)
      } else if scalar == "-" {
        isFinal = true
        continue
      } else if isFinal, let place = finals.firstIndex(of: scalar) {
        letters.append(UInt8(1 + initials.count + vowels.count + place))
      } else if let place = vowels.firstIndex(of: scalar) {
        letters.append(UInt8(1 + initials.count + place))
      } else if let place = initials.firstIndex(of: scalar) {
        letters.append(UInt8(1 + place))
      } else {
        return nil
      }
      isFinal = false
    }
    return letters
  }

  private static let silent = 11
  private static let initials = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)
  private static let vowels = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".unicodeScalars)
  private static let finals = Array("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars)
}

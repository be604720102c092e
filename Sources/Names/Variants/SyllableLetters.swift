/// The letters of a Hangul syllable, by their places in Unicode.
///
/// - Source: The Unicode Standard, §3.12, “Hangul Syllable Decomposition”.
struct SyllableLetters: Hashable, Sendable {
  let initial: Int
  let medial: Int
  let final: Int

  /// ㄹ and ㅇ among the initials.
  static let (rieul, silent) = (5, 11)

  /// The letters of `syllable`, or `nil` when it is no syllable of Hangul.
  init?(_ syllable: Unicode.Scalar) {
    guard (0xAC00...0xD7A3).contains(syllable.value) else { return nil }
    let place = Int(syllable.value) - 0xAC00
    (initial, medial, final) = (place / 588, place / 28 % 21, place % 28)
  }

  private init(initial: Int, medial: Int, final: Int) {
    (self.initial, self.medial, self.final) = (initial, medial, final)
  }

  /// The letters with ㄹ for a silent initial, as the North spells what the South begins with a vowel.
  var northern: SyllableLetters? {
    initial == Self.silent
      ? SyllableLetters(initial: Self.rieul, medial: medial, final: final) : nil
  }

  static let initials = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)
  static let medials = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".unicodeScalars)
  static let finals = Array("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars)
}

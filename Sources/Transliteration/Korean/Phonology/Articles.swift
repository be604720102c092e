/// The articles of the standard pronunciation that were applied to a syllable.
///
/// - Source: 표준 발음법 (표준어 규정, 제2부, 문화체육관광부 고시 제2017-13호).
struct Articles: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The article with this number.
  init(_ number: Int) { rawValue = 1 << UInt32(number) }

  /// The numbers, in order.
  var numbers: [Int] { (0..<32).filter { rawValue & (1 << UInt32($0)) != 0 } }

  /// The articles in words: `제18항 (nasal before ㄴ ㅁ)`.
  var description: String {
    numbers.map { "제\($0)항 (\(Self.gist($0)))" }.joined(separator: ", ")
  }

  private static func gist(_ number: Int) -> String {
    switch number {
    case 5: "diphthongs"
    case 8, 9: "final becomes one of seven sounds"
    case 10, 11: "final cluster becomes one sound"
    case 12: "ㅎ joins a neighbour or is lost"
    case 13: "final is carried over to the vowel"
    case 14: "second of a final cluster is carried over"
    case 15: "final is first neutralized before a word"
    case 16: "name of a letter"
    case 17: "ㄷ ㅌ before 이 become ㅈ ㅊ"
    case 18: "nasal before ㄴ ㅁ"
    case 19: "ㄹ becomes ㄴ"
    case 20: "ㄴ and ㄹ meet"
    case 23: "tense after ㄱ ㄷ ㅂ"
    case 24: "tense after the final ㄴ ㅁ of a stem"
    case 25: "tense after the final ㄼ ㄾ of a stem"
    case 26: "tense after ㄹ in a Sino-Korean word"
    case 27: "tense after the ending -ㄹ"
    case 28: "tense in a compound"
    case 29: "ㄴ is added in a compound"
    case 30: "ㅅ between the parts of a compound"
    default: "pronunciation"
    }
  }
}

/// The articles of the Russian chapter, as the trace names them.
///
/// - Source: 외래어 표기법, 제3장 제22절, 문화관광부 고시 제2005-32호 (2005-12-28).
enum RussianArticle: UInt8, Sendable {
  case voicelessFollows = 1
  case sibilants = 2
  case gradAndGorod = 3
  case ds = 4
  case l = 5
  case initialLM = 6
  case doubled = 7
  case e = 8
  case softSign = 9
  case dzAndDzh = 10
  /// Not articles: rows of the table, and usage.
  case hushing = 20
  case affricates = 21
  case ij = 22
  case iot = 23
  case nkt = 24
  case noDiphthong = 25
  case hardSign = 26

  /// The article in words.
  var words: String {
    switch self {
    case .voicelessFollows:
      "article 1: п т к б д г ф в close the syllable before a voiceless consonant, else take ㅡ"
    case .sibilants:
      "article 2: з and ж are 즈 before a voiced consonant, 스 and 시 before a voiceless"
    case .gradAndGorod: "article 3: -град and -город stay 그라드 and 고로드"
    case .ds: "article 4: дс before a consonant is 츠"
    case .l: "article 5: л closes the syllable, and is ㄹㄹ before a vowel within a word"
    case .initialLM: "article 6: ль and м that begin a word before a consonant are 리 and 므"
    case .doubled: "article 7: a doubled consonant is written once; мм and нн before a vowel twice"
    case .e: "article 8: е and э are 에 after a consonant, else 예"
    case .softSign: "article 9: ь is 이, but nothing after л м н before a consonant or at the end"
    case .dzAndDzh: "article 10: дз and дж are written as з and ж"
    case .hushing: "table 19: ш and щ make one syllable with the vowel"
    case .affricates: "table 19: тс is written as ц, тч as ч"
    case .ij: "table 19: -ий and -ый are 이"
    case .iot: "usage: й that begins a word makes one syllable with the vowel"
    case .nkt: "usage: н before кт is ㅇ, as in 상트"
    case .noDiphthong: "chapter 3, section 1, article 3: no iotated vowel after ㅈ and ㅊ"
    case .hardSign: "table 19 has no ъ; it only keeps the letters apart"
    }
  }
}

/// One change that a conversion of spelling made.
public struct SpellingChange: Hashable, Sendable {
  /// Why something was changed.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// ㄹ or ㄴ at the beginning of a Sino-Korean word. Source: 한글 맞춤법, articles 10–12.
    case initialSound = "initial-sound rule (한글 맞춤법 10–12)"
    /// 렬 and 률 after a vowel or ㄴ. Source: 한글 맞춤법, article 11, note 1.
    case rate = "렬, 률 after a vowel or ㄴ (한글 맞춤법 11)"
    /// 여 and 였 after ㅣ ㅐ ㅔ ㅚ ㅟ ㅢ. Source: 조선말규범집, 맞춤법, article 11.
    case ending = "여, 였 after ㅣ ㅐ ㅔ ㅚ ㅟ ㅢ (조선말규범집)"
    /// -ㄹ가 for -ㄹ까. Source: 한글 맞춤법, article 53.
    case question = "-ㄹ까, -ㄹ쏘냐 (한글 맞춤법 53)"
    /// A loanword or foreign name.
    case loanword = "loanword (외래어 표기법)"
    /// A word that is listed: the ㅅ of compounds, 꾼, 깔, 폐, other words.
    case word = "listed word (north-south-words.tsv)"
    /// A space. Source: 한글 맞춤법, articles 42 and 48.
    case spacing = "spacing (한글 맞춤법 42, 48)"
  }

  /// What stood there.
  public let original: String
  /// What stands there now.
  public let result: String
  /// Why.
  public let rule: Rule
}

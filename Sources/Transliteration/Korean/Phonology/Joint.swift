/// What stands between two syllables of a word, for the rules.
enum Joint: UInt8, Sendable {
  /// Nothing is known; the rules for compounds may speak.
  case open
  /// The sounds meet by the common rules, and no rule for compounds may speak.
  case plain
  /// ㄴ is added (제29항).
  case insertion
  /// The final is neutralized first (제15항).
  case lexicalVowel
  /// The initial is tense (제23–28항).
  case tense
  /// The initial is tense because the word is Sino-Korean (제26항).
  case sinoTense
  /// ㄴ and ㄹ become ㄴㄴ (제20항, the exceptions).
  case nasal
  /// The sounds do not meet at all.
  case closed

  /// The joint that a sign of the lexicon stands for.
  init?(sign: Unicode.Scalar) {
    switch sign {
    case ".": self = .plain
    case "~": self = .insertion
    case "+": self = .lexicalVowel
    case "^": self = .tense
    case "*": self = .sinoTense
    case "=": self = .nasal
    case "|": self = .closed
    default: return nil
    }
  }

  /// The article, where the joint alone decides.
  var articles: Articles {
    switch self {
    case .insertion: Articles(29)
    case .lexicalVowel: Articles(15)
    case .tense: Articles(28)
    case .sinoTense: Articles(26)
    case .nasal: Articles(20)
    case .open, .plain, .closed: []
    }
  }
}

/// One syllable as it is pronounced.
struct Phone: Hashable, Sendable {
  /// What is known of it beside its sounds.
  struct Marks: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    /// The initial came over from the syllable before.
    static let liaison = Marks(rawValue: 1)
    /// The initial is tense only because the word is Sino-Korean.
    static let sinoTensing = Marks(rawValue: 2)
    /// The syllable is spelled with a consonant before its vowel.
    static let spelledInitial = Marks(rawValue: 4)
  }

  /// The initial; see `Sound`.
  var onset: UInt8
  /// The vowel, as spelled.
  var vowel: UInt8
  /// The final, one of the seven sounds of `Jamo.Stop`.
  var coda: UInt8 = 0
  /// What is known of it.
  var marks: Marks = []
  /// The articles that changed it.
  var articles: Articles = []
  /// The entry of the lexicon that it stands in, or -1.
  var entry: Int32 = -1
  /// The line of the rule for compounds before it, or 0.
  var compoundLine: Int32 = 0
}

/// Initials as sounds: the nineteen letters, and the sounds that alphabets tell apart from them.
enum Sound {
  /// The number of them.
  static let count = 30
  /// The first of ㄱ ㄷ ㅂ joined with ㅎ in a noun: 묵호.
  static let merged: UInt8 = 19
  /// The first of ㄱ ㄷ ㅂ joined with ㅎ in a predicate: 잡히다.
  static let mergedInPredicate: UInt8 = 22
  /// The first of ㄱ ㄷ ㅂ ㅅ ㅈ that are tense though spelled lax.
  static let tensed: UInt8 = 25

  private static let laxes: [UInt8] = [0, 3, 7, 9, 12]
  private static let aspirates: [UInt8] = [15, 16, 17]

  /// The tense sound of a lax initial; any other initial itself.
  static func tensing(_ onset: UInt8) -> UInt8 {
    switch onset {
    case 0: tensed
    case 3: tensed + 1
    case 7: tensed + 2
    case 9: tensed + 3
    case 12: tensed + 4
    default: onset
    }
  }

  /// Whether `sound` is tense though spelled lax.
  static func isTensed(_ sound: UInt8) -> Bool { sound >= tensed }

  /// The lax letter of a tensed sound, the aspirate of a joined one.
  static func letter(_ sound: UInt8) -> UInt8 {
    if sound >= tensed { return laxes[Int(sound - tensed)] }
    if sound >= mergedInPredicate { return aspirates[Int(sound - mergedInPredicate)] }
    return sound >= merged ? aspirates[Int(sound - merged)] : sound
  }

  /// The letter it sounds like, tense sounds included.
  static func heard(_ sound: UInt8) -> UInt8 {
    sound >= tensed ? laxes[Int(sound - tensed)] + 1 : letter(sound)
  }
}

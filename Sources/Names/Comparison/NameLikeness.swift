/// How alike two names are, and by what.
public struct NameLikeness: Sendable {
  /// Which way of reading the names speaks most for their being one.
  public enum Way: String, Hashable, Sendable {
    /// Word by word, in any order.
    case words
    /// All letters in one run, for names that one side parts and the other does not.
    case joined
    /// Syllable by syllable, as the name of a Korean.
    case korean
    /// There is nothing to compare.
    case none
  }

  /// A number between 0 and 1: how likely the names are spellings of one name.
  public let score: Double
  /// The way that the score was reached.
  public let way: Way
  /// The evidence for one name over two that are met together by chance, in bits.
  public let bits: Double
  /// The evidence beside the information of the name that has less: 1 when all of it is matched.
  public let share: Double

  /// The places of the Korean readings compared.
  let readings: (first: Int, second: Int)?
  /// The places of the words paired, with their evidence in hundredths of a bit.
  let pairs: [(first: Int, second: Int, evidence: Int32)]

  /// How many words of each name found one of the other that speaks for one name; none where the names were not
  /// compared word by word.
  public var matchedWords: Int? { way == .words ? pairs.count { $0.evidence > 0 } : nil }

  /// The evidence of these words alone, in bits.
  public var matchedBits: Double {
    pairs.reduce(0) { $0 + Double(max(0, $1.evidence)) / 100 }
  }
}

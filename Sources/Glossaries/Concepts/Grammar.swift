/// What a dictionary says of a term as a word.
public struct Grammar: Hashable, Sendable {
  /// What sort of word it is.
  ///
  /// - Source: ISO 30042, partOfSpeech of TBX-Basic; proper nouns are of TBX 2008, and most tools keep them.
  public enum PartOfSpeech: String, Hashable, Sendable, CaseIterable {
    case noun
    case properNoun = "proper-noun"
    case verb, adjective, adverb, other
  }

  /// The class of agreement.
  ///
  /// - Source: ISO 30042, grammaticalGender; `common` is what Russian dictionaries call общий род (сирота).
  public enum Gender: String, Hashable, Sendable, CaseIterable {
    case masculine, feminine, neuter, common, other
  }

  /// The number that the term is in, or always has.
  ///
  /// - Source: ISO 30042, grammaticalNumber of TBX-Linguist.
  public enum Number: String, Hashable, Sendable, CaseIterable {
    case singular, plural, dual, mass, other
  }

  /// What sort of word it is, if that is known.
  public var partOfSpeech: PartOfSpeech?
  /// The class of agreement, if there is one.
  public var gender: Gender?
  /// The number, if it matters.
  public var number: Number?

  /// Creates what is known.
  public init(partOfSpeech: PartOfSpeech? = nil, gender: Gender? = nil, number: Number? = nil) {
    self.partOfSpeech = partOfSpeech
    self.gender = gender
    self.number = number
  }
}

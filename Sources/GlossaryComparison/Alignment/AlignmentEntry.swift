public import Glossaries
public import Languages

/// A name of a list that is aligned with another.
public struct AlignmentEntry: Sendable {
  /// The name.
  public let text: String
  /// The language of the list.
  public let language: Language
  /// The concept that it names, if the list is a glossary.
  public let concept: Concept?

  /// Creates an entry.
  public init(_ text: String, language: Language, concept: Concept? = nil) {
    self.text = text
    self.language = language
    self.concept = concept
  }
}

/// A pair of names that were found to name the same.
public struct AlignedPair: Sendable {
  /// The place of the name in the first list.
  public let first: Int
  /// The place of the name in the second list.
  public let second: Int
  /// How sure it is, between 0 and 1: high where names are alike and no other name is nearly so.
  public let confidence: Double
  /// What it rests on.
  public let reason: String
}

/// A name that might have been a partner.
public struct AlignmentAlternative: Sendable {
  /// Its place in the second list.
  public let second: Int
  /// How alike the two are, between 0 and 1.
  public let score: Double
}

public import Names

/// Why two concepts may be one, or may not.
public enum DuplicateReason: Sendable {
  /// Both have this id elsewhere.
  case sameID(String)
  /// Both have this term, letter case and punctuation aside.
  case sameTerm(String)
  /// These names are alike.
  case likeNames(first: String, second: String, LikenessExplanation)
  /// Something speaks against it: a sentence.
  case contradiction(String)

  /// The reason in words.
  public var sentence: String {
    switch self {
    case .sameID(let id): "both are \(id)"
    case .sameTerm(let text): "both are called “\(text)”"
    case .likeNames(let first, let second, let explanation):
      "“\(first)” is like “\(second)”: \(explanation.sentence)"
    case .contradiction(let sentence): "but \(sentence)"
    }
  }
}

/// Two concepts that may be one.
public struct DuplicateCandidate: Sendable {
  /// The place of the first among the concepts.
  public let first: Int
  /// The place of the second, after the first; in the other glossary where there are two.
  public let second: Int
  /// How likely they are one, between 0 and 1.
  public let score: Double
  /// Why, what speaks against it last.
  public let reasons: [DuplicateReason]
}

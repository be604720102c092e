public import SourceText

/// A stretch of text between two boundaries.
public struct TextSegment: Hashable, Sendable {
  /// What a word is made of.
  public enum Kind: Hashable, Sendable {
    /// Space or punctuation; and any segment that is not a word.
    case none
    /// A number.
    case number
    /// Letters, Hangul included.
    case letter
    /// Hiragana or katakana.
    case kana
    /// Han characters.
    case ideograph
  }

  /// Where the segment stands.
  public let span: TextSpan
  /// What it is made of, if it is a word.
  public let kind: Kind

  /// Creates the segment of `span`.
  public init(span: TextSpan, kind: Kind) {
    self.span = span
    self.kind = kind
  }
}

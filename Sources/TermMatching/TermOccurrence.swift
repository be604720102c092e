public import SourceText

/// A place in a text that spells a term, before anybody has decided which concept is meant.
public struct TermOccurrence: Sendable {
  /// One reading of the place.
  public struct Candidate: Hashable, Sendable {
    /// The spelling that was found.
    public let form: SurfaceForm
    /// How its letter case agrees.
    public let agreement: CaseAgreement
    /// How far the words around speak for the name where it can be an ordinary word: zero and more is for
    /// it; `nil` where it can be nothing else.
    public let likelihood: Int?
  }

  /// The name, in UTF-8 bytes of the text that was searched: no particle, no possessive, no quotation mark.
  public let span: TextSpan
  /// The possible readings, at least one.
  public let candidates: [Candidate]
  /// What is written on to the name: a Korean tail, an English possessive.
  public let attachment: Attachment
  /// Whether the name mixes letters of two scripts that look alike.
  public let isMixedScript: Bool
  /// Mentions that stand within this one: the state within a title.
  public let nested: [TermOccurrence]
}

/// What is written on to a name without being part of it.
public enum Attachment: Hashable, Sendable {
  /// Nothing.
  case none
  /// The English possessive.
  case possessive
  /// Korean suffixes, titles and particles: the Hangul from the name to the end of the word.
  case korean(String)
}

public import Languages
public import SourceText

/// A document that somebody is writing, as segments of running text with their places in the file.
public struct Draft: Sendable {
  /// The file.
  public let source: SourceText
  /// How it is marked up.
  public let format: DraftFormat
  /// The language that the document itself states, as in `lang:` of its front matter.
  public let statedLanguage: Language?
  /// Its running text, in the order of the file.
  ///
  /// What is not prose is in no segment.
  public let segments: [Segment]

  /// Creates a draft of parts.
  public init(
    source: SourceText,
    format: DraftFormat,
    statedLanguage: Language? = nil,
    segments: [Segment]
  ) {
    self.source = source
    self.format = format
    self.statedLanguage = statedLanguage
    self.segments = segments
  }
}

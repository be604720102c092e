public import SourceText

/// A text written in another script, with the reason for every piece of it.
public struct Transliteration: Hashable, Sendable {
  /// One piece of the output: where it came from, and which rule made it.
  public struct Step: Hashable, Sendable {
    /// The input, in UTF-8 bytes.
    public let input: TextSpan
    /// The output, in UTF-8 bytes.
    public let output: TextSpan
    /// The rule, in words: an article, a table's row, an exception.
    public let rule: String
    /// The file of the rule, and its line, where it has one.
    public let place: Place?

    /// Where a rule stands.
    public struct Place: Hashable, Sendable {
      /// The file.
      public let file: String
      /// The line, from 1.
      public let line: Int

      /// Creates a place.
      public init(file: String, line: Int) {
        self.file = file
        self.line = line
      }
    }
  }

  /// The output, in NFC.
  public let text: String
  /// The pieces, in the order of the output.
  public let steps: [Step]
  /// What the reader should know: a reading that is ambiguous, letters that were passed through.
  public let notes: [String]

  /// From the output back to the input.
  public var alignment: OffsetMap {
    var map = OffsetMap()
    for step in steps { map.appendRewritten(length: step.output.length, from: step.input) }
    return map
  }
}

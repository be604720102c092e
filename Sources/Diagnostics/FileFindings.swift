public import SourceText

/// The findings of one file.
public struct FileFindings: Sendable {
  /// The file.
  public let source: SourceText
  /// What was found in it, by place.
  public let diagnostics: [Diagnostic]

  /// Creates the findings of `source`.
  public init(source: SourceText, diagnostics: [Diagnostic]) {
    self.source = source
    self.diagnostics = diagnostics
  }
}

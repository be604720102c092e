public import SourceText

extension Draft {
  /// Reads `source` as a document marked up as `format`.
  ///
  /// Every text can be read: markup that makes no sense is text.
  ///
  /// ```swift
  /// let draft = Draft(reading: source, as: DraftFormat(path: source.path))
  /// ```
  ///
  /// - Complexity: O(n) in the bytes.
  public init(reading source: SourceText, as format: DraftFormat) {
    switch format {
    case .plainText: self.init(plainText: source)
    case .markdown: self.init(markdown: source)
    }
  }
}

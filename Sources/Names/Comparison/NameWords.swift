/// The words of a name as it was written, cut at spaces, hyphens and points.
public struct NameWords: Hashable, Sendable {
  /// The words in their order, none of them empty.
  public let words: [String]

  /// Cuts `name` at whatever stands between the words of names.
  ///
  /// Spaces, hyphens and dashes, points, commas, the middle dot, quotation marks and brackets do;
  /// apostrophes stay, for they stand inside words.
  ///
  /// - Complexity: O(*n*) in the scalars of `name`.
  public init(_ name: String) {
    words = name.unicodeScalars.split(whereSeparator: Self.isSeparator).map { String($0) }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", ".", ",", "·", "(", ")", "\"", "«", "»", "“", "”", "/", "‐"..."―": true
    default: scalar.properties.isWhitespace
    }
  }
}

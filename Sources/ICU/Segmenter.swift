public import Languages

/// Cuts text into characters, words, sentences, or what may stand on a line.
///
/// ```swift
/// let words = try Segmenter(.word, language: .korean)
/// try words.segments(of: Array("서울 2".utf8))  // 0..<6 letter, 6..<7 none, 7..<8 number
/// ```
///
/// One value may be used from several tasks: each call has an iterator of ICU's to itself.
///
/// - Source: Unicode Standard Annexes #29, “Text Segmentation”, and #14, “Line Breaking”.
public struct Segmenter: Sendable {
  /// What to cut text into.
  public enum Unit: Hashable, Sendable, CaseIterable {
    /// What a reader takes for one character.
    case grapheme
    /// Words, and the spaces and punctuation between them.
    case word
    /// Sentences, each with the space after it.
    case sentence
    /// Stretches after which a line may end.
    case line
  }

  /// What this segmenter cuts text into.
  public let unit: Unit
  /// The language whose rules apply.
  public let language: Language

  private let pool: Pool<BreakerHandle>

  /// Opens the rules of `language` for `unit`.
  ///
  /// - Throws: `ICUError` if they cannot be loaded.
  public init(_ unit: Unit, language: Language) throws(ICUError) {
    self.unit = unit
    self.language = language
    self.pool = Pool(of: try BreakerHandle(unit, in: language))
  }

  /// The segments of the UTF-8 `bytes`, end to end.
  ///
  /// A byte that is not UTF-8 counts as a character of its own.
  ///
  /// - Throws: `ICUError` if there are more bytes than ICU can count (2 GiB).
  /// - Complexity: O(n).
  public func segments(of bytes: [UInt8]) throws(ICUError) -> [TextSegment] {
    try pool.withHandle { handle throws(ICUError) in try handle.segments(of: bytes) }
  }
}

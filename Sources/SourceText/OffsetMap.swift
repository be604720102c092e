/// The way back from a derived text to the text it was made from.
///
/// A derived text is a run of pieces. A *copied* piece stands for as many bytes of the original, byte
/// by byte; a *rewritten* piece stands for its whole stretch of the original and cannot be entered.
public struct OffsetMap: Hashable, Sendable {
  struct Piece: Hashable, Sendable {
    var derived: Int
    var original: Int
    var originalEnd: Int
    var isCopied: Bool
  }

  private var pieces: [Piece] = []
  private var derivedEnd = 0

  /// Creates the map of an empty text.
  public init() {}

  /// How many bytes the derived text has so far.
  public var derivedLength: Int { derivedEnd }

  /// Says that the next `span.length` derived bytes are the original bytes of `span`.
  public mutating func appendCopied(_ span: TextSpan) {
    guard !span.isEmpty else { return }
    if let last = pieces.last, last.isCopied, last.originalEnd == span.start {
      pieces[pieces.count - 1].originalEnd = span.end
    } else {
      pieces.append(
        Piece(derived: derivedEnd, original: span.start, originalEnd: span.end, isCopied: true)
      )
    }
    derivedEnd += span.length
  }

  /// Says that the next `length` derived bytes were written in place of the original `span`.
  ///
  /// A length of 0 says that `span` was left out.
  public mutating func appendRewritten(length: Int, from span: TextSpan) {
    pieces.append(
      Piece(derived: derivedEnd, original: span.start, originalEnd: span.end, isCopied: false)
    )
    derivedEnd += length
  }

  /// The original bytes that the derived bytes of `span` came from.
  ///
  /// What was left out at either edge of the span is not included.
  ///
  /// - Complexity: O(log n) in the pieces.
  public func original(of span: TextSpan) -> TextSpan {
    guard !pieces.isEmpty else { return span }
    let first = pieces[lastPiece(startingAtOrBefore: span.start)]
    let start = first.isCopied ? first.original + (span.start - first.derived) : first.original
    guard !span.isEmpty else { return TextSpan(start: start, end: start) }
    let last = pieces[lastPiece(startingAtOrBefore: span.end - 1)]
    let end = last.isCopied ? last.original + (span.end - last.derived) : last.originalEnd
    return TextSpan(start: start, end: max(start, end))
  }

  private func lastPiece(startingAtOrBefore offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].derived <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

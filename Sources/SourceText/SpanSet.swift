/// Stretches of a text, to ask quickly whether a place lies in one.
public struct SpanSet: Hashable, Sendable {
  /// The stretches, ascending and apart; what overlapped or touched has been joined.
  public let spans: [TextSpan]

  /// Gathers `spans`, in any order.
  ///
  /// - Complexity: O(n log n) in the spans.
  public init(_ spans: [TextSpan]) {
    var joined: [TextSpan] = []
    for span in spans.sorted() {
      if let last = joined.last, span.start <= last.end {
        joined[joined.count - 1] = last.union(span)
      } else {
        joined.append(span)
      }
    }
    self.spans = joined
  }

  /// Whether one stretch holds all of `span`.
  ///
  /// - Complexity: O(log n) in the stretches.
  public func contains(_ span: TextSpan) -> Bool {
    first(endingAfter: span.start).map { $0.contains(span) } ?? false
  }

  /// Whether a stretch shares a byte with `span`.
  ///
  /// - Complexity: O(log n) in the stretches.
  public func overlaps(_ span: TextSpan) -> Bool {
    first(endingAfter: span.start).map { $0.overlaps(span) } ?? false
  }

  private func first(endingAfter offset: Int) -> TextSpan? {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < spans.count ? spans[low] : nil
  }
}

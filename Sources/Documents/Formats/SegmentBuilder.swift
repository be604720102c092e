import SourceText

/// Puts the pieces of one segment together in the order of reading.
///
/// Neighbouring text becomes one piece; addresses in the text become barriers.
struct SegmentBuilder {
  private let source: SourceText
  private var pieces: [Segment.Piece] = []
  private var mark = 0

  init(source: SourceText) { self.source = source }

  /// Adds text of the file.
  mutating func append(_ span: TextSpan) {
    guard !span.isEmpty else { return }
    if pieces.count > mark, case .text(let last)? = pieces.last, last.end == span.start {
      pieces[pieces.count - 1] = .text(last.union(span))
    } else {
      pieces.append(.text(span))
    }
  }

  /// Adds a stretch of the file that reads as `text`.
  mutating func append(_ text: String, for span: TextSpan) {
    pieces.append(.rewritten(text, span))
  }

  /// Adds something that is not prose.
  mutating func appendBarrier(_ span: TextSpan) {
    pieces.append(.barrier(span))
  }

  /// Widens the last piece, a barrier, up to the end of `span`.
  mutating func widenBarrier(to span: TextSpan) {
    guard case .barrier(let last)? = pieces.last else { return appendBarrier(span) }
    pieces[pieces.count - 1] = .barrier(last.union(span))
  }

  /// Remembers this place for `joinBracketedSinceMark()`.
  mutating func setMark() { mark = pieces.count }

  /// Makes one barrier of what was added since the mark, where it stands in `<…>`.
  ///
  /// - Returns: the offset behind the bracket.
  mutating func joinBracketedSinceMark() -> Int? {
    defer { mark = 0 }
    guard mark < pieces.count else { return nil }
    let start = pieces[mark].span.start - 1
    let end = pieces[pieces.count - 1].span.end + 1
    guard start >= 0, source.bytes[start] == UInt8(ascii: "<"),
      end <= source.bytes.count, source.bytes[end - 1] == UInt8(ascii: ">")
    else { return nil }
    pieces.removeSubrange(mark...)
    pieces.append(.barrier(TextSpan(start: start, end: end)))
    return end
  }

  /// The segment, unless it holds no prose but white space, and an empty builder again.
  mutating func finish(as role: Segment.Role) -> Segment? {
    let segment = Segment(
      role: role,
      pieces: partedAtAddresses(Segment(role: role, pieces: pieces))
    )
    pieces.removeAll(keepingCapacity: true)
    mark = 0
    return segment.pieces.contains(where: isProse) ? segment : nil
  }

  private func isProse(_ piece: Segment.Piece) -> Bool {
    switch piece {
    case .text(let span): source.bytes[span.range].contains { $0 > 0x20 }
    case .rewritten(let text, _): text.utf8.contains { $0 > 0x20 }
    case .barrier: false
    }
  }

  /// The pieces of `segment`, with a barrier in place of every address that they spell.
  private func partedAtAddresses(_ segment: Segment) -> [Segment.Piece] {
    let (bytes, map) = segment.reading(of: source)
    let addresses = Addresses.find(in: bytes, within: TextSpan(start: 0, end: bytes.count))
    guard !addresses.isEmpty else { return segment.pieces }
    var parts: [Segment.Piece] = []
    var remaining = addresses[...]
    var end = 0
    for piece in segment.pieces {
      let start = end
      end += piece.readLength
      while let address = remaining.first, address.end <= start { remaining.removeFirst() }
      guard let address = remaining.first, address.start < end else {
        parts.append(piece)
        continue
      }
      guard case .text(let span) = piece else {
        if address.start >= start { parts.append(.barrier(map.original(of: address))) }
        continue
      }
      var position = start
      let shift = span.start - start
      while let address = remaining.first, address.start < end {
        if position < address.start {
          parts.append(.text(TextSpan(start: position + shift, end: address.start + shift)))
        }
        if address.start >= start { parts.append(.barrier(map.original(of: address))) }
        position = min(address.end, end)
        guard address.end <= end else { break }
        remaining.removeFirst()
      }
      if position < end { parts.append(.text(TextSpan(start: position + shift, end: end + shift))) }
    }
    return parts
  }
}

extension Segment.Piece {
  /// The bytes of the file that the piece stands for.
  fileprivate var span: TextSpan {
    switch self {
    case .text(let span), .rewritten(_, let span), .barrier(let span): span
    }
  }

  /// How many bytes the piece reads as.
  fileprivate var readLength: Int {
    switch self {
    case .text(let span): span.length
    case .rewritten(let text, _): text.utf8.count
    case .barrier: Segment.barrierText.utf8.count
    }
  }
}

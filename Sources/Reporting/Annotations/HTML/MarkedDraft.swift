internal import Annotating
internal import Documents
internal import Glossaries
internal import SourceText

/// A draft's text as HTML, with its mentions marked and what is not prose set back.
struct MarkedDraft {
  /// What the page knows of a mention beside the mention itself.
  struct Steps {
    let anchor: String
    let previous: String?
    let next: String?
    let number: Int
    let count: Int
  }

  private let annotation: DraftAnnotation
  private let steps: [Steps]
  private let prose: [TextSpan]

  /// Prepares the text; `steps` has an entry for each mention.
  init(_ annotation: DraftAnnotation, steps: [Steps]) {
    self.annotation = annotation
    self.steps = steps
    prose = annotation.draft.segments.flatMap(\.pieces).compactMap { piece in
      switch piece {
      case .text(let span), .rewritten(_, let span): span.isEmpty ? nil : span
      case .barrier: nil
      }
    }.sorted()
  }

  /// The text of the file from its first byte to its last.
  ///
  /// - Complexity: O(n + m log n) in the bytes and the mentions.
  var html: String {
    let source = annotation.draft.source
    var mentions = annotation.mentions.indices
    var text = ""
    var done = source.byteOrderMarkLength
    for segment in annotation.draft.segments {
      guard let extent = Self.extent(of: segment), extent.start >= done else { continue }
      text += marked(TextSpan(start: done, end: extent.start), &mentions)
      let inner = marked(extent, &mentions)
      let isHeading = segment.role == .heading
      text += isHeading ? "<span class=\"heading\">\(inner)</span>" : inner
      done = extent.end
    }
    return text + marked(TextSpan(start: done, end: max(done, source.bytes.count)), &mentions)
  }

  private static func extent(of segment: Segment) -> TextSpan? {
    let spans = segment.pieces.map { piece in
      switch piece {
      case .text(let span), .rewritten(_, let span), .barrier(let span): span
      }
    }
    guard let first = spans.first else { return nil }
    return spans.dropFirst().reduce(first) { $0.union($1) }
  }

  /// The text of `span` with the next mentions that lie in it.
  private func marked(_ span: TextSpan, _ mentions: inout Range<Int>) -> String {
    var text = ""
    var done = span.start
    while !mentions.isEmpty {
      let index = mentions.lowerBound
      let mention = annotation.mentions[index]
      guard mention.span.end <= span.end else { break }
      mentions = (index + 1)..<mentions.upperBound
      guard mention.span.start >= done else { continue }
      text += plain(TextSpan(start: done, end: mention.span.start))
      let inner = marked(mention.span, &mentions)
      text += MentionMark(mention, in: annotation, steps: steps[index]).html(around: inner)
      done = mention.span.end
    }
    return text + plain(TextSpan(start: done, end: span.end))
  }

  /// The text of `span`, with what is markup set back.
  private func plain(_ span: TextSpan) -> String {
    let source = annotation.draft.source
    var text = ""
    var done = span.start
    func setBack(to end: Int) {
      guard done < end else { return }
      let markup = HTMLText.content(source.text(TextSpan(start: done, end: end)))
      let isBlank = markup.allSatisfy(\.isWhitespace)
      text += isBlank ? markup : "<span class=\"markup\">\(markup)</span>"
    }
    var index = firstProse(endingAfter: span.start)
    while index < prose.count, prose[index].start < span.end {
      let piece = TextSpan(
        start: max(done, prose[index].start),
        end: max(done, min(span.end, prose[index].end))
      )
      setBack(to: piece.start)
      text += HTMLText.content(source.text(piece))
      done = piece.end
      index += 1
    }
    setBack(to: span.end)
    return text
  }

  private func firstProse(endingAfter offset: Int) -> Int {
    var low = 0
    var high = prose.count
    while low < high {
      let middle = (low + high) / 2
      if prose[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

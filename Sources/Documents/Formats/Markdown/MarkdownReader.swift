public import SourceText

extension Draft {
  /// Reads `source` as Markdown: CommonMark with tables and strikethrough, and front matter.
  ///
  /// Paragraphs, headings, list items and table cells are segments. Emphasis and links are stepped
  /// over: `**Kim** Jong-un` reads `Kim Jong-un`. A line end within a paragraph reads as a space,
  /// with the `>` of the next line. Character references and backslash escapes read as what they
  /// stand for. Code, raw HTML, addresses and the destinations of images are barriers; code blocks,
  /// HTML blocks, front matter and the destinations and titles of links are not read at all.
  ///
  /// md4c knows no footnotes: `[^1]: text` is a paragraph, unless it is a single word, which makes
  /// it the destination of a link.
  ///
  /// - Complexity: O(n) in the bytes.
  public init(markdown source: SourceText) {
    let frontMatter = FrontMatter(of: source)
    let start = frontMatter?.end ?? source.byteOrderMarkLength
    let segments: [Segment]
    if let events = MarkdownParser.events(in: source.bytes, from: start) {
      var reader = MarkdownReader(source: source, start: start)
      segments = reader.segments(of: events)
    } else {
      segments = PlainTextReader(source: source, start: start).segments()
    }
    self.init(
      source: source,
      format: .markdown,
      statedLanguage: frontMatter?.language,
      segments: segments
    )
  }
}

/// Makes segments of Markdown events.
struct MarkdownReader {
  private let source: SourceText
  private var builder: SegmentBuilder
  private var segments: [Segment] = []
  /// Where the file has been read up to: no piece to come begins before.
  private var cursor: Int
  /// The lists and quotations around the place, the innermost last.
  private var containers: [Segment.Role] = []
  private var quotationDepth = 0
  /// What the block is that the text stands in.
  private var leaf = Leaf.paragraph
  /// Whether a line ended since the last text; where, only the next text tells.
  private var isAfterLineEnd = false
  /// Whether an image has begun whose text is still to come.
  private var isAtImageStart = false
  /// The code between two delimiters, while the place is within them.
  private var code: TextSpan?
  private var isInCode = false
  private var lastWasHTML = false

  /// Whether a link has begun whose text is still to come.
  private var isAtLinkStart = false

  private enum Leaf { case paragraph, heading, tableCell, verbatim }

  /// Begins to read `source` at `start`.
  init(source: SourceText, start: Int) {
    self.source = source
    self.builder = SegmentBuilder(source: source)
    self.cursor = start
  }

  /// The segments that `events` spell.
  mutating func segments(of events: [MarkdownEvent]) -> [Segment] {
    for event in events {
      switch event {
      case .enterBlock(let block): enter(block)
      case .leaveBlock(let block): leave(block)
      case .enterInline(let inline): enter(inline)
      case .leaveInline(let inline): leave(inline)
      case .text(let kind, let span): if leaf != .verbatim { read(kind, unread(span)) }
      }
    }
    finishSegment()
    return segments
  }

  private mutating func enter(_ block: MarkdownEvent.Block) {
    finishSegment()
    switch block {
    case .quotation:
      containers.append(.quotation)
      quotationDepth += 1
    case .listItem: containers.append(.listItem)
    case .heading: leaf = .heading
    case .tableCell: leaf = .tableCell
    case .verbatim: leaf = .verbatim
    case .other: leaf = .paragraph
    }
  }

  private mutating func leave(_ block: MarkdownEvent.Block) {
    finishSegment()
    if block == .quotation { quotationDepth -= 1 }
    if block == .quotation || block == .listItem { containers.removeLast() }
    leaf = .paragraph
  }

  private mutating func finishSegment() {
    let role: Segment.Role =
      switch leaf {
      case .heading: .heading
      case .tableCell: .tableCell
      case .paragraph, .verbatim: containers.last ?? .paragraph
      }
    if let segment = builder.finish(as: role) { segments.append(segment) }
    isAfterLineEnd = false
    isAtImageStart = false
    isAtLinkStart = false
    lastWasHTML = false
  }

  private mutating func enter(_ inline: MarkdownEvent.Inline) {
    switch inline {
    case .link: isAtLinkStart = true
    case .image: isAtImageStart = true
    case .code:
      isInCode = true
      code = nil
    case .emphasis: break
    }
  }

  private mutating func leave(_ inline: MarkdownEvent.Inline) {
    switch inline {
    case .link:
      if !isAtLinkStart, let end = builder.joinBracketedSinceMark() { cursor = end }
      isAtLinkStart = false
    case .image: endImage()
    case .code: endCode()
    case .emphasis: break
    }
  }

  /// What of `span` has not been read.
  ///
  /// md4c 0.4.8 reads the closing mark of a code span again where that mark begins a line.
  private func unread(_ span: TextSpan?) -> TextSpan? {
    guard let span, span.start < cursor else { return span }
    return cursor < span.end ? TextSpan(start: cursor, end: span.end) : nil
  }

  private mutating func read(_ kind: MarkdownEvent.Text, _ place: TextSpan?) {
    if isInCode {
      if let place { code = code?.union(place) ?? place }
      return
    }
    let wasHTML = lastWasHTML
    lastWasHTML = kind == .html
    switch kind {
    case .lineEnd: isAfterLineEnd = true
    case .null:
      let offset = source.bytes[cursor...].firstIndex(of: 0) ?? cursor
      let span = TextSpan(start: offset, end: min(offset + 1, source.bytes.count))
      settle(before: span)
      builder.append("\u{FFFD}", for: span)
    case .html:
      guard let place else { return }
      settle(before: place)
      if wasHTML { builder.widenBarrier(to: place) } else { builder.appendBarrier(place) }
    case .reference:
      guard let place else { return }
      settle(before: place)
      if let text = CharacterReference.text(of: source.text(place)) {
        builder.append(text, for: place)
      } else {
        builder.append(place)
      }
    case .plain:
      guard let place else { return }
      settle(before: place)
      builder.append(place)
    }
  }

  /// Writes the line end or image that came before `span`, whose place is known now, and moves on.
  private mutating func settle(before span: TextSpan) {
    defer { cursor = max(cursor, span.end) }
    let image = isAtImageStart ? imageStart(before: span.start) : nil
    let gap = isAfterLineEnd ? lineEnd(before: span.start) : nil
    if let image, image.end <= gap?.start ?? image.end { builder.appendBarrier(image) }
    if let gap { builder.append(" ", for: gap) }
    if let image, let gap, image.start >= gap.end { builder.appendBarrier(image) }
    isAtImageStart = false
    isAfterLineEnd = false
    if isAtLinkStart {
      builder.setMark()
      isAtLinkStart = false
    }
  }

  /// The last line end before `limit`, with the blanks around it and the `>` behind it.
  private func lineEnd(before limit: Int) -> TextSpan? {
    let bytes = source.bytes
    guard cursor < limit, let last = bytes[cursor..<limit].lastIndex(where: \.isLineEnd) else {
      return nil
    }
    var end = last + 1
    var quotations = quotationDepth
    while end < limit {
      if bytes[end] == UInt8(ascii: ">"), quotations > 0 {
        quotations -= 1
      } else if !bytes[end].isBlank {
        break
      }
      end += 1
    }
    var start = last
    while start > cursor, bytes[start - 1].isBlank || bytes[start - 1].isLineEnd { start -= 1 }
    if start > cursor, start == last, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return TextSpan(start: start, end: end)
  }

  /// Makes a barrier of the bracket that ends an image; it stands for the destination behind it.
  private mutating func endImage() {
    let limit = source.bytes.count
    var start = cursor
    if isAtImageStart {
      isAtImageStart = false
      start = imageStart(before: limit)?.start ?? cursor
    }
    let bracket = source.bytes[start...].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? start
    builder.appendBarrier(TextSpan(start: start, end: bracket))
    cursor = bracket
  }

  /// Makes a barrier of a code span and its backticks.
  private mutating func endCode() {
    isInCode = false
    let bytes = source.bytes
    guard let code else { return builder.appendBarrier(TextSpan(start: cursor, end: cursor)) }
    var start = code.start
    while start > cursor, bytes[start - 1] != UInt8(ascii: "`"), bytes[start - 1] <= 0x20 {
      start -= 1
    }
    while start > cursor, bytes[start - 1] == UInt8(ascii: "`") { start -= 1 }
    var end = code.end
    while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
    while end < bytes.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
    let span = TextSpan(start: start, end: end)
    settle(before: span)
    builder.appendBarrier(span)
  }

  /// The first `![` from the cursor on.
  private func imageStart(before limit: Int) -> TextSpan? {
    let bytes = source.bytes
    guard cursor < limit else { return nil }
    let start = (cursor..<limit).first { bytes.has("![", at: $0, before: limit) }
    return start.map { TextSpan(start: $0, end: $0 + 2) }
  }
}

public import SourceText

extension Draft {
  /// Reads `source` as plain text.
  ///
  /// Blank lines and form feeds part paragraphs. A single line end is a wrap, which reads as a
  /// space, or the end of a paragraph: `LineWrapping` tells which. A wrap after a hyphen reads as
  /// nothing, so that `Kim Jong-` over `un` is one name; a common word that was hyphenated only for
  /// the wrap keeps its hyphen, because nothing tells it from a name. A dash is not a hyphen. Lines
  /// that begin with `>` are quotations. Web and e-mail addresses are no prose.
  ///
  /// - Complexity: O(n) in the bytes.
  public init(plainText source: SourceText) {
    let reader = PlainTextReader(source: source, start: source.byteOrderMarkLength)
    self.init(source: source, format: .plainText, segments: reader.segments())
  }
}

/// Parts plain text into paragraphs.
struct PlainTextReader {
  private let source: SourceText
  private let lines: [TextLine]

  /// Takes the bytes of `source` from `start` on, the beginning of a line.
  init(source: SourceText, start: Int) {
    self.source = source
    var lines: [TextLine] = []
    for number in source.lines.line(at: start)..<source.lines.count {
      let line = source.lines.span(ofLine: number)
      var end = line.end
      while end > line.start, source.bytes[end - 1].isLineEnd { end -= 1 }
      var begin = max(line.start, start)
      for index in begin..<max(begin, end) where source.bytes[index] == Self.formFeed {
        lines.append(TextLine(TextSpan(start: begin, end: index), in: source.bytes))
        lines.append(TextLine(TextSpan(start: index, end: index), in: source.bytes))
        begin = index + 1
      }
      lines.append(TextLine(TextSpan(start: begin, end: max(begin, end)), in: source.bytes))
    }
    self.lines = lines
  }

  /// The paragraphs.
  func segments() -> [Segment] {
    let blocks = lines.split(whereSeparator: \.isBlank)
    let wrapping = LineWrapping(blocks: blocks)
    var builder = SegmentBuilder(source: source)
    var segments: [Segment] = []
    for block in blocks {
      let lines = Array(block)
      let wraps = wrapping.wraps(in: block)
      var role: Segment.Role?
      for (index, line) in lines.enumerated() {
        role = role ?? self.role(of: line)
        builder.append(line.content)
        if wraps.contains(index) {
          let next = lines[index + 1]
          let gap = TextSpan(start: line.content.end, end: next.content.start)
          builder.append(line.endsInHyphen && next.opensWithWord ? "" : " ", for: gap)
        } else {
          if let segment = builder.finish(as: role ?? .paragraph) { segments.append(segment) }
          role = nil
        }
      }
    }
    return segments
  }

  private static let formFeed: UInt8 = 0x0C

  private func role(of line: TextLine) -> Segment.Role {
    if line.depth > 0 { return .quotation }
    switch line.opening {
    case .bullet, .number: return .listItem
    case .dash:
      let isHyphen = source.bytes[line.content.start] == UInt8(ascii: "-")
      return isHyphen ? .listItem : .paragraph
    case .lowercase, .otherWordPart, .other: return .paragraph
    }
  }
}

extension TextLine {
  fileprivate var opensWithWord: Bool { opening == .lowercase || opening == .otherWordPart }
}

internal import Annotating
internal import Documents
internal import Glossaries
internal import Languages
internal import SourceText

/// Writes each draft with every mention marked, then a table of its concepts.
///
///     [Kim Jong Un] and [Choi Sun-hee → Choe Son Hui] flew to [!Kurk Region → Kursk region].
struct TextAnnotationReporter: AnnotationReporter {
  private let palette: Palette
  private var isFirst = true

  init(_ options: ReportOptions) { palette = Palette(isOn: options.colour) }

  mutating func start() -> String { "" }

  mutating func add(_ annotation: DraftAnnotation) -> String {
    let source = annotation.draft.source
    let title = "\(VisibleText.name(source.path)) (\(annotation.language.tag))"
    var text = isFirst ? "" : "\n"
    isFirst = false
    text += palette.paint(title, .bold) + "\n\n"
    let body = marked(annotation)
    if !body.isEmpty { text += body + (body.hasSuffix("\n") ? "\n" : "\n\n") }
    return text + ConceptTable(annotation, palette: palette).text
  }

  mutating func finish() -> String { "" }

  private func marked(_ annotation: DraftAnnotation) -> String {
    let source = annotation.draft.source
    var text = ""
    var done = source.byteOrderMarkLength
    for mention in annotation.mentions where !mention.isNested && mention.span.start >= done {
      text += VisibleText.lines(source.text(TextSpan(start: done, end: mention.span.start)))
      text += mark(mention)
      done = mention.span.end
    }
    return text
      + VisibleText.lines(source.text(TextSpan(start: done, end: max(done, source.bytes.count))))
  }

  private func mark(_ mention: Mention) -> String {
    let written = VisibleText.lines(mention.surface, level: .invisibles)
    let style = Style(mention.status)
    guard mention.status.isToBeRewritten else {
      return palette.isOn ? palette.paint(written, style) : "[\(written)]"
    }
    let sign = mention.status == .error ? "!" : ""
    let open = palette.paint("[\(sign)\(written)", style)
    guard let house = mention.replacement ?? mention.canonical else {
      return open + palette.paint("]", style)
    }
    let arrow = palette.paint(" → ", .dim)
    return open + arrow + palette.paint(VisibleText.line(house), .green) + palette.paint("]", style)
  }
}

extension Style {
  /// The colour of a mention.
  init(_ status: MentionStatus) {
    switch status {
    case .canonical: self = .green
    case .accepted, .short, .derived: self = .cyan
    case .variant: self = .yellow
    case .error: self = .red
    }
  }
}

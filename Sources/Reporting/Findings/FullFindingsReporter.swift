internal import Diagnostics
internal import SourceText

/// Writes each finding as a block: what is wrong, the line with the place marked, what to write, why.
///
///     a.md:3:12: warning[variant-term]: “Kim Jong-un” is not the house form
///       |
///     3 | In 2011, Kim Jong-un took over.
///       |          ^^^^^^^^^^^ Kim Jong Un
///       = why: South Korean press romanization; house style ap writes Kim Jong Un
///       = 3 times: lines 3, 9 (twice)
struct FullFindingsReporter: FindingsReporter {
  private let palette: Palette
  private let width: Int
  private var isFirst = true

  init(_ options: ReportOptions) {
    palette = Palette(isOn: options.colour)
    width = max(options.width ?? 100, 40)
  }

  mutating func start() -> String { "" }

  mutating func add(_ file: FileFindings) -> String {
    var text = ""
    for diagnostic in file.diagnostics {
      if !isFirst { text += "\n" }
      isFirst = false
      text += block(diagnostic, in: file.source)
    }
    return text
  }

  mutating func finish() -> String { "" }

  private func block(_ diagnostic: Diagnostic, in source: SourceText) -> String {
    let label = "\(diagnostic.severity.rawValue)[\(diagnostic.rule.name)]"
    let path = VisibleText.name(source.path) + diagnostic.place(in: source)
    var text = palette.paint(path, .bold)
    text += ": \(palette.paint(label, Style(diagnostic.severity)))"
    text += ": \(palette.paint(VisibleText.line(diagnostic.message), .bold))\n"
    let lastLine = source.lines.line(at: max(diagnostic.span.start, diagnostic.span.end - 1)) + 1
    // The lines of a listing stand nowhere else.
    let gutter = diagnostic.entry == nil ? String(lastLine).utf8.count : 1
    text += excerpt(diagnostic, in: source, gutter: gutter)
    for note in notes(diagnostic, in: source) {
      let pad = String(repeating: " ", count: gutter + 1)
      let body = note.text.split(whereSeparator: \.isNewline).map { VisibleText.line(String($0)) }
      let indent = "\n" + pad + String(repeating: " ", count: note.label.count + 4)
      let mark = palette.paint("=", .blue)
      text += "\(pad)\(mark) \(palette.paint(note.label, .bold)): "
      text += body.joined(separator: indent) + "\n"
    }
    return text
  }

  private func excerpt(_ diagnostic: Diagnostic, in source: SourceText, gutter: Int) -> String {
    let excerpt = SourceExcerpt(of: diagnostic.span, in: source, columns: width - gutter - 3)
    let blank = String(repeating: " ", count: gutter)
    let bar = palette.paint("\(blank) |", .blue)
    var text = bar + "\n"
    for (index, line) in excerpt.lines.enumerated() {
      let number = diagnostic.entry == nil ? String(line.number) : ""
      let pad = String(repeating: " ", count: max(0, gutter - number.utf8.count))
      text += palette.paint("\(pad)\(number) |", .blue)
      text += line.text.isEmpty ? "\n" : " \(line.text)\n"
      var mark = line.carets
      if index == excerpt.lines.count - 1, let suggestion = diagnostic.suggestion {
        mark += suggestion.isEmpty ? " (leave this out)" : " " + VisibleText.line(suggestion)
      }
      text += "\(bar) \(line.indent)\(palette.paint(mark, Style(diagnostic.severity)))\n"
    }
    return text
  }

  private func notes(
    _ diagnostic: Diagnostic,
    in source: SourceText
  ) -> [(label: String, text: String)] {
    var notes: [(label: String, text: String)] = []
    if let reason = diagnostic.reason, !reason.isEmpty { notes.append(("why", reason)) }
    if let doubt = diagnostic.fixes.lazy.compactMap(\.doubt).first { notes.append(("look", doubt)) }
    let occurrences = OccurrenceLines(of: diagnostic.occurrences, in: source)
    if occurrences.count > 1 {
      notes.append(("\(occurrences.count) times", occurrences.description))
    }
    for related in diagnostic.related {
      let place = source.position(of: related.span.start)
      let label = related.entry ?? "line \(place.line), column \(place.column)"
      notes.append(("see \(VisibleText.line(label))", related.message))
    }
    return notes
  }
}

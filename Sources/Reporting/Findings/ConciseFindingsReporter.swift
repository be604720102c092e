internal import Diagnostics
internal import SourceText

/// Writes a finding a line, as editors and `grep` read it.
///
///     a.md:3:12: warning TRM001 variant-term: write “Kim Jong Un” (5 times)
struct ConciseFindingsReporter: FindingsReporter {
  private let palette: Palette

  init(_ options: ReportOptions) { palette = Palette(isOn: options.colour) }

  mutating func start() -> String { "" }

  mutating func add(_ file: FileFindings) -> String {
    file.diagnostics.map { line($0, in: file.source) }.joined()
  }

  mutating func finish() -> String { "" }

  private func line(_ diagnostic: Diagnostic, in source: SourceText) -> String {
    let path = palette.paint(VisibleText.name(source.path), .bold)
    let severity = palette.paint(diagnostic.severity.rawValue, Style(diagnostic.severity))
    let count = diagnostic.occurrences.count
    return "\(path)\(diagnostic.place(in: source)): \(severity) "
      + "\(diagnostic.rule.code) \(diagnostic.rule.name): \(VisibleText.line(diagnostic.message))"
      + (count > 1 ? palette.paint(" (\(count) times)", .dim) : "") + "\n"
  }
}

extension Diagnostic {
  /// Where it stands, to be written after the name of the file: the line and the column, or in a listing the entry.
  func place(in source: SourceText) -> String {
    if let entry { return entry.isEmpty ? "" : " " + VisibleText.line(entry) }
    let place = source.position(of: span.start)
    return ":\(place.line):\(place.column)"
  }
}

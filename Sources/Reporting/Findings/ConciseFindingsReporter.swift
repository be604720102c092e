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
    let place = source.position(of: diagnostic.span.start)
    let path = palette.paint(VisibleText.name(source.path), .bold)
    let severity = palette.paint(diagnostic.severity.rawValue, Style(diagnostic.severity))
    let count = diagnostic.occurrences.count
    return "\(path):\(place.line):\(place.column): \(severity) "
      + "\(diagnostic.rule.code) \(diagnostic.rule.name): \(VisibleText.line(diagnostic.message))"
      + (count > 1 ? palette.paint(" (\(count) times)", .dim) : "") + "\n"
  }
}

internal import Diagnostics
internal import SourceText

/// Writes a workflow command for each finding.
///
/// One for each finding and not for each place: GitHub shows ten of a level in a step.
///
/// - Source: GitHub Docs, “Workflow commands for GitHub Actions”; the escapes are those of
///   `actions/toolkit`, `packages/core/src/command.ts`.
struct GitHubFindingsReporter: FindingsReporter {
  mutating func start() -> String { "" }

  mutating func add(_ file: FileFindings) -> String {
    file.diagnostics.map { command($0, in: file.source) }.joined()
  }

  mutating func finish() -> String { "" }

  private func command(_ diagnostic: Diagnostic, in source: SourceText) -> String {
    let start = source.position(of: diagnostic.span.start)
    let end = source.position(of: diagnostic.span.end)
    let name =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let properties: [(String, String)] = [
      ("file", RelativePath.withoutDot(source.path)),
      ("line", String(start.line)),
      ("col", String(start.column)),
      ("endLine", String(end.line)),
      ("endColumn", String(end.column)),
      ("title", "\(diagnostic.rule.name) (\(diagnostic.rule.code))"),
    ]
    let list = properties.map { "\($0)=\(Self.escaped($1, inProperty: true))" }
    let message = Self.escaped(message(diagnostic, in: source), inProperty: false)
    return "::\(name) \(list.joined(separator: ","))::\(message)\n"
  }

  private func message(_ diagnostic: Diagnostic, in source: SourceText) -> String {
    var lines = [VisibleText.lines(diagnostic.message, level: .invisibles)]
    if let reason = diagnostic.reason, !reason.isEmpty {
      lines.append("why: " + VisibleText.lines(reason, level: .invisibles))
    }
    let occurrences = OccurrenceLines(of: diagnostic.occurrences, in: source)
    if occurrences.count > 1 { lines.append("\(occurrences.count) times: \(occurrences)") }
    return lines.joined(separator: "\n")
  }

  private static func escaped(_ text: String, inProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where inProperty: result += "%3A"
      case "," where inProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

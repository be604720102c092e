import Diagnostics
import Reporting
import SourceText

/// Findings to report, made from a text with the places marked, as in `⟦Kim Jong-un⟧ took over`.
enum Findings {
  static let variant = DiagnosticID(code: "TRM001", name: "variant-term")
  static let mixed = DiagnosticID(code: "TXT002", name: "mixed-script")

  static let rules = [
    RuleDescription(
      id: variant,
      severity: .warning,
      summary: "A name is written as the house does not write it.",
      explanation: "Readers take two spellings for two people. Write the house form."
    ),
    RuleDescription(
      id: mixed,
      severity: .error,
      summary: "A name mixes the letters of two scripts.",
      explanation: ""
    ),
  ]

  /// The text without the marks, and the marked places.
  static func unmarked(_ marked: String) -> (text: String, spans: [TextSpan]) {
    var text = ""
    var spans: [TextSpan] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = text.utf8.count
      case "⟧": spans.append(TextSpan(start: start, end: text.utf8.count))
      default: text.unicodeScalars.append(scalar)
      }
    }
    return (text, spans)
  }

  /// One finding, which stands at every marked place.
  static func file(
    _ marked: String,
    path: String = "a.md",
    rule: DiagnosticID = variant,
    severity: Severity = .warning,
    message: String = "“Kim Jong-un” is not the house form",
    reason: String? = nil,
    suggestion: String? = "Kim Jong Un",
    doubt: String? = nil,
    related: [Diagnostic.Related] = [],
    concept: String? = "kim-jong-un"
  ) -> FileFindings {
    let (text, spans) = unmarked(marked)
    let diagnostic = spans.first.map { first in
      Diagnostic(
        rule: rule,
        severity: severity,
        span: first,
        occurrences: spans,
        message: message,
        reason: reason,
        suggestion: suggestion,
        fixes: suggestion.map { text in
          spans.map { Fix(edits: [.init(span: $0, text: text)], doubt: doubt) }
        } ?? [],
        related: related,
        concept: concept
      )
    }
    return FileFindings(
      source: SourceText(path: path, text: text),
      diagnostics: diagnostic.map { [$0] } ?? []
    )
  }

  /// The whole report on `files`.
  static func report(
    _ files: [FileFindings],
    _ format: FindingsFormat,
    options: ReportOptions = ReportOptions(toolVersion: "1.0", rules: rules)
  ) -> String {
    var reporter = format.reporter(options)
    var text = reporter.start()
    for file in files { text += reporter.add(file) }
    return text + reporter.finish()
  }
}

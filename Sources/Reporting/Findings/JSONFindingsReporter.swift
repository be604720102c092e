internal import Diagnostics
internal import JSON

/// Writes one JSON array with an object for each finding.
struct JSONFindingsReporter: FindingsReporter {
  private var isEmpty = true

  mutating func start() -> String { "[" }

  mutating func add(_ file: FileFindings) -> String {
    var text = ""
    for diagnostic in file.diagnostics {
      text += isEmpty ? "\n  " : ",\n  "
      isEmpty = false
      text += JSONValue(diagnostic, in: file.source).rendered(.indented(from: 1))
    }
    return text
  }

  mutating func finish() -> String { isEmpty ? "]\n" : "\n]\n" }
}

internal import Diagnostics
internal import JSON

/// Writes a JSON object a line, one for each finding.
struct JSONLinesFindingsReporter: FindingsReporter {
  mutating func start() -> String { "" }

  mutating func add(_ file: FileFindings) -> String {
    file.diagnostics.map { JSONValue($0, in: file.source).rendered() + "\n" }.joined()
  }

  mutating func finish() -> String { "" }
}

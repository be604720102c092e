public import Diagnostics

/// Writes findings in one format, file by file, so that a long run can be read as it goes.
///
/// What the three functions return, put together in order, is the report.
public protocol FindingsReporter {
  /// What stands before the first file.
  mutating func start() -> String
  /// What is said of one file; empty where a format says nothing of a clean file.
  mutating func add(_ file: FileFindings) -> String
  /// What stands after the last file.
  mutating func finish() -> String
}

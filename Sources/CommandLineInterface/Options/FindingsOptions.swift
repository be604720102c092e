public import ArgumentParser
internal import Diagnostics
internal import GlossaryLinting
internal import Reporting
internal import Workbench

/// How findings are shown, and when they fail a run.
struct FindingsOptions: ParsableArguments {
  @Option(name: [.short, .long], help: "full, concise, json, jsonl, sarif or github.")
  var format = FindingsFormat.full

  @Option(help: "Fail the run at this severity and above: note, warning or error.")
  var failOn = Severity.warning

  @Flag(help: "Exit with 0 whatever is found.")
  var exitZero = false

  /// Whether a run fails whose worst finding is this.
  func fails(_ worst: Severity?) -> Bool {
    guard let worst, !exitZero else { return false }
    return worst >= failOn
  }
}

extension FindingsFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}

/// One run over files, from the first to the summary.
struct FindingsRun {
  private var reporter: any FindingsReporter
  private var sink: OutputSink
  private var files = 0
  private var counts: [Severity: Int] = [:]

  /// - Parameter isDraftOnOutput: whether a mended draft goes to standard output, so that the findings
  ///   go to standard error.
  init(
    format: FindingsFormat,
    options: ReportOptions,
    output: OutputOptions,
    isDraftOnOutput: Bool = false
  ) {
    reporter = format.reporter(options)
    sink = OutputSink(path: output.output, usesStandardError: isDraftOnOutput)
  }

  /// The worst severity so far.
  var worst: Severity? { counts.keys.max() }

  mutating func start() throws { try sink.write(reporter.start()) }

  mutating func add(_ found: FileFindings) throws {
    files += 1
    for diagnostic in found.diagnostics { counts[diagnostic.severity, default: 0] += 1 }
    try sink.write(reporter.add(found))
  }

  /// Adds what was found in a glossary, whose tables count as one.
  mutating func add(_ report: LintReport) throws {
    let before = files
    for found in report.files { try add(found) }
    files = before + 1
  }

  /// Ends the report and says on standard error how much was found, if any file was looked at.
  ///
  /// - Parameter plural: the word for several things, where it is not `thing` with an s.
  mutating func finish(of thing: String, or plural: String? = nil) throws {
    try sink.write(reporter.finish())
    try sink.close()
    guard files > 0 else { return }
    let parts = [Severity.error, .warning, .note].compactMap { severity in
      counts[severity].map { "\($0) \(severity.rawValue)\($0 == 1 ? "" : "s")" }
    }
    let what = parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    FileAccess.say("onoma: \(what) in \(files) \(files == 1 ? thing : plural ?? thing + "s")")
  }
}

internal import ArgumentParser
internal import Diagnostics
internal import GlossaryLinting
internal import Reporting
internal import Workbench

/// `onoma glossary lint`.
struct GlossaryLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check a glossary for entries that contradict each other or can never be found.",
    discussion: "  onoma glossary lint glossaries/korea-russia"
  )

  @Argument(
    help: GlossaryOptions.glossaryHelp
  )
  var glossary = GlossaryLoader.shipped

  @OptionGroup var findings: FindingsOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    var report = FindingsRun(
      format: findings.format,
      options: ReportOptions(
        colour: output.isColoured,
        toolVersion: Onoma.version,
        rules: GlossaryLinter.rules.map(\.description),
        width: output.width
      ),
      output: output
    )
    let file = try GlossaryOpening.open(glossary)
    try report.start()
    try report.add(GlossaryLinter().lint(file))
    try report.finish(of: "glossary")
    if findings.fails(report.worst) { throw ExitStatus.findings }
  }
}

internal import ArgumentParser
internal import Checking
internal import Diagnostics
internal import Reporting
internal import Workbench

/// `onoma check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report the names that the house writes otherwise.",
    discussion: """
      full shows each finding with its line and the reason; concise one line each; json, jsonl, sarif and \
      github are for programs. `onoma explain` lists the rules.

        onoma check draft.md
        onoma check --select inconsistent-name,TRM001 drafts/
        onoma check --format sarif --output onoma.sarif drafts/
      """
  )

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var drafts: DraftOptions
  @OptionGroup var findings: FindingsOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "Only these rules, by name or code, parted by commas.")
  var select: String?

  @Option(help: "All rules but these, by name or code, parted by commas.")
  var ignore: String?

  func run() throws {
    let checker = Checker(rules: try rules())
    let workbench = try glossary.workbench()
    var report = FindingsRun(
      format: findings.format,
      options: ReportOptions(
        colour: output.isColoured,
        toolVersion: Onoma.version,
        rules: RuleCatalog.descriptions,
        width: output.width
      ),
      output: output
    )
    try report.start()
    let isComplete = try drafts.forEachDraft { draft in
      try report.add(workbench.check(draft, by: checker))
    }
    try report.finish(of: "draft")
    if !isComplete { throw ExitStatus.failure }
    if findings.fails(report.worst) { throw ExitStatus.findings }
  }

  private func rules() throws -> [any Rule] {
    let selected = try select.map { try Self.rules(named: $0) } ?? RuleCatalog.rules
    let ignored = try ignore.map { try Self.rules(named: $0) } ?? []
    let ignoredIDs = Set(ignored.map(\.description.id))
    return selected.filter { !ignoredIDs.contains($0.description.id) }
  }

  private static func rules(named list: String) throws -> [any Rule] {
    try list.split(separator: ",").map { name in
      guard let rule = RuleCatalog.rule(named: name) else {
        let known = RuleCatalog.descriptions.map(\.id.name).joined(separator: ", ")
        throw UsageError("“\(name)” is not a rule; the rules are \(known)")
      }
      return rule
    }
  }
}

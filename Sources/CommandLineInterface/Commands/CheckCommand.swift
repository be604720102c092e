internal import ArgumentParser
internal import Checking
internal import Diagnostics
internal import Documents
internal import Reporting
internal import SourceText
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

      --fix writes the house's form into the drafts: in the same Russian case, with the Korean particle that \
      agrees, with the possessive and the marks around it untouched. A fix that needs a person's eye (a name \
      inside quotation marks, a case that the sentence leaves open) waits for --unsafe-fixes.

        onoma check --diff draft.md
        onoma check --fix draft.md
      """
  )

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var drafts: DraftOptions
  @OptionGroup var findings: FindingsOptions
  @OptionGroup var fixes: FixOptions
  @OptionGroup var output: OutputOptions

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let checker = Checker(
      rules: try rules.chosen(from: RuleCatalog.rules, described: \.description)
    )
    let (workbench, problems) = try glossary.opened()
    if fixes.diff { return try showDiff(workbench, checker) }
    var report = FindingsRun(
      format: findings.format,
      options: ReportOptions(
        colour: output.isColoured,
        toolVersion: Onoma.version,
        rules: RuleCatalog.descriptions,
        width: output.width
      ),
      output: output,
      isDraftOnOutput: fixes.fix && drafts.paths.contains("-")
    )
    var tally = FixTally()
    try report.start()
    let isComplete = try drafts.forEachDraft { draft in
      var found = workbench.check(draft, by: checker)
      if fixes.fix {
        let fixed = fixes.fixed(found)
        tally.add(fixed, of: found, with: fixes)
        let text = String(decoding: fixed.bytes, as: UTF8.self)
        if drafts.isStandardInput(draft) {
          try FileAccess.print(text)
        } else if fixed.applied > 0 {
          try FileAccess.write(text, to: draft.source.path)
        }
        if fixed.applied > 0 {
          let source = SourceText(path: draft.source.path, text: text)
          found = workbench.check(Draft(reading: source, as: draft.format), by: checker)
        }
      }
      try report.add(found)
    }
    try report.finish(of: "draft")
    if fixes.fix { FileAccess.say(tally.sentence("mended")) }
    if !isComplete { throw ExitStatus.failure }
    // A glossary of which a part was not read lets pass what it should not.
    let isUnread = problems > 0 && !findings.exitZero
    if findings.fails(report.worst) || isUnread { throw ExitStatus.findings }
  }

  private func showDiff(_ workbench: Workbench, _ checker: Checker) throws {
    var sink = OutputSink(path: output.output)
    var tally = FixTally()
    let isComplete = try drafts.forEachDraft { draft in
      let found = workbench.check(draft, by: checker)
      let fixed = fixes.fixed(found)
      tally.add(fixed, of: found, with: fixes)
      try sink.write(UnifiedDiff(draft.source, edits: fixed.edits).text())
    }
    try sink.close()
    FileAccess.say(tally.sentence("would mend"))
    if !isComplete { throw ExitStatus.failure }
    if !tally.isEmpty, !findings.exitZero { throw ExitStatus.findings }
  }
}

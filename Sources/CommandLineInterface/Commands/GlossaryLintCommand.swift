internal import ArgumentParser
internal import Diagnostics
internal import Glossaries
internal import GlossaryLinting
internal import Reporting
internal import SourceText
internal import Workbench

/// `onoma glossary lint`.
struct GlossaryLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check a glossary for entries that contradict each other or can never be found.",
    discussion: """
      Of several glossaries each is checked by itself, and against those before it. `onoma explain` lists \
      the rules. A finding in a store or in a file without lines is told by its concept and term, as NAME#ID ru “Сеул”.

        onoma glossary lint glossaries/korea-russia
        onoma glossary lint --drafts drafts/ sqlite:house.db

      --fix mends what loses nothing: look-alike letters, stray characters, repeated rows, the order of rows. \
      A fix that a person has to look at waits for --unsafe-fixes. Folders and Onoma's own tables are \
      written anew, a store is changed with its history; other files are only checked.

        onoma glossary lint --diff terms.csv
        onoma glossary lint --fix sqlite:house.db
      """
  )

  @Argument(
    help: ArgumentHelp(
      """
      The glossaries: folders, files (see `onoma glossary formats`), stores (sqlite:PATH or \
      postgres://USER@HOST/DATABASE), or \(GlossaryLoader.allShipped.joined(separator: ", ")). \
      (default: \(GlossaryLoader.shipped))
      """
    )
  )
  var glossaries: [String] = []

  @Option(help: "Drafts, or a folder of drafts: report the concepts that none of them names.")
  var drafts: [String] = []

  @Option(help: "The format of the glossaries' files, where their endings do not tell.")
  var glossaryFormat: String?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var findings: FindingsOptions
  @OptionGroup var fixes: FixOptions
  @OptionGroup var author: AuthorOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let linter = GlossaryLinter(
      rules: try rules.chosen(from: GlossaryLinter.rules, described: \.description)
    )
    let names = glossaries.isEmpty ? [GlossaryLoader.shipped] : glossaries
    let opened = try names.map { try GlossaryOpening.account(of: $0, format: glossaryFormat) }
    let files = opened.map(\.file)
    let unread = opened.reduce(0) { $0 + $1.problems }
    if fixes.isOn {
      for (name, glossary) in zip(names, opened) {
        try refuseToMend(name, glossary.file, problems: glossary.problems)
      }
    }
    let usage =
      try drafts.isEmpty
      ? nil
      : GlossaryUse.of(
        files.map(\.glossary),
        in: drafts,
        style: StyleLoader.load(StyleLoader.standard)
      )
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
    var diff = OutputSink(path: output.output)
    var tally = LintTally()
    if !fixes.diff { try report.start() }
    var earlier: [Glossary] = []
    for (name, file) in zip(names, files) {
      let others = earlier
      let subject = { LintSubject($0, beside: others, usage: usage) }
      earlier.append(file.glossary)
      guard fixes.isOn else {
        try report.add(linter.lint(subject(file)))
        continue
      }
      let mending = try GlossaryMending(
        file,
        by: linter,
        unsafe: fixes.unsafeFixes,
        subject: subject
      )
      tally.add(mending)
      if fixes.diff {
        for (old, new) in mending.changes {
          let edits = LineEdits.edits(from: old, to: new.bytes)
          try diff.write(UnifiedDiff(old, edits: edits).text())
        }
        continue
      }
      if mending.applied > 0 { try save(mending, as: name) }
      try report.add(mending.report)
    }
    if fixes.diff {
      try diff.close()
      FileAccess.say(tally.sentence("would mend", fixes))
      if tally.applied + unread > 0, !findings.exitZero { throw ExitStatus.findings }
      return
    }
    try report.finish(of: "glossary", or: "glossaries")
    if fixes.fix { FileAccess.say(tally.sentence("mended", fixes)) }
    let isUnread = unread > 0 && !findings.exitZero
    if findings.fails(report.worst) || isUnread { throw ExitStatus.findings }
  }

  private func save(_ mending: GlossaryMending, as name: String) throws {
    guard StoreLoader.isStore(name) else { return try mending.save() }
    try mending.save(into: StoreLoader.openForWriting(name), by: author.name)
  }

  private func refuseToMend(_ name: String, _ file: GlossaryFile, problems: Int) throws {
    if problems > 0 {
      throw UsageError("\(name) is not mended; mend what is told above first, which was not read")
    }
    if file.layout == .tables, !FileAccess.exists(name) {
      throw UsageError("\(name) is part of this program and cannot be mended; name its folder")
    }
    if file.layout != .tables, !StoreLoader.isStore(name) {
      throw UsageError(
        "\(name) is only checked; take it into a store or export it as Onoma's own table to mend it"
      )
    }
  }
}

/// What a run has mended, for the sentence at its end.
private struct LintTally {
  private(set) var applied = 0
  private var doubtful = 0

  mutating func add(_ mending: GlossaryMending) {
    applied += mending.applied
    doubtful += mending.doubtful
  }

  func sentence(_ verb: String, _ fixes: FixOptions) -> String {
    let left = fixes.unsafeFixes ? 0 : doubtful
    if applied == 0, left == 0 { return "onoma: nothing to mend" }
    let more = left == 1 ? "1 more needs" : "\(left) more need"
    return "onoma: \(verb) \(applied == 1 ? "1 thing" : "\(applied) things")"
      + (left == 0 ? "" : "; \(more) a look: see --unsafe-fixes")
  }
}

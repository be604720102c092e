public import ArgumentParser
internal import Glossaries
public import GlossaryComparison
internal import GlossaryLinting
internal import Reporting
internal import Workbench

/// `onoma glossary merge`.
struct GlossaryMergeCommand: ParsableCommand {
  /// How the conflicts are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract:
      "Put two versions of a glossary together, with the version both come from between them.",
    discussion: """
      What one side changed is taken, field by field and term by term; where both changed the same in \
      different ways, there is a conflict: it is listed on standard output with what each version says, \
      nothing is written, and the exit status is 1. --prefer decides all conflicts for one side; of two \
      preferred terms of a language the other one becomes admitted then. To decide them one by one, have \
      them written to a table with --conflicts, put ours, theirs or base into its column “decision”, and \
      give it back with --decisions. A term that one side reworded and a concept whose id it changed are \
      followed.

        onoma glossary merge sent.csv sqlite:house.db returned.csv --into sqlite:house.db
        onoma glossary merge sqlite:house.db sqlite:house.db returned.tbx --base-as-of 2026-03-01 \\
          --prefer ours --output merged.json
        onoma glossary merge base.csv ours.csv theirs.csv --conflicts conflicts.tsv
        onoma glossary merge base.csv ours.csv theirs.csv --decisions conflicts.tsv --output merged.csv
      """
  )

  @Argument(
    help: "The version that both come from: a folder, a file, a store, or a shipped glossary."
  )
  var base: String

  @Argument(help: "Our version.")
  var ours: String

  @Argument(help: "Their version.")
  var theirs: String

  @Option(help: "Take the base as its store held it at this time: 2026-03-01.")
  var baseAsOf: String?

  @Option(help: "Whose word counts in a conflict: ours or theirs.")
  var prefer: MergePreference?

  @Option(
    help:
      "A table of conflicts in which it was decided for ours, theirs or base; it comes before --prefer."
  )
  var decisions: String?

  @Option(help: "Write all conflicts to this table, with what is decided of them.")
  var conflicts: String?

  @Option(name: [.short, .long], help: "How conflicts are written: text or json.")
  var format = Format.text

  @Option(help: "Colours: auto, always or never. auto heeds NO_COLOR, CLICOLOR_FORCE and TERM.")
  var color = OutputOptions.ColourMode.auto

  @OptionGroup var target: GlossaryTarget

  func run() throws {
    try target.check()
    guard target.isNamed || conflicts != nil else {
      throw UsageError(
        "name where to write: --output FILE, --output FOLDER/ or --into STORE; or --conflicts FILE"
      )
    }
    let known = try decisions.map { path in
      try MergeDecisions(path: path, bytes: try FileAccess.read(path))
    }
    let own = try GlossaryOpening.open(whole: ours)
    let merge = GlossaryMerge(
      base: try GlossaryOpening.open(whole: base, asOf: try PastOptions.time(baseAsOf)),
      ours: own,
      theirs: try GlossaryOpening.open(whole: theirs),
      preferring: prefer,
      decisions: known ?? MergeDecisions()
    )
    if let conflicts {
      let table = (known ?? MergeDecisions()).text(of: merge.conflicts)
      try FileAccess.write(table, to: conflicts)
    }
    if let known, let decisions { say(known.rows(besides: merge.conflicts), of: decisions) }
    let open = merge.conflicts.filter { $0.choice == nil }
    let unlisted = merge.conflicts.filter { known?[$0] == nil }
    if conflicts == nil || target.isNamed { try report(unlisted) }
    guard open.isEmpty else {
      let cure =
        conflicts.map { "decide them in \($0), and give it back with --decisions" }
        ?? "mend one side, decide with --prefer ours or theirs, or one by one with --conflicts FILE"
      FileAccess.say("onoma: \(Self.counted(open)), nothing was written; \(cure)")
      throw ExitStatus.findings
    }
    guard target.isNamed else {
      return FileAccess.say("onoma: \(Self.counted(merge.conflicts)), none open")
    }
    for (concept, relation) in merge.looseRelations {
      FileAccess.say(
        "onoma: “\(concept)”: its tie \(relation.type) leads to “\(relation.target)”, which the merge took away"
      )
    }
    try target.write(merge.glossary, from: (ours, own))
    let decided = merge.conflicts.count - unlisted.count
    if decided > 0, let decisions {
      FileAccess.say("onoma: \(Self.counted(decided)), decided as \(decisions) says")
    }
    if !unlisted.isEmpty, let prefer {
      FileAccess.say("onoma: \(Self.counted(unlisted)), decided for \(prefer)")
    }
  }

  private func report(_ conflicts: [MergeConflict]) throws {
    switch format {
    case .text:
      let isColoured = OutputOptions.isColoured(color, output: nil)
      try FileAccess.print(
        MergeConflictText.text(of: conflicts, options: ReportOptions(colour: isColoured))
      )
    case .json: try FileAccess.print(MergeConflictText.json(of: conflicts))
    }
  }

  /// Says which decisions are of no conflict (any more).
  private func say(_ lost: [MergeDecisions.Row], of path: String) {
    for row in lost {
      FileAccess.say(
        "onoma: \(path):\(row.line): “\(row.concept)” has no such conflict in “\(row.field)” with these "
          + "values; the decision was not used"
      )
    }
  }

  private static func counted(_ conflicts: [MergeConflict]) -> String { counted(conflicts.count) }

  private static func counted(_ count: Int) -> String {
    "\(count) conflict\(count == 1 ? "" : "s")"
  }
}

extension MergePreference: ExpressibleByArgument {}

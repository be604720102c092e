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
      preferred terms of a language the other one becomes admitted then.

        onoma glossary merge sent.csv sqlite:house.db returned.csv --into sqlite:house.db
        onoma glossary merge sqlite:house.db sqlite:house.db returned.tbx --base-as-of 2026-03-01 \\
          --prefer ours --output merged.json
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

  @Option(name: [.short, .long], help: "How conflicts are written: text or json.")
  var format = Format.text

  @Option(help: "Colours: auto, always or never. auto heeds NO_COLOR, CLICOLOR_FORCE and TERM.")
  var color = OutputOptions.ColourMode.auto

  @OptionGroup var target: GlossaryTarget

  func run() throws {
    try target.check()
    guard target.isNamed else {
      throw UsageError("name where to write: --output FILE, --output FOLDER/ or --into STORE")
    }
    let own = try GlossaryOpening.open(whole: ours)
    let merge = GlossaryMerge(
      base: try GlossaryOpening.open(whole: base, asOf: try PastOptions.time(baseAsOf)),
      ours: own,
      theirs: try GlossaryOpening.open(whole: theirs),
      preferring: prefer
    )
    switch format {
    case .text:
      let isColoured = OutputOptions.isColoured(color, output: nil)
      try FileAccess.print(
        MergeConflictText.text(
          of: merge.conflicts,
          options: ReportOptions(colour: isColoured)
        )
      )
    case .json: try FileAccess.print(MergeConflictText.json(of: merge.conflicts))
    }
    let count = merge.conflicts.count
    let conflicts = "\(count) conflict\(count == 1 ? "" : "s")"
    if count > 0, prefer == nil {
      FileAccess.say(
        "onoma: \(conflicts), nothing was written; mend one side, or decide with --prefer ours or theirs"
      )
      throw ExitStatus.findings
    }
    for (concept, relation) in merge.looseRelations {
      FileAccess.say(
        "onoma: “\(concept)” is \(relation.type) of “\(relation.target)”, which the merge took away"
      )
    }
    try target.write(merge.glossary, from: (ours, own))
    if count > 0, let prefer { FileAccess.say("onoma: \(conflicts), decided for \(prefer)") }
  }
}

extension MergePreference: ExpressibleByArgument {}

internal import ArgumentParser
internal import Glossaries
internal import GlossaryComparison
internal import GlossaryLinting
internal import Reporting
internal import Workbench

/// `onoma glossary diff`.
struct GlossaryDiffCommand: ParsableCommand {
  /// How the differences are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what two glossaries say otherwise, concept by concept.",
    discussion: """
      Concepts are the same where their ids are. + came, - went, ~ changed, > has another id or another \
      place. Each may be anything that --glossary takes. With one store and --as-of, what it held then is \
      compared with what it holds now. Exit status: 0 the same, 1 different.

        onoma glossary diff old.tbx sqlite:house.db
        onoma glossary diff sqlite:house.db --as-of 2026-03-01
      """
  )

  @Argument(help: "The earlier glossary: a folder, a file, a store, or a shipped glossary.")
  var first: String

  @Argument(help: "The later one; by default the store that is named first, as it is now.")
  var second: String?

  @Option(
    help: "Take the first as its store held it at this time: 2026-03-01 or 2026-03-01T12:30:00Z."
  )
  var asOf: String?

  @Option(help: "Take the second as its store held it at this time.")
  var secondAsOf: String?

  @Option(name: [.short, .long], help: "text or json.")
  var format = Format.text

  @Option(help: "The format of both glossaries' files, where their endings do not tell.")
  var glossaryFormat: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    guard second != nil || asOf != nil else {
      throw UsageError("name two glossaries, or one store with --as-of")
    }
    let old = try GlossaryOpening.open(
      first,
      format: glossaryFormat,
      asOf: try PastOptions.time(asOf)
    )
    let new = try GlossaryOpening.open(
      second ?? first,
      format: glossaryFormat,
      asOf: try PastOptions.time(secondAsOf)
    )
    let difference = GlossaryDifference(
      from: old.glossary,
      to: new.glossary,
      comparingOrder: old.keepsTermOrder && new.keepsTermOrder
    )
    var sink = OutputSink(path: output.output)
    switch format {
    case .text:
      let options = ReportOptions(colour: output.isColoured, width: output.width)
      try sink.write(GlossaryDifferenceText.text(of: difference, options: options))
    case .json: try sink.write(GlossaryDifferenceJSON.text(of: difference))
    }
    try sink.close()
    FileAccess.say("onoma: " + GlossaryDifferenceText.summary(of: difference))
    if !difference.isEmpty { throw ExitStatus.findings }
  }
}

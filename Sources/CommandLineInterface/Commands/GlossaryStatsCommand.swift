internal import ArgumentParser
internal import Glossaries
internal import GlossaryComparison
internal import GlossaryLinting
internal import Languages
internal import Reporting
internal import Workbench

/// `onoma glossary stats`.
struct GlossaryStatsCommand: ParsableCommand {
  /// How the numbers are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count what a glossary has and lacks, by kind, language and status.",
    discussion: """
      Coverage is the share of the concepts that have a preferred term in a language. --lacking lists the \
      others, an id a line.

        onoma glossary stats sqlite:house.db
        onoma glossary stats --lacking ru
      """
  )

  @Argument(help: GlossaryOptions.glossaryHelp)
  var glossary = GlossaryLoader.shipped

  @Option(help: "List the concepts without a preferred term in this language, and nothing else.")
  var lacking: String?

  @Option(name: [.short, .long], help: "text or json.")
  var format = Format.text

  @Option(help: "The format of the glossary's file, where its ending does not tell.")
  var glossaryFormat: String?

  @OptionGroup var past: PastOptions

  func run() throws {
    let file = try GlossaryOpening.open(
      glossary,
      format: glossaryFormat,
      asOf: try past.time()
    )
    let statistics = GlossaryStatistics(of: file.glossary)
    if let lacking {
      let known = statistics.languages.first { $0.language.tag == lacking }
      guard Language(tag: lacking) != nil else {
        throw UsageError("“\(lacking)” is not a language tag; write one such as en, ru or ko")
      }
      let ids = known?.lacking ?? file.glossary.concepts.map(\.id)
      return try FileAccess.print(ids.map { $0 + "\n" }.joined())
    }
    switch format {
    case .text: try FileAccess.print(StatisticsReport.text(of: statistics))
    case .json: try FileAccess.print(StatisticsReport.json(of: statistics))
    }
  }
}

internal import ArgumentParser
internal import Glibc
internal import Glossaries
internal import GlossaryLinting
internal import JSON
internal import Languages
internal import Names
internal import Reporting
internal import Workbench

/// `onoma search`.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find the concepts of a glossary whose names are most like a given one.",
    discussion: """
      The name may be in any script and spelling. Writes a line for each concept found, the likeliest \
      first: the name, the score between 0 and 1, the concept, its preferred spelling, the term that was \
      matched, and why. A name with nothing like it gets a line with the score 0. Names are read from \
      standard input, one a line, where none is given. In a store its index is asked, however large it is.

        onoma search "Choi Seon-hui"
        onoma search --language ru --limit 3 < names.txt
        onoma search Чхве --glossary sqlite:house.db --kind person --in ru
      """
  )

  /// How hits are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(
    name: [.short, .long],
    help: GlossaryOptions.glossaryHelp
  )
  var glossary = GlossaryLoader.shipped

  @Option(
    name: [.short, .long],
    help: "The language of the preferred spelling: en, ru, ko, ko-KP."
  )
  var language: String?

  @OptionGroup var conditions: ConditionOptions

  @Option(help: "How many concepts at most, 1 to 100.")
  var limit = 5

  @Option(help: "How many of the likeliest concepts to pass over.")
  var offset = 0

  @Option(name: [.short, .long], help: "text or json (an object a line).")
  var format = Format.text

  @Argument(help: "Names; by default they are read from standard input, one a line.")
  var names: [String] = []

  func validate() throws {
    guard (1...100).contains(limit) else {
      throw ValidationError("The number of concepts is 1 to 100.")
    }
    if offset < 0 { throw ValidationError("The number of concepts to pass over is 0 or more.") }
  }

  func run() throws {
    let shown = try GlossaryOptions.knownLanguage(language)
    var query = try conditions.query()
    query.limit = limit
    query.offset = offset
    let finder =
      try ConceptFinder(store: glossary)
      ?? ConceptFinder(try GlossaryOpening.open(glossary).glossary, likeness: true)
    var comparison = PairComparison()
    let nothing = offset > 0 ? "nothing more is like it" : "nothing is like it"
    if names.isEmpty, isatty(0) == 1 {
      FileAccess.say("onoma: reading names from the terminal, one a line; end with Ctrl-D")
    }
    for name in names.isEmpty ? try StandardInput.lines() : names {
      let hits = try finder.hits(like: name, query, by: &comparison)
      if hits.isEmpty {
        let name = name.prefix(40)
        FileAccess.say(
          "onoma: nothing \(offset > 0 ? "more " : "")in the glossary is like “\(CompareCommand.flat(String(name)))”"
        )
      }
      switch format {
      case .text:
        var output = ""
        for hit in hits {
          output +=
            [
              name, CompareCommand.number(hit.likeness.score), hit.concept.id,
              GlossarySearch.shown(hit, in: shown), hit.term.text, hit.explanation.sentence,
            ].map(CompareCommand.flat).joined(separator: "\t") + "\n"
        }
        if hits.isEmpty {
          output =
            [name, CompareCommand.number(0), "", "", "", nothing]
            .map(CompareCommand.flat).joined(separator: "\t") + "\n"
        }
        try FileAccess.print(output)
      case .json:
        let values = hits.map { hit in
          JSONValue.object([
            ("concept", .string(hit.concept.id)),
            ("score", .number(CompareCommand.number(hit.likeness.score))),
            ("preferred", .string(GlossarySearch.shown(hit, in: shown))),
            ("term", .string(hit.term.text)), ("language", .string(hit.term.language.tag)),
            ("reason", .string(hit.explanation.sentence)),
          ])
        }
        let line = JSONValue.object([("name", .string(name)), ("hits", .array(values))])
        try FileAccess.print(line.rendered() + "\n")
      }
    }
  }
}

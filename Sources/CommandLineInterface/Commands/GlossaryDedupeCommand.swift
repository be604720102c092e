internal import ArgumentParser
internal import Glibc
internal import Glossaries
internal import GlossaryComparison
internal import GlossaryLinting
internal import Reporting
internal import Workbench

/// `onoma glossary dedupe`.
struct GlossaryDedupeCommand: ParsableCommand {
  /// How the candidates are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, tsv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "dedupe",
    abstract: "Find concepts that may be one, have them decided, and merge those that are.",
    discussion: """
      Concepts are compared by their ids elsewhere, their terms, and their names across spellings, scripts \
      and languages. Each pair that may be one is listed with a score and the reason. With --interactive \
      each is asked about: y same, n different, l later, q quit. Decisions are kept in the file of \
      --decisions (first, second, same or different, who, when, note), which may be written by hand; what \
      is decided is not asked again. --apply merges what was decided to be the same, into the first of the \
      two. Exit status: 1 where pairs are left undecided.

        onoma glossary dedupe sqlite:house.db
        onoma glossary dedupe sqlite:house.db --decisions pairs.tsv --interactive
        onoma glossary dedupe sqlite:house.db --decisions pairs.tsv --apply --into sqlite:house.db
        onoma glossary dedupe house.csv theirs.tbx
      """
  )

  @Argument(help: GlossaryOptions.glossaryHelp)
  var glossary: String

  @Argument(help: "A second glossary: look for concepts of it that the first has by another id.")
  var second: String?

  @Option(help: "The least score of a pair to be told, 0 to 1.")
  var least = 0.6

  @Option(help: "The file of decisions: read if it is there, and written by --interactive.")
  var decisions: String?

  @Flag(name: [.short, .long], help: "Ask about each pair, on the terminal.")
  var interactive = false

  @Flag(help: "Merge the pairs that are decided to be the same; needs --output or --into.")
  var apply = false

  @Option(name: [.short, .long], help: "text, tsv or json.")
  var format = Format.text

  @Option(help: "Colours: auto, always or never. auto heeds NO_COLOR, CLICOLOR_FORCE and TERM.")
  var color = OutputOptions.ColourMode.auto

  @OptionGroup var target: GlossaryTarget

  func run() throws {
    try check()
    // What is merged is written, and must be all that there is.
    let opened = { (name: String) in
      apply
        ? try GlossaryOpening.open(whole: name) : try GlossaryOpening.open(name).glossary
    }
    let first = try opened(glossary)
    let other = try second.map(opened)
    var remembered = try DecisionFile.read(decisions)
    say(remembered, unknownTo: first, other)
    if apply { return try merge(first, other, remembered) }
    let concepts = first.concepts + (other?.concepts ?? [])
    let found = DuplicateFinder(least: least).find(
      among: concepts,
      border: other == nil ? nil : first.concepts.count
    ) { remembered[concepts[$0].id, concepts[$1].id] != nil }
    let report = DuplicateReport(
      concepts: concepts,
      options: ReportOptions(colour: OutputOptions.isColoured(color, output: nil))
    )
    var open = found.candidates.count
    if interactive {
      open = try ask(found.candidates, report, &remembered)
    } else {
      switch format {
      case .text: try FileAccess.print(report.text(of: found.candidates))
      case .tsv: try FileAccess.print(report.table(of: found.candidates))
      case .json: try FileAccess.print(report.json(of: found.candidates))
      }
    }
    if found.commonSounds > 0 {
      FileAccess.say(
        "onoma: \(found.commonSounds) sounds are shared by more than 256 concepts each; those were not "
          + "compared for them"
      )
    }
    FileAccess.say(
      "onoma: \(open) pair\(open == 1 ? "" : "s") undecided, \(found.comparisons) compared of "
        + "\(concepts.count) concepts"
    )
    if open > 0 { throw ExitStatus.findings }
  }

  private func check() throws {
    guard least > 0, least <= 1 else {
      throw UsageError("the least score is above 0 and at most 1, not \(least)")
    }
    try target.check()
    if apply, interactive { throw UsageError("decide with --interactive first, then --apply") }
    if apply, decisions == nil {
      throw UsageError("--apply merges what was decided; name the file with --decisions")
    }
    if apply, !target.isNamed {
      throw UsageError("--apply needs a place to write: --output FILE or --into STORE")
    }
    if !apply, target.isNamed {
      throw UsageError("nothing is written without --apply")
    }
    if interactive, decisions == nil {
      throw UsageError("--interactive needs a file to remember the answers: --decisions FILE")
    }
  }

  /// Says which decisions are of concepts that are not there (any more).
  private func say(_ known: DuplicateDecisions, unknownTo first: Glossary, _ other: Glossary?) {
    let lost = known.decisions.filter { decision in
      first[decision.first] == nil || (other ?? first)[decision.second] == nil
    }
    guard let one = lost.first else { return }
    let more = lost.count == 1 ? "" : " and \(lost.count - 1) more"
    FileAccess.say(
      "onoma: decided of what are not two concepts here: “\(one.first)” and “\(one.second)”\(more)"
    )
  }

  private func merge(_ first: Glossary, _ other: Glossary?, _ known: DuplicateDecisions) throws {
    let same = known.decisions.filter { $0.verdict == .same }.map { ($0.first, $0.second) }
    let merging = DuplicateMerging(of: first, same: same, from: other)
    for decision in known.decisions where decision.verdict == .different && other == nil {
      let (one, two) = (decision.first, decision.second)
      guard merging.successor(of: one) == merging.successor(of: two) else { continue }
      throw UsageError(
        "“\(one)” and “\(two)” were decided to be different, and each to be the same as another concept; "
          + "mend \(decisions ?? "the decisions")"
      )
    }
    for sentence in merging.account { FileAccess.say("onoma: \(sentence)") }
    let count = merging.mergedCount
    FileAccess.say("onoma: \(count) concept\(count == 1 ? "" : "s") merged into others")
    if let other, count < other.concepts.count {
      FileAccess.say(
        "onoma: \(other.concepts.count - count) concepts of \(second ?? other.name) were decided to be no "
          + "concept of \(glossary), or not decided; `onoma glossary import` takes them"
      )
    }
    try target.write(merging.glossary, from: (glossary, first))
  }

  /// Asks about each pair, and keeps each answer at once; returns how many stay undecided.
  private func ask(
    _ candidates: [DuplicateCandidate],
    _ report: DuplicateReport,
    _ known: inout DuplicateDecisions
  ) throws -> Int {
    var open = candidates.count
    candidates: for (number, candidate) in candidates.enumerated() {
      FileAccess.report(
        "\n\(number + 1) of \(candidates.count)\n" + report.text(of: [candidate], isFull: true)
      )
      while true {
        FileAccess.report("same? y yes, n no, l later, q quit: ")
        guard let answer = readLine() else { break candidates }
        let verdict: DuplicateDecisions.Verdict
        switch answer.trimmedToLetters {
        case "y", "yes": verdict = .same
        case "n", "no": verdict = .different
        case "l", "later": continue candidates
        case "q", "quit": break candidates
        default:
          FileAccess.say("onoma: answer with one letter: y, n, l or q")
          continue
        }
        known.remember(
          DuplicateDecisions.Decision(
            first: report.id(candidate.first),
            second: report.id(candidate.second),
            verdict: verdict,
            author: target.author.name,
            time: "\(WallClock.now())"
          )
        )
        try DecisionFile.write(known, to: decisions)
        open -= 1
        break
      }
    }
    FileAccess.report("\n")
    return open
  }
}

extension String {
  /// The letters in lower case, without what stands around them.
  fileprivate var trimmedToLetters: String { lowercased().filter(\.isLetter) }
}

internal import Annotating
internal import ArgumentParser
internal import Diagnostics
internal import Glossaries
internal import JSON
internal import Languages
internal import Reporting
internal import Workbench

/// `onoma glossary unused`.
struct GlossaryUnusedCommand: ParsableCommand {
  /// How the entries are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "unused",
    abstract: "List the entries of a glossary that match nothing in these documents.",
    discussion: """
      A concept of which no term matched is a warning, a term of a concept of which others matched a note; \
      a declined or otherwise generated form counts for its term. Only terms in the languages of the \
      documents are looked at, unless --all-languages is given. The fields of a line are parted by tabs: \
      concept or term, id, language, status, term. Exit status: 1 at --fail-on and above.

        onoma glossary unused articles/
        onoma glossary unused --glossary house.csv --fail-on note --format jsonl draft.md
      """
  )

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var drafts: DraftOptions

  @Flag(help: "Look at terms in languages of none of the documents, too.")
  var allLanguages = false

  @Option(name: [.short, .long], help: "text or jsonl.")
  var format = Format.text

  @Option(
    help: "Fail the run at this severity and above: note (terms), warning (concepts) or error."
  )
  var failOn = Severity.warning

  @Flag(help: "Exit with 0 whatever is unused.")
  var exitZero = false

  func run() throws {
    let workbench = try glossary.workbench()
    var usage = TermUsage(of: workbench)
    var count = 0
    let isComplete = try drafts.forEachDraft { draft in
      usage.add(workbench.annotate(draft))
      count += 1
    }
    guard isComplete else { throw ExitStatus.failure }
    let unused = usage.unused(inAllLanguages: allLanguages)
    var text = ""
    for entry in unused {
      switch format {
      case .text: text += Self.lines(of: entry)
      case .jsonl: text += Self.json(of: entry).rendered() + "\n"
      }
    }
    try FileAccess.print(text)
    let concepts = unused.count(where: \.isWhole)
    let terms = unused.reduce(0) { $0 + $1.terms.count }
    FileAccess.say(
      "onoma: \(concepts) of \(workbench.glossary.concepts.count) concepts and \(terms) of "
        + "\(usage.termCount(inAllLanguages: allLanguages)) terms matched nothing in \(count) "
        + "document\(count == 1 ? "" : "s")"
    )
    let worst: Severity? = concepts > 0 ? .warning : terms > 0 ? .note : nil
    if let worst, !exitZero, worst >= failOn { throw ExitStatus.findings }
  }

  private static func lines(of entry: TermUsage.Unused) -> String {
    let id = entry.concept.id
    guard !entry.isWhole else {
      let term = entry.terms.first { $0.status == .preferred } ?? entry.terms.first
      return line([
        "concept", id, term?.language.tag ?? "", term?.status.rawValue ?? "", term?.text ?? "",
      ])
    }
    return entry.terms.map { term in
      line(["term", id, term.language.tag, term.status.rawValue, term.text])
    }.joined()
  }

  private static func line(_ fields: [String]) -> String {
    fields.map(CompareCommand.flat).joined(separator: "\t") + "\n"
  }

  private static func json(of entry: TermUsage.Unused) -> JSONValue {
    .object([
      ("concept", .string(entry.concept.id)),
      ("unused", .string(entry.isWhole ? "concept" : "terms")),
      (
        "terms",
        .array(
          entry.terms.map { term in
            .object([
              ("language", .string(term.language.tag)), ("status", .string(term.status.rawValue)),
              ("text", .string(term.text)),
            ])
          }
        )
      ),
    ])
  }
}

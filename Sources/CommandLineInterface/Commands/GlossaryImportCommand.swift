public import ArgumentParser
internal import Glossaries
internal import GlossaryLinting
internal import Workbench

/// `onoma glossary import`.
struct GlossaryImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take a glossary into a store: all of it, or nothing.",
    discussion: """
      Concepts are the same where their ids are. Of one that stands otherwise in the store, --on-conflict \
      says what becomes: fail imports nothing at all, skip keeps the stored one, update puts the new one in \
      its place, and merge keeps the stored one and adds the terms, sources, ids and relations that it \
      lacks. What was there stays in the history. The counts go to standard output. Entries that cannot be \
      read are skipped and told, and the import exits with 1; with --strict nothing is imported then.

      Onoma's CSV and TSV, TBX, TMX and JSON are read in pieces and may be of any size; a file of another \
      format must fit into memory.

        onoma glossary import terms.csv --into sqlite:house.db --on-conflict merge --dry-run
        onoma glossary import names.xlsx --into sqlite:house.db
        onoma glossary import old.txt --from omegat --encoding cp949 --into sqlite:house.db
      """
  )

  @Argument(
    help:
      "What to import: a folder, a file (see `onoma glossary formats`), a store, or a shipped one."
  )
  var file: String

  @Option(help: "The store: sqlite:PATH or postgres://USER@HOST/DATABASE.")
  var into: String

  @Option(help: "The format of the file, where its ending and its first line do not tell.")
  var from: String?

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Import nothing when an entry of the file cannot be read as it is written.")
  var strict = false

  @Option(help: "What to do with a concept that stands otherwise in the store.")
  var onConflict = ConflictPolicy.fail

  @Flag(name: [.customShort("n"), .long], help: "Only count; change nothing.")
  var dryRun = false

  @OptionGroup var author: AuthorOptions
  @OptionGroup var progress: ProgressOptions

  func run() throws {
    let store = try StoreLoader.openForWriting(into)
    let options = try reading.known()
    var problems = 0
    let counts = try store.take(
      onConflict: onConflict,
      mode: dryRun ? .dryRun : .forReal,
      by: author.name
    ) { take in
      problems = try GlossaryOpening.handOver(
        file,
        format: from,
        options: options,
        orSay: strict ? "nothing was imported" : nil,
        progress.bar,
        to: take
      )
    }
    try FileAccess.print(
      """
      added\t\(counts.added)
      changed\t\(counts.changed)
      skipped\t\(counts.skipped)
      unchanged\t\(counts.unchanged)

      """
    )
    if dryRun { FileAccess.say("onoma: nothing was imported; leave out --dry-run to do it") }
    if problems > 0 { throw ExitStatus.findings }
  }
}

extension ConflictPolicy: ExpressibleByArgument {}

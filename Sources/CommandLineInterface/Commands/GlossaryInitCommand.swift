internal import ArgumentParser
internal import Glossaries
internal import GlossaryLinting
internal import Workbench

/// `onoma glossary init`.
struct GlossaryInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a store that keeps a glossary and its history.",
    discussion: """
      A store is one SQLite file, or for a team a schema “onoma” in a PostgreSQL database, which must \
      exist. It takes in a glossary with --from, or is empty; `onoma glossary import` adds to it. Give a \
      password in ~/.pgpass or in the variable PGPASSWORD, not in the address, which other users of the \
      machine see.

        onoma glossary init sqlite:house.db --from korea-russia
        onoma check --glossary sqlite:house.db draft.md
        onoma glossary init postgres://anna@db.example.org/house --from sqlite:house.db
      """
  )

  @Argument(
    help:
      "The store to make: sqlite:PATH, where nothing stands yet, or postgres://USER@HOST/DATABASE."
  )
  var store: String

  @Option(
    help:
      "A glossary to begin with: a folder, a file (see `onoma glossary formats`), a store, or a shipped one."
  )
  var from: String?

  @Option(help: "The format of its file, where its ending and its first line do not tell.")
  var glossaryFormat: String?

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Make nothing when an entry of the file cannot be read as it is written.")
  var strict = false

  @OptionGroup var author: AuthorOptions
  @OptionGroup var progress: ProgressOptions

  func run() throws {
    let options = try reading.known()
    Leftovers.remove(of: store)
    var problems = 0
    let counts = try StoreLoader.create(store, by: author.name) { take in
      guard let from else { return }
      problems = try GlossaryOpening.handOver(
        from,
        format: glossaryFormat,
        options: options,
        orSay: strict ? "nothing was made" : nil,
        progress.bar,
        to: take
      )
    }
    FileAccess.say(
      "onoma: made \(StoreLoader.shown(store)) with \(counts.added) concept\(counts.added == 1 ? "" : "s")"
    )
    if problems > 0 { throw ExitStatus.findings }
  }
}

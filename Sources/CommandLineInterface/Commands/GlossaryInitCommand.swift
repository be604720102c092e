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
    help: "A glossary to begin with: a folder, a .csv or .tsv file, a store, or korea-russia."
  )
  var from: String?

  @OptionGroup var author: AuthorOptions

  func run() throws {
    let concepts = try from.map { try GlossaryOpening.open($0).glossary.concepts } ?? []
    let counts = try StoreLoader.create(store, holding: concepts, by: author.name)
    FileAccess.say(
      "onoma: made \(StoreLoader.shown(store)) with \(counts.added) concept\(counts.added == 1 ? "" : "s")"
    )
  }
}

internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// `onoma glossary restore`.
struct GlossaryRestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Make a store of a backup, with all its history, in SQLite or in PostgreSQL.",
    discussion: """
      The new store is there when all of it is in it; nothing may stand in its place. What is taken for a \
      backup may be any store, so this also moves one from a file to a server and back.

        onoma glossary restore house-monday.db --into sqlite:house.db
        onoma glossary restore house-monday.db --into postgres://anna@db.example.org/house
      """
  )

  @Argument(help: "The backup: a file that `onoma glossary backup` made, or a store.")
  var backup: String

  @Option(help: "The store to make: sqlite:PATH or postgres://USER@HOST/DATABASE.")
  var into: String

  func run() throws {
    Leftovers.remove(of: into)
    let count = try StoreLoader.restore(backup, into: into)
    let (source, target) = (StoreLoader.shown(backup), StoreLoader.shown(into))
    FileAccess.say(
      "onoma: made \(target) of \(source), with \(count) change\(count == 1 ? "" : "s")"
    )
  }
}

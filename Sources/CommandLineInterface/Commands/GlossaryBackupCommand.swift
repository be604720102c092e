internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// `onoma glossary backup`.
struct GlossaryBackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy a store as it is at this moment, while others work on it.",
    discussion: """
      The copy is a store in one SQLite file, with the whole history, whatever kind of store it is made \
      of; `onoma glossary restore` makes a store of it again.

        onoma glossary backup house-monday.db --glossary sqlite:house.db
      """
  )

  @Argument(help: "The file to make.")
  var path: String

  @OptionGroup var store: StoreOptions

  func run() throws {
    Leftovers.remove(of: path)
    try StoreLoader.openForReading(store.name).backUp(to: path)
    FileAccess.say("onoma: copied \(StoreLoader.shown(store.name)) to \(path)")
  }
}

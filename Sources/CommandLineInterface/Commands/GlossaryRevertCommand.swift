internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// `onoma glossary revert`.
struct GlossaryRevertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revert",
    abstract: "Make a concept of a store again what it was at a version.",
    discussion: """
      That is a new version; nothing of the history is lost. A concept that was removed comes back. With \
      --version nothing is done if somebody changed the concept since you saw that version.

        onoma glossary revert panmunjom --to 1 --glossary sqlite:house.db
        onoma glossary revert panmunjom --to 1 --version 3 --glossary sqlite:house.db
      """
  )

  @Argument(help: "The id of the concept.")
  var id: String

  @Option(help: "The version, as `onoma glossary history` tells it.")
  var to: Int

  @OptionGroup var store: StoreOptions
  @OptionGroup var from: VersionOptions
  @OptionGroup var author: AuthorOptions

  func run() throws {
    let version = try StoreLoader.openForWriting(store.name)
      .revert(id, to: to, from: from.version, by: author.name)
    FileAccess.say("onoma: \(id) is at version \(version), which says what version \(to) said")
  }
}

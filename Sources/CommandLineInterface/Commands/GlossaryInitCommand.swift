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
      A store is one SQLite file. It takes in a glossary with --from, or is empty; \
      `onoma glossary import` adds to it.

        onoma glossary init sqlite:house.db --from korea-russia
        onoma check --glossary sqlite:house.db draft.md
      """
  )

  @Argument(help: "The store to make: sqlite:PATH, where nothing stands yet.")
  var store: String

  @Option(
    help: "A glossary to begin with: a folder, a .csv or .tsv file, a store, or a shipped one."
  )
  var from: String?

  @OptionGroup var author: AuthorOptions

  func run() throws {
    let concepts = try from.map { try GlossaryOpening.open($0).glossary.concepts } ?? []
    let counts = try StoreLoader.create(store, holding: concepts, by: author.name)
    FileAccess.say(
      "onoma: made \(store) with \(counts.added) concept\(counts.added == 1 ? "" : "s")"
    )
  }
}

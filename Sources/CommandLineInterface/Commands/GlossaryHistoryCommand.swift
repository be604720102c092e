internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// `onoma glossary history`.
struct GlossaryHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show the changes of a concept, or of all: when, which version, what, which, who.",
    discussion: """
      The oldest come first. The fields are parted by tabs; --format jsonl writes an object a change, \
      with the concept before and after it.

        onoma glossary history panmunjom --glossary sqlite:house.db
      """
  )

  @Argument(help: "The id of a concept; all concepts by default.")
  var id: String?

  @OptionGroup var store: StoreOptions

  @Option(help: "text or jsonl.")
  var format = HistoryFormat.text

  func run() throws {
    let source = try StoreLoader.openForReading(store.name)
    var text = ""
    var isEmpty = true
    try source.history(of: id) { change in
      isEmpty = false
      text += format.text(of: change) + "\n"
      if text.utf8.count > 1 << 16 {
        try FileAccess.print(text)
        text = ""
      }
    }
    if let id, isEmpty {
      throw UsageError(
        "\(source.name) never had a concept “\(id)”; `onoma glossary history` lists them"
      )
    }
    try FileAccess.print(text)
  }
}

internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// `onoma glossary history`.
struct GlossaryHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract:
      "Show the changes of a concept, or of all: when, which version, what, which, who, and in short how.",
    discussion: """
      The oldest come first. The fields are parted by tabs; --format jsonl writes an object a change, \
      with the concept before and after it.

        onoma glossary history panmunjom --glossary sqlite:house.db
        onoma glossary history panmunjom --version 3 --format jsonl --glossary sqlite:house.db
      """
  )

  @Argument(help: "The id of a concept; all concepts by default.")
  var id: String?

  @OptionGroup var store: StoreOptions

  @Option(help: "text or jsonl.")
  var format = HistoryFormat.text

  @Option(help: "Only the change that made this version of the concept.")
  var version: Int?

  func validate() throws {
    guard let version else { return }
    if version < 1 { throw ValidationError("Versions are counted from 1.") }
    if id == nil {
      throw ValidationError("--version is of one concept; write its id before it.")
    }
  }

  func run() throws {
    let source = try StoreLoader.openForReading(store.name)
    var text = ""
    var last = 0
    var isFound = false
    try source.history(of: id) { change in
      last = change.version
      guard version.map({ $0 == change.version }) ?? true else { return }
      isFound = true
      text += format.text(of: change) + "\n"
      if text.utf8.count > 1 << 16 {
        try FileAccess.print(text)
        text = ""
      }
    }
    if let id, !isFound {
      let fault = GlossaryStoreError.Fault.unknownVersion(version ?? 1, of: id, last: last)
      throw GlossaryStoreError(store: source.name, fault: fault)
    }
    try FileAccess.print(text)
  }
}

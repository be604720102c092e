internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// `onoma glossary watch`.
struct GlossaryWatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Show the changes that others make to a store in PostgreSQL, as they make them.",
    discussion: """
      A line for each change, as `onoma glossary history` writes it, until it is ended with Ctrl-C. Where the \
      connection is lost, it is made again, and the changes made meanwhile are shown then.

        onoma glossary watch --glossary postgres://anna@db.example.org/house
      """
  )

  @OptionGroup var store: StoreOptions

  @Option(help: "text or jsonl.")
  var format = HistoryFormat.text

  @Option(help: "End after so many changes.")
  var count: Int?

  @Option(
    help: ArgumentHelp(
      "How long to look for a server that is gone.",
      valueName: "seconds"
    )
  )
  var patience = 60

  func validate() throws {
    guard (0...86_400).contains(patience) else {
      throw ValidationError("The server is looked for 0 to 86400 seconds.")
    }
  }

  func run() throws {
    if let count, count < 1 { throw UsageError("--count \(count) is too few; write 1 or more") }
    var rest = count ?? .max
    let shown = StoreLoader.shown(store.name)
    try StoreLoader.watch(
      store.name,
      lookingFor: patience,
      { FileAccess.say("onoma: \(shown): \($0)") }
    ) { changes in
      let shown = changes.prefix(rest)
      try FileAccess.print(shown.map { format.text(of: $0) + "\n" }.joined())
      rest -= shown.count
      if rest == 0 { throw ExitStatus.clean }
    }
  }
}

internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// `onoma glossary history`.
struct GlossaryHistoryCommand: ParsableCommand {
  /// How the changes are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

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
  var format = Format.text

  func run() throws {
    var (text, isEmpty) = ("", true)
    try StoreLoader.openForReading(store.name).history(of: id) { change in
      isEmpty = false
      text += (format == .jsonl ? change.json : Self.line(change)) + "\n"
      if text.utf8.count > 1 << 16 {
        try FileAccess.print(text)
        text = ""
      }
    }
    if let id, isEmpty {
      throw UsageError(
        "\(store.name) never had a concept “\(id)”; `onoma glossary history` lists them"
      )
    }
    try FileAccess.print(text)
  }

  private static func line(_ change: ConceptChange) -> String {
    let fields = [
      "\(change.time)", "\(change.version)", change.action.rawValue, change.concept, change.author,
    ]
    return fields.map { field in
      String(String.UnicodeScalarView(field.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }.joined(separator: "\t")
  }
}

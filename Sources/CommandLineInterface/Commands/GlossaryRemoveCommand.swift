internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// `onoma glossary remove`.
struct GlossaryRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove a concept from a store; its history stays.",
    discussion: """
      On a terminal you are asked first; a script says --yes. `onoma glossary revert` brings the concept back.

        onoma glossary remove panmunjom --glossary sqlite:house.db --yes
      """
  )

  @Argument(help: "The id of the concept.")
  var id: String

  @OptionGroup var editing: EditingOptions
  @OptionGroup var from: VersionOptions

  @Flag(name: [.short, .long], help: "Remove it without asking.")
  var yes = false

  func run() throws {
    let editor = try editing.editor()
    let stored = try editor.read(id, at: from.version)
    if !yes {
      guard Question.canBeAsked else {
        throw UsageError("nothing was removed; say --yes to remove “\(id)” without being asked")
      }
      let terms = stored.concept.terms.map(\.text).prefix(5).joined(separator: ", ")
      guard Question.isAnswered("Remove \(id) (\(terms))?", default: false) else {
        return FileAccess.say("onoma: nothing was removed")
      }
    }
    let outcome = try editor.remove(stored)
    try FileAccess.print(outcome.changes.map { $0 + "\n" }.joined())
    EditingOptions.warn(outcome)
    FileAccess.say(
      "onoma: removed \(id); `onoma glossary revert \(id) --to \(stored.version)` brings it back"
    )
  }
}

internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// Which store is edited, from which version of a concept, and in whose name.
struct EditingOptions: ParsableArguments {
  @Option(
    name: [.customLong("into"), .customLong("glossary"), .customShort("g")],
    help: "The store: sqlite:PATH or postgres://USER@HOST/DATABASE."
  )
  var store: String

  @OptionGroup var author: AuthorOptions

  /// Opens the store.
  func editor() throws -> ConceptEditor {
    guard StoreLoader.isStore(store) else {
      throw UsageError(
        """
        \(store) is no store, and only stores are edited by commands; make one with \
        `onoma glossary init sqlite:NAME.db --from \(store)`, or edit the file and take it in with \
        `onoma glossary import \(store) --into sqlite:NAME.db --on-conflict update`
        """
      )
    }
    return ConceptEditor(try StoreLoader.openForWriting(store), by: author.name)
  }

  /// Tells what people had better look at.
  static func warn(_ outcome: ConceptEditor.Outcome) {
    for warning in outcome.warnings { FileAccess.say("onoma: warning: \(warning)") }
  }

  /// Tells what became of a concept: the changes on standard output, the version on standard error.
  static func tell(_ outcome: ConceptEditor.Outcome, of id: String) throws {
    try FileAccess.print(outcome.changes.map { $0 + "\n" }.joined())
    warn(outcome)
    if outcome.version == outcome.oldVersion {
      FileAccess.say("onoma: \(id) says that already; it stays at version \(outcome.version)")
    } else {
      FileAccess.say("onoma: \(id) is at version \(outcome.version)")
    }
  }
}

/// From which version of a concept an edit is made.
struct VersionOptions: ParsableArguments {
  @Option(
    help: """
      The version that you have seen; the edit is refused if the store holds another one. Without it, the \
      version that the store holds when the command begins.
      """
  )
  var version: Int?

  func validate() throws {
    if let version, version < 1 { throw ValidationError("Versions are counted from 1.") }
  }
}

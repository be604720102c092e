internal import ArgumentParser
internal import Glibc
internal import Glossaries
internal import Workbench

/// `onoma glossary edit`.
struct GlossaryEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change a concept of a store, or one of its terms.",
    discussion: """
      --set puts a text into a field, --clear empties it; --add and --remove put texts into lists and take \
      them out. The fields are those of the concept, by their names in Onoma's tables, or with --term those \
      of that term. What was changed goes to standard output: the field, before and after. If somebody else \
      changed the concept meanwhile, nothing is changed, and you are told so.

        onoma glossary edit choe-son-hui -g sqlite:house.db --set definition="foreign minister"
        onoma glossary edit choe-son-hui -g sqlite:house.db --add sources=KCNA subjects=diplomacy
        onoma glossary edit choe-son-hui -g sqlite:house.db --add-term "ru=Чхве Сон Хи"
        onoma glossary edit choe-son-hui -g sqlite:house.db \\
          --term en="Choi Sun-hee" --set status=deprecated note="South Korean press" --add labels=ap
        onoma glossary edit choe-son-hui -g sqlite:house.db --in-editor
      """
  )

  @Argument(help: "The id of the concept.")
  var id: String

  @OptionGroup var editing: EditingOptions
  @OptionGroup var from: VersionOptions

  @Option(
    help: ArgumentHelp(
      "Whose fields are changed, if not the concept's.",
      valueName: "LANGUAGE=TEXT"
    )
  )
  var term: String?

  @Option(
    name: .customLong("set"),
    parsing: .upToNextOption,
    help: ArgumentHelp("Texts that take the place of what fields hold.", valueName: "FIELD=TEXT")
  )
  var texts: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Fields to empty.", valueName: "FIELD")
  )
  var clear: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Texts to put into lists.", valueName: "FIELD=TEXT")
  )
  var add: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Texts to take out of lists.", valueName: "FIELD=TEXT")
  )
  var remove: [String] = []

  @Option(
    help: ArgumentHelp(
      "A term to add; LANGUAGE!STATUS=TEXT if it is not the preferred one.",
      valueName: "LANGUAGE=TEXT"
    )
  )
  var addTerm: [String] = []

  @Option(help: ArgumentHelp("A term to take out.", valueName: "LANGUAGE=TEXT"))
  var removeTerm: [String] = []

  @Flag(help: "Edit all of it as a text in $VISUAL or $EDITOR.")
  var inEditor = false

  func validate() throws {
    let changesFields = !(texts + clear + add + remove).isEmpty
    let changesTerms = !(addTerm + removeTerm).isEmpty
    if inEditor, changesFields || changesTerms || term != nil {
      throw ValidationError("In the editor all is changed at once; leave the other changes out.")
    }
    if !inEditor, !changesFields, !changesTerms {
      throw ValidationError(
        "Nothing is to be changed; give --set, --clear, --add, --remove, --add-term, --remove-term or --in-editor."
      )
    }
    if term != nil, !changesFields {
      throw ValidationError(
        "Of the term nothing is to be changed; give --set, --clear, --add or --remove."
      )
    }
  }

  func run() throws {
    let editor = try editing.editor()
    let stored = try editor.read(id, at: from.version)
    if inEditor {
      return try EditorSession(editor: editor, stored: stored, store: editing.store).run()
    }
    let address = try term.map { try TermAddress($0) }
    var concept = stored.concept
    for words in removeTerm { try concept.remove(TermAddress(words)) }
    for words in addTerm { try concept.add(TermAddress(words)) }
    let edits =
      try texts.map { try FieldEdit(.set, $0) }
      + clear.map { FieldEdit(.set, field: $0, text: "") }
      + remove.map { try FieldEdit(.remove, $0) } + add.map { try FieldEdit(.add, $0) }
    var place = address
    for edit in edits {
      try concept.make(edit, of: place)
      // A term that is written otherwise from now on is the one that is meant further on.
      if let address = place { place = try address.after(edit) }
    }
    try EditingOptions.tell(editor.put(concept, for: stored), of: id)
  }
}

internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// `onoma glossary add`.
struct GlossaryAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a concept to a store.",
    discussion: """
      A term is written LANGUAGE=TEXT, or LANGUAGE!STATUS=TEXT where it is not the preferred one. Other \
      fields are set by their names in Onoma's tables, such as definition, sources, external, relations, \
      subjects, or definition:ru. What was put down goes to standard output.

        onoma glossary add choe-son-hui --into sqlite:house.db --kind person --gender f \\
          --term en="Choe Son Hui" --term "en!deprecated=Choi Sun-hee" --term ko-KP=최선희 \\
          --set definition="foreign minister" external=wikidata:Q1
      """
  )

  @Argument(help: "The id of the concept: lower-case Latin letters, digits and hyphens.")
  var id: String

  @OptionGroup var editing: EditingOptions

  @Option(help: "What it is: person, place, org, work, event, title, term or name.")
  var kind = Concept.Kind.name

  @Option(help: "The gender of a person, which Russian cases need: m or f.")
  var gender: String?

  @Option(help: ArgumentHelp("A term; may be given again.", valueName: "LANGUAGE=TEXT"))
  var term: [String] = []

  @Option(
    name: .customLong("set"),
    parsing: .upToNextOption,
    help: ArgumentHelp("Fields to fill in.", valueName: "FIELD=TEXT")
  )
  var fields: [String] = []

  func run() throws {
    try Concept.checkID(id)
    var concept = Concept(id: id, kind: kind)
    if let gender { try concept.make(FieldEdit(.set, field: "gender", text: gender), of: nil) }
    for term in term { try concept.add(TermAddress(term)) }
    for field in fields {
      let edit = try FieldEdit(.set, field)
      let holdsMore = try EditableField<Concept>(named: edit.field).isList
      try concept.make(holdsMore ? FieldEdit(.add, field) : edit, of: nil)
    }
    try EditingOptions.tell(try editing.editor().add(concept), of: id)
  }
}

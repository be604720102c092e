internal import ArgumentParser
internal import Glossaries
internal import GlossaryLinting
internal import Languages
internal import Reporting
internal import Workbench

/// `onoma glossary show`.
struct GlossaryShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show all that a glossary says of a concept, given by its id or by one of its terms."
  )

  @Argument(help: "The id of a concept, or a term in any spelling the glossary lists.")
  var name: String

  @Option(
    name: [.short, .long],
    help: GlossaryOptions.glossaryHelp
  )
  var glossary = GlossaryLoader.shipped

  @OptionGroup var past: PastOptions

  func run() throws {
    let found = try concepts()
    guard !found.isEmpty else {
      throw UsageError(
        "no concept of \(glossary) is called “\(name)”; `onoma glossary list` lists them"
      )
    }
    try FileAccess.print(found.map { ConceptCard.text(of: $0) }.joined(separator: "\n"))
  }

  private func concepts() throws -> [Concept] {
    let time = try past.time()
    if StoreLoader.isStore(glossary) {
      return try GlossaryLoader.concepts(called: name, inStore: glossary, asOf: time)
    }
    return try GlossaryOpening.open(glossary, asOf: time).glossary.concepts.filter { concept in
      concept.id == name || concept.terms.contains { $0.text == name }
    }
  }
}

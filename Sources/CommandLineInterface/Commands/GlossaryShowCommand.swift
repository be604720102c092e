internal import ArgumentParser
internal import Glossaries
internal import GlossaryLinting
internal import Languages
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
    help:
      "The glossary: a folder, a file (see `onoma glossary formats`), sqlite:PATH, or a shipped one."
  )
  var glossary = GlossaryLoader.shipped

  @OptionGroup var past: PastOptions

  func run() throws {
    let file = try GlossaryOpening.open(glossary, asOf: try past.time())
    let found = file.glossary.concepts.filter { concept in
      concept.id == name || concept.terms.contains { $0.text == name }
    }
    guard !found.isEmpty else {
      throw UsageError(
        "no concept of \(file.glossary.name) is called “\(name)”; `onoma glossary list` lists them"
      )
    }
    try FileAccess.print(found.map(Self.card).joined(separator: "\n"))
  }

  private static func card(_ concept: Concept) -> String {
    var lines = ["\(concept.id)  (\(concept.kind.rawValue))", "  \(concept.definition)"]
    let rank = { (term: Term) in TermStatus.allCases.firstIndex(of: term.status) ?? 0 }
    let terms = concept.terms.sorted { a, b in
      (a.language.tag, rank(a), a.text) < (b.language.tag, rank(b), b.text)
    }
    for term in terms {
      let remarks = [term.form.rawValue] + term.labels + term.matching.map(\.rawValue).sorted()
      let notes = (remarks + [term.note]).filter { !$0.isEmpty }.joined(separator: ", ")
      lines.append(
        "  \(term.language)\t\(term.status.rawValue)\t\(term.text)"
          + (notes.isEmpty ? "" : "\t(\(notes))")
      )
    }
    for relation in concept.relations { lines.append("  \(relation.type) \(relation.target)") }
    return lines.joined(separator: "\n") + "\n"
  }
}

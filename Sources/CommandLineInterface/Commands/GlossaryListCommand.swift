public import ArgumentParser
internal import Glossaries
internal import GlossaryLinting
internal import Languages
internal import Workbench

/// `onoma glossary list`.
struct GlossaryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the concepts of a glossary: id, kind and preferred terms, parted by tabs.",
    discussion: "The terms are those in en, ko, ko-KP and ru, in this order."
  )

  @Argument(
    help: GlossaryOptions.glossaryHelp
  )
  var glossary = GlossaryLoader.shipped

  @Option(help: "Only concepts of this kind.")
  var kind: Concept.Kind?

  @OptionGroup var past: PastOptions

  func run() throws {
    let file = try GlossaryOpening.open(glossary, asOf: try past.time())
    var text = ""
    for concept in file.glossary.concepts where kind == nil || concept.kind == kind {
      let names = [Language.english, .korean, .northKorean, .russian].map { language in
        concept.terms.first { $0.language == language && $0.status == .preferred }?.text ?? ""
      }
      text += ([concept.id, concept.kind.rawValue] + names).joined(separator: "\t") + "\n"
    }
    try FileAccess.print(text)
  }
}

extension Concept.Kind: ExpressibleByArgument {}

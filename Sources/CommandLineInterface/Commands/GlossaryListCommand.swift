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
    help:
      "The glossary: a folder, a file (see `onoma glossary formats`), sqlite:PATH, or korea-russia."
  )
  var glossary = GlossaryLoader.shipped

  @Option(help: "Only concepts of this kind.")
  var kind: Concept.Kind?

  @OptionGroup var past: PastOptions

  func run() throws {
    var text = ""
    _ = try GlossaryOpening.handOver(glossary, asOf: try past.time()) { concept in
      guard kind == nil || concept.kind == kind else { return }
      let names = [Language.english, .korean, .northKorean, .russian].map { language in
        concept.terms.first { $0.language == language && $0.status == .preferred }?.text ?? ""
      }
      text += ([concept.id, concept.kind.rawValue] + names).joined(separator: "\t") + "\n"
      if text.utf8.count > 1 << 16 {
        try FileAccess.print(text)
        text = ""
      }
    }
    try FileAccess.print(text)
  }
}

extension Concept.Kind: ExpressibleByArgument {}

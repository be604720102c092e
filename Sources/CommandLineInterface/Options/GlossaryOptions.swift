internal import ArgumentParser
internal import GlossaryLinting
internal import Languages
internal import Workbench

/// Which glossary, style and language a command works with.
struct GlossaryOptions: ParsableArguments {
  /// What can be named as a glossary.
  static let glossaryHelp: ArgumentHelp = """
    The glossary: a folder, a file (see `onoma glossary formats`), a store (sqlite:PATH or \
    postgres://USER@HOST/DATABASE), or a shipped one.
    """

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      """
      A glossary: a folder, a file (see `onoma glossary formats`), a store (sqlite:PATH or \
      postgres://USER@HOST/DATABASE), or \(GlossaryLoader.allShipped.joined(separator: ", ")). Of \
      several, the first that has a concept speaks for it. (default: \(GlossaryLoader.shipped))
      """
    )
  )
  var glossary: [String] = []

  @Option(help: "The format of the glossary's file, where its ending does not tell.")
  var glossaryFormat: String?

  @Option(
    name: [.short, .long],
    help: "The language of the drafts: en, ru, ko, ko-KP. By default each draft's own is told."
  )
  var language: String?

  @Option(
    name: [.short, .long],
    help: "The house style, by its id (see `onoma style list`), or a .tsv file."
  )
  var style = StyleLoader.standard

  /// The language, checked.
  func knownLanguage() throws -> Language? { try Self.knownLanguage(language) }

  /// The language with this tag, checked; none where no tag is given.
  static func knownLanguage(_ language: String?) throws -> Language? {
    guard let language else { return nil }
    guard let known = Language(tag: language), Language.draftLanguages.contains(known) else {
      let tags = Language.draftLanguages.map(\.tag).joined(separator: ", ")
      throw UsageError(
        "“\(language)” is not a language that drafts are checked in; use one of \(tags)"
      )
    }
    return known
  }

  /// Opens the workbench.
  func workbench() throws -> Workbench { try opened().workbench }

  /// Opens the workbench, and counts the entries of its glossaries that could not be read as they are written.
  func opened() throws -> (workbench: Workbench, problems: Int) {
    let language = try knownLanguage()
    let style = try StyleLoader.load(style)
    let names = glossary.isEmpty ? [GlossaryLoader.shipped] : glossary
    let together = try GlossaryOpening.open(together: names, format: glossaryFormat)
    let workbench = Workbench(glossary: together.glossary, style: style, language: language)
    return (workbench, together.problems)
  }
}

/// A word on the command line that cannot be meant.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

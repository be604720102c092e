public import ArgumentParser
internal import Glossaries
internal import GlossaryLinting
internal import Languages
internal import Workbench

/// `onoma glossary list`.
struct GlossaryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List concepts of a glossary: id, kind and preferred terms, parted by tabs.",
    discussion: """
      The terms are those in en, ko, ko-KP and ru, in this order; one that is only proposed, or was rejected, \
      is not shown. Conditions narrow the list: those on terms \
      must hold of one term. Letters are compared without case, accents and punctuation; for other spellings \
      and scripts there is `onoma search`.

        onoma glossary list sqlite:house.db --kind person --sort ru --limit 20
        onoma glossary list --contains 선희
        onoma glossary list sqlite:house.db --status forbidden --in ru --format json
      """
  )

  /// How the concepts are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, tsv, json
  }

  @Argument(
    help: GlossaryOptions.glossaryHelp
  )
  var glossary = GlossaryLoader.shipped

  @Option(help: "Only with this term.")
  var term: String?

  @Option(help: "Only with a term that begins so.")
  var prefix: String?

  @Option(help: "Only with a term that has this in it.")
  var contains: String?

  @OptionGroup var conditions: ConditionOptions

  @Option(
    help: ArgumentHelp(
      "Sort by the preferred terms in this language; by default concepts stand as they were added.",
      valueName: "language"
    )
  )
  var sort: String?

  @Option(help: "How many concepts to pass over.")
  var offset = 0

  @Option(help: "How many concepts at most; all by default.")
  var limit: Int?

  @Option(
    name: [.short, .long],
    help: "text, tsv (with a line of titles), or json (the whole concepts, and how many there are)."
  )
  var format = Format.text

  @OptionGroup var past: PastOptions

  func validate() throws {
    if [term, prefix, contains].count(where: { $0 != nil }) > 1 {
      throw ValidationError("Give one of --term, --prefix and --contains.")
    }
    if offset < 0 { throw ValidationError("The number of concepts to pass over is 0 or more.") }
    if let limit, limit < 1 { throw ValidationError("The number of concepts is 1 or more.") }
  }

  func run() throws {
    let query = try query()
    let time = try past.time()
    let finder: ConceptFinder
    if time == nil, let store = try ConceptFinder(store: glossary) {
      finder = store
    } else {
      finder = ConceptFinder(
        try GlossaryOpening.open(glossary, asOf: time).glossary,
        likeness: false
      )
    }
    let page = try finder.search(query)
    switch format {
    case .text: try FileAccess.print(Self.rows(page))
    case .tsv:
      let titles = ["concept", "kind"] + Self.languages.map(\.tag)
      try FileAccess.print(titles.joined(separator: "\t") + "\n" + Self.rows(page))
    case .json:
      let concepts = page.hits.map(\.stored.concept.json).joined(separator: ",\n")
      try FileAccess.print("{\"total\":\(page.total),\"concepts\":[\n\(concepts)\n]}\n")
    }
    let end = offset + page.hits.count
    if end < page.total {
      FileAccess.say(
        "onoma: \(page.hits.count) of \(page.total) concepts; go on with --offset \(end)"
      )
    }
  }

  private func query() throws -> StoreQuery {
    var query = try conditions.query()
    if let term { query.text = .whole(term) }
    if let prefix { query.text = .prefix(prefix) }
    if let contains { query.text = .part(contains) }
    if let sort { query.order = .collated(try ConditionOptions.language(sort)) }
    query.offset = offset
    query.limit = limit ?? .max
    return query
  }

  private static let languages = [Language.english, .korean, .northKorean, .russian]

  private static func rows(_ page: StorePage) -> String {
    var text = ""
    for concept in page.hits.lazy.map(\.stored.concept) {
      let names = languages.map { language in
        concept.terms.first {
          $0.language == language && $0.status == .preferred && $0.isInUse
        }?.text ?? ""
      }
      text +=
        ([concept.id, concept.kind.rawValue] + names).map(CompareCommand.flat)
        .joined(separator: "\t") + "\n"
    }
    return text
  }
}

extension Concept.Kind: ExpressibleByArgument {}

public import ArgumentParser
internal import Glossaries
internal import Languages

/// Which concepts are meant: the conditions of a query that are not about letters.
struct ConditionOptions: ParsableArguments {
  @Option(help: "Only concepts of this kind; may be given again for another.")
  var kind: [Concept.Kind] = []

  @Option(help: "Only concepts with this subject; may be given again.")
  var subject: [String] = []

  @Option(help: "Only concepts with this id elsewhere, such as wikidata:Q884; may be given again.")
  var externalID: [String] = []

  @Option(help: "Only with a term of this status; may be given again.")
  var status: [TermStatus] = []

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "Only with a term in this language; may be given again.",
      valueName: "language"
    )
  )
  var languages: [String] = []

  @Option(help: "Only with a term that has this label; may be given again.")
  var label: [String] = []

  @Option(help: "Only with a term in this state of review: proposed, approved or rejected.")
  var review: [Review.State] = []

  /// The conditions as a query.
  func query() throws -> StoreQuery {
    StoreQuery(
      kinds: Set(kind),
      subjects: Set(subject),
      externalIDs: Set(externalID),
      statuses: Set(status),
      languages: Set(try languages.map { try Self.language($0) }),
      labels: Set(label),
      reviews: Set(review)
    )
  }

  /// The language with this tag.
  static func language(_ tag: String) throws -> Language {
    guard let language = Language(tag: tag) else {
      throw UsageError("“\(tag)” is not the tag of a language; write one such as ko or ko-KP")
    }
    return language
  }
}

extension TermStatus: ExpressibleByArgument {}
extension Review.State: ExpressibleByArgument {}

internal import ArgumentParser
internal import Glossaries
internal import Workbench

/// `onoma glossary propose`.
struct GlossaryProposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Propose terms for a concept of a store; drafts are not held against them yet.",
    discussion: """
      A term that the concept does not have is added. `onoma glossary approve` and `reject` decide.

        onoma glossary propose seoul "ru!admitted=г. Сеул" --into sqlite:house.db --reason "in two agencies"
        onoma glossary list sqlite:house.db --review proposed
      """
  )

  @Argument(help: "The id of the concept.")
  var id: String

  @Argument(help: "The terms: LANGUAGE=TEXT, or LANGUAGE!STATUS=TEXT.")
  var terms: [String]

  @OptionGroup var review: ReviewOptions

  func run() throws {
    let terms = try terms.map { try TermAddress($0) }
    try review.decide(id, .proposed) { concept, review throws(EditError) in
      for term in terms { try concept.propose(term, reason: review.reason) }
    }
  }
}

/// `onoma glossary approve`.
struct GlossaryApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Approve terms of a concept: drafts are held against them from now on.",
    discussion: """
      Without terms, all that are proposed are meant.

        onoma glossary approve seoul --into sqlite:house.db --reason "decided on Monday"
      """
  )

  @Argument(help: "The id of the concept.")
  var id: String

  @Argument(help: "The terms: LANGUAGE=TEXT, or LANGUAGE!STATUS=TEXT.")
  var terms: [String] = []

  @OptionGroup var review: ReviewOptions

  func run() throws { try review.decide(id, .approved, terms) }
}

/// `onoma glossary reject`.
struct GlossaryRejectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Reject terms of a concept; they are kept so that nobody proposes them again.",
    discussion: """
      Without terms, all that are proposed are meant. Drafts are not held against what is rejected.

        onoma glossary reject seoul "ru=г. Сеул" --into sqlite:house.db --reason "not in running text"
      """
  )

  @Argument(help: "The id of the concept.")
  var id: String

  @Argument(help: "The terms: LANGUAGE=TEXT, or LANGUAGE!STATUS=TEXT.")
  var terms: [String] = []

  @OptionGroup var review: ReviewOptions

  func validate() throws {
    if review.reason.isEmpty {
      throw ValidationError("Say why with --reason; who proposes it again will read it.")
    }
  }

  func run() throws { try review.decide(id, .rejected, terms) }
}

/// How a decision on terms is put down.
struct ReviewOptions: ParsableArguments {
  @OptionGroup var editing: EditingOptions
  @OptionGroup var from: VersionOptions

  @Option(help: "Why, in a few words.")
  var reason = ""

  /// Decides on terms that the concept has.
  func decide(_ id: String, _ state: Review.State, _ terms: [String]) throws {
    let terms = try terms.map { try TermAddress($0) }
    try decide(id, state) { concept, review throws(EditError) in
      try concept.review(terms, as: review)
    }
  }

  /// Changes the concept by `change`.
  func decide(
    _ id: String,
    _ state: Review.State,
    _ change: (inout Concept, Review) throws(EditError) -> Void
  ) throws {
    let editor = try editing.editor()
    let stored = try editor.read(id, at: from.version)
    var concept = stored.concept
    try change(&concept, Review(state, reason: reason))
    try EditingOptions.tell(editor.put(concept, for: stored), of: id)
  }
}

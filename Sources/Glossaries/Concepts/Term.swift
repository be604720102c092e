public import Languages

/// One way to write a concept in one language, with what the glossary says of it.
public struct Term: Hashable, Sendable {
  /// What the term is beside the full name.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// The full name.
    case full = ""
    /// A second reference: a surname alone, a surname with a title.
    case short
    /// A part of a name that stands for the whole: the North, Security Council.
    case clipped
    /// An abbreviation or an acronym.
    case abbreviation
    /// A demonym or an adjective.
    case derived
    /// A description that serves as a name.
    case descriptive
  }

  /// How the term is looked for in a text.
  public enum Matching: String, Hashable, Sendable, CaseIterable {
    /// It is an ordinary word too: it counts where the words beside it, or another form of the concept in
    /// the document, speak for the name.
    case ambiguous
    /// It counts only where another, unambiguous form of the concept stands in the document.
    case context
    /// Its letters must stand exactly so, capitals included.
    case exactCase = "exact-case"
    /// It is kept for reference and never looked for.
    case noMatch = "no-match"
  }

  /// The text, in NFC.
  public var text: String
  /// The language it is written in.
  public var language: Language
  /// What the glossary allows.
  public var status: TermStatus
  /// What it is beside the full name.
  public var form: Form
  /// Where it comes from or why it is not the house form: `kcna`, `rr`, `typo`; for whom it is, with a word
  /// before a colon: `client:acme`, `region:KP`, `style:ap`.
  public var labels: [String]
  /// How it is looked for.
  public var matching: Set<Matching>
  /// How a Russian term declines where the rules do not know it, as `RussianDeclension` reads it:
  /// `genitive=Кобеца`, or `indeclinable`; empty where the rules decide.
  public var paradigm: String
  /// A few words for the reader.
  public var note: String
  /// What a dictionary says of it as a word.
  public var grammar: Grammar
  /// For an abbreviation, the term that it stands for.
  public var abbreviates: String
  /// When it is or was right, if that is limited.
  public var validity: Validity?
  /// Where it was found.
  public var sources: [String]
  /// What was decided of it; none where nobody was asked.
  public var review: Review?
  /// The line of its file, from 1, or 0 when it came from no file.
  public var line: Int

  /// Creates a term.
  public init(
    _ text: String,
    language: Language,
    status: TermStatus,
    form: Form = .full,
    labels: [String] = [],
    matching: Set<Matching> = [],
    paradigm: String = "",
    note: String = "",
    grammar: Grammar = Grammar(),
    abbreviates: String = "",
    validity: Validity? = nil,
    sources: [String] = [],
    review: Review? = nil,
    line: Int = 0
  ) {
    self.text = text
    self.language = language
    self.status = status
    self.form = form
    self.labels = labels
    self.matching = matching
    self.paradigm = paradigm
    self.note = note
    self.grammar = grammar
    self.abbreviates = abbreviates
    self.validity = validity
    self.sources = sources
    self.review = review
    self.line = line
  }

  /// Whether drafts are held against it: not while it is proposed, and not once it is rejected.
  public var isInUse: Bool { review.map { $0.state == .approved } ?? true }
}

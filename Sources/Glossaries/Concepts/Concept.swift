public import Languages

/// Something that has names: a person, a place, an organisation, a work, an event, a title, a term.
///
/// - Source: ISO 704 and ISO 30042 for concept and term.
public struct Concept: Hashable, Sendable {
  /// What sort of thing it is, which decides how its names decline and vary.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case person, place, org, work, event, title, term
    /// A name of unknown sort, as in a word list from elsewhere.
    case name
  }

  /// The grammatical and natural gender of a person, which Russian declension needs.
  public enum Gender: String, Hashable, Sendable, CaseIterable {
    case male = "m"
    case female = "f"
  }

  /// How sure the facts are.
  public enum Confidence: String, Hashable, Sendable, CaseIterable {
    case high = "h"
    case medium = "m"
    case low = "l"
  }

  /// A tie to another concept.
  public struct Relation: Hashable, Sendable {
    /// What ties them: `part-of`, `capital-of`, `contrast`.
    public let type: String
    /// The other concept's id.
    public let target: String

    /// Creates a tie.
    public init(type: String, target: String) {
      self.type = type
      self.target = target
    }
  }

  /// The id, in lower-case Latin letters, digits and hyphens; it never changes.
  public var id: String
  /// What sort of thing it is.
  public var kind: Kind
  /// The gender, for a person.
  public var gender: Gender?
  /// The language whose form is native, from which other forms are made.
  public var origin: Language?
  /// One sentence that says what it is.
  public var definition: String
  /// Where the facts come from.
  public var sources: [String]
  /// Ids elsewhere: `wikidata:Q884`.
  public var externalIDs: [String]
  /// Ties to other concepts.
  public var relations: [Relation]
  /// How sure the facts are.
  public var confidence: Confidence?
  /// The fields of knowledge it belongs to: `nuclear diplomacy`.
  public var subjects: [String]
  /// What is said of it in one language, a section a language.
  public var sections: [LanguageSection]
  /// What the people who keep the glossary have to say to each other.
  public var comments: [String]
  /// The terms, in the order of the glossary.
  public var terms: [Term]

  /// Creates a concept; sections that say nothing are left out, and the others sorted by language.
  public init(
    id: String,
    kind: Kind,
    gender: Gender? = nil,
    origin: Language? = nil,
    definition: String = "",
    sources: [String] = [],
    externalIDs: [String] = [],
    relations: [Relation] = [],
    confidence: Confidence? = nil,
    subjects: [String] = [],
    sections: [LanguageSection] = [],
    comments: [String] = [],
    terms: [Term] = []
  ) {
    self.id = id
    self.kind = kind
    self.gender = gender
    self.origin = origin
    self.definition = definition
    self.sources = sources
    self.externalIDs = externalIDs
    self.relations = relations
    self.confidence = confidence
    self.subjects = subjects
    self.sections =
      sections.isEmpty
      ? [] : sections.filter { !$0.isEmpty }.sorted { $0.language < $1.language }
    self.comments = comments
    self.terms = terms
  }

  /// The preferred term of `language`, or of the language it falls back to, if it is in use.
  public func preferredTerm(in language: Language) -> Term? {
    let own = terms.first {
      $0.language == language && $0.status == .preferred && $0.isInUse
    }
    if let own { return own }
    return language.fallback.flatMap { preferredTerm(in: $0) }
  }
}

public import Languages

/// What to look for in a store: concepts that meet every condition given, in an order, a page of them.
///
/// An empty set is no condition; of several values of one set, one is enough. The conditions on terms (`text`,
/// `statuses`, `languages`, `labels`, `reviews`) must hold of one and the same term.
public struct StoreQuery: Hashable, Sendable {
  /// What a term must say.
  ///
  /// `whole`, `prefix` and `part` compare folded letters: case, accents of Latin letters, ё, stress marks,
  /// width, apostrophes and the kind of punctuation make no difference.
  public enum Text: Hashable, Sendable {
    /// A name in any spelling and script: full names and abbreviations that are like it, the likeliest first.
    case like(String)
    /// The whole term.
    case whole(String)
    /// The beginning of the term.
    case prefix(String)
    /// Any part of the term.
    case part(String)
  }

  /// The order of what is found by anything but likeness.
  public enum Order: Hashable, Sendable {
    /// As the concepts were added.
    case added
    /// By the preferred terms in this language, as its collation has them; concepts without one come last, by
    /// their ids. What the collation holds equal stands as it was added.
    case collated(Language)
  }

  /// What a term must say.
  public var text: Text?
  /// Which kinds a concept may be of.
  public var kinds: Set<Concept.Kind>
  /// The subjects of which a concept must have one, to the letter.
  public var subjects: Set<String>
  /// The ids elsewhere of which a concept must have one: `wikidata:Q884`.
  public var externalIDs: Set<String>
  /// What status a term may have.
  public var statuses: Set<TermStatus>
  /// What language a term may be in, the tag exactly.
  public var languages: Set<Language>
  /// The labels of which a term must have one, to the letter.
  public var labels: Set<String>
  /// How far a term may have come in review; terms that nobody reviewed have no state.
  public var reviews: Set<Review.State>
  /// The order.
  public var order: Order
  /// How many concepts to pass over.
  public var offset: Int
  /// How many concepts to give at most.
  public var limit: Int

  /// Creates a query; without conditions it finds all concepts.
  ///
  /// - Precondition: `offset` and `limit` are not negative.
  public init(
    _ text: Text? = nil,
    kinds: Set<Concept.Kind> = [],
    subjects: Set<String> = [],
    externalIDs: Set<String> = [],
    statuses: Set<TermStatus> = [],
    languages: Set<Language> = [],
    labels: Set<String> = [],
    reviews: Set<Review.State> = [],
    order: Order = .added,
    offset: Int = 0,
    limit: Int = 50
  ) {
    precondition(offset >= 0 && limit >= 0, "a page begins at 0 or after, and may be empty")
    self.text = text
    self.kinds = kinds
    self.subjects = subjects
    self.externalIDs = externalIDs
    self.statuses = statuses
    self.languages = languages
    self.labels = labels
    self.reviews = reviews
    self.order = order
    self.offset = offset
    self.limit = limit
  }

  /// Whether the concept meets the conditions that are not about terms.
  public func admits(_ concept: Concept) -> Bool {
    (kinds.isEmpty || kinds.contains(concept.kind))
      && (subjects.isEmpty || concept.subjects.contains { subjects.contains($0) })
      && (externalIDs.isEmpty || concept.externalIDs.contains { externalIDs.contains($0) })
  }

  /// Whether the term meets the conditions on terms, but for `text`.
  public func admits(_ term: Term) -> Bool {
    (statuses.isEmpty || statuses.contains(term.status))
      && (languages.isEmpty || languages.contains(term.language))
      && (labels.isEmpty || term.labels.contains { labels.contains($0) })
      && (reviews.isEmpty || term.review.map { reviews.contains($0.state) } ?? false)
  }

  /// Whether concepts are ranked by how like a name they are.
  public var isByLikeness: Bool { if case .like = text { true } else { false } }

  /// Whether any condition is about terms.
  public var asksOfTerms: Bool {
    text != nil
      || !(statuses.isEmpty && languages.isEmpty && labels.isEmpty && reviews.isEmpty)
  }
}

/// A page of what a query found.
public struct StorePage: Hashable, Sendable {
  /// A concept that was found.
  public struct Hit: Hashable, Sendable {
    /// The concept with its version.
    public let stored: StoredConcept
    /// The place among its terms of the one that meets the conditions, the likeliest of several; none where
    /// nothing was asked of terms.
    public let term: Int?
    /// How like the name it is, between 0 and 1; none for another query than by likeness.
    public let score: Double?

    /// Creates a hit.
    public init(stored: StoredConcept, term: Int?, score: Double? = nil) {
      self.stored = stored
      self.term = term
      self.score = score
    }
  }

  /// The concepts of the page, in order.
  public let hits: [Hit]
  /// How many concepts there are on all pages.
  ///
  /// By likeness, that is how many were looked at and are like the name at all; there may be others that are
  /// hardly like it.
  public let total: Int

  /// Creates a page.
  public init(hits: [Hit], total: Int) {
    self.hits = hits
    self.total = total
  }
}

extension StorePage {
  /// The page with the versions that `version` tells for the ids of concepts.
  package func withVersions(_ version: (String) -> Int) -> StorePage {
    StorePage(
      hits: hits.map { hit in
        let id = hit.stored.concept.id
        let stored = StoredConcept(concept: hit.stored.concept, version: version(id))
        return Hit(stored: stored, term: hit.term, score: hit.score)
      },
      total: total
    )
  }
}

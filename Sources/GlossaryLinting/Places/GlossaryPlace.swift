/// A term of a glossary, by the order of its concept and its order within the concept.
public struct TermPlace: Hashable, Sendable, Comparable {
  /// The place of the concept in the glossary.
  public let concept: Int
  /// The place of the term in the concept.
  public let term: Int

  /// Creates a place.
  public init(concept: Int, term: Int) {
    self.concept = concept
    self.term = term
  }

  /// Orders by concept, then by term.
  public static func < (a: TermPlace, b: TermPlace) -> Bool {
    (a.concept, a.term) < (b.concept, b.term)
  }
}

/// What a finding in a glossary is about.
public enum GlossaryPlace: Hashable, Sendable {
  /// A term.
  case term(TermPlace)
  /// A concept as a whole, by its place in the glossary.
  case concept(Int)
  /// The relations of a concept, by its place in the glossary.
  case relations(Int)
  /// A row of a table, by its line from 1.
  case row(GlossaryTable, line: Int)

  /// The place of the concept that it is about; none where it is about a table.
  public var concept: Int? {
    switch self {
    case .term(let place): place.concept
    case .concept(let concept), .relations(let concept): concept
    case .row: nil
    }
  }
}

/// One of the two tables of a glossary's folder; a single table holds the terms.
public enum GlossaryTable: Hashable, Sendable, CaseIterable {
  /// `terms.tsv`, or the only table.
  case terms
  /// `concepts.tsv`.
  case concepts
}

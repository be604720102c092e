public import Glossaries
public import Languages
public import Names

/// Finds the concepts of a glossary whose names are most like a given one, in any script.
public struct GlossarySearch: Sendable {
  /// A concept that was found.
  public struct Hit: Sendable {
    /// The concept.
    public let concept: Concept
    /// The term that is most like the name.
    public let term: Term
    /// How alike they are.
    public let likeness: NameLikeness
    /// What the likeness rests on.
    public let explanation: LikenessExplanation
  }

  private let index: NameIndex
  private let places: [(concept: Int, term: Int)]
  private let glossary: Glossary

  /// Indexes the full names and abbreviations of `glossary`, whatever their status: a misspelling on
  /// record finds its concept too.
  ///
  /// - Complexity: O(*n*) in the terms.
  public init(_ glossary: Glossary) {
    self.glossary = glossary
    var names: [String] = []
    var places: [(concept: Int, term: Int)] = []
    for (number, concept) in glossary.concepts.enumerated() {
      for (place, term) in concept.terms.enumerated()
      where term.form == .full || term.form == .abbreviation {
        names.append(term.text)
        places.append((number, place))
      }
    }
    self.places = places
    index = NameIndex(names)
  }

  /// The concepts most like `name`, best first, at most `limit`, each with its likest term.
  public func hits(of name: String, limit: Int) -> [Hit] {
    var seen: Set<Int> = []
    var hits: [Hit] = []
    var comparison = PairComparison(by: index.comparer)
    for match in index.search(name, limit: max(limit * 12, 60)) {
      let place = places[match.place]
      guard hits.count < limit else { break }
      guard seen.insert(place.concept).inserted else { continue }
      let concept = glossary.concepts[place.concept]
      let term = concept.terms[place.term]
      let result = comparison.compare(name, term.text)
      hits.append(
        Hit(
          concept: concept,
          term: term,
          likeness: match.likeness,
          explanation: comparison.explanation(of: result)
        )
      )
    }
    return hits
  }

  /// How a concept is shown: its preferred term in `language`, or the term itself where there is none.
  public static func shown(_ hit: Hit, in language: Language?) -> String {
    hit.concept.preferredTerm(in: language ?? hit.term.language)?.text ?? hit.term.text
  }
}

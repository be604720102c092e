public import Languages

/// Concepts with their terms, as a value.
public struct Glossary: Sendable {
  /// The name to report: the slug of its folder, the path of its file.
  public let name: String
  /// The title, for people.
  public let title: String
  /// The concepts, in the order of the glossary.
  public let concepts: [Concept]
  private let places: [String: Int]

  /// Creates a glossary of `concepts`.
  ///
  /// - Precondition: the ids differ; a reader reports a repeated one as an error of the file.
  public init(name: String, title: String = "", concepts: [Concept]) {
    self.name = name
    self.title = title
    self.concepts = concepts
    self.places = Dictionary(
      uniqueKeysWithValues: concepts.enumerated().map { ($1.id, $0) }
    )
  }

  /// The concept with this id.
  public subscript(id: String) -> Concept? {
    places[id].map { concepts[$0] }
  }

  /// Where the concept with this id stands in `concepts`.
  public func index(of id: String) -> Int? { places[id] }

  /// The languages that any term is in, sorted by tag.
  public var languages: [Language] {
    Set(concepts.lazy.flatMap { $0.terms.lazy.map(\.language) }).sorted()
  }

  /// How many terms all concepts have together.
  public var termCount: Int { concepts.reduce(0) { $0 + $1.terms.count } }
}

extension Glossary {
  /// The glossary that drafts are held against: without terms that are proposed or rejected.
  ///
  /// - Complexity: O(n) in the terms.
  public var inUse: Glossary {
    guard concepts.contains(where: { $0.terms.contains { !$0.isInUse } }) else { return self }
    return Glossary(
      name: name,
      title: title,
      concepts: concepts.map { concept in
        var copy = concept
        copy.terms.removeAll { !$0.isInUse }
        return copy
      }
    )
  }
}

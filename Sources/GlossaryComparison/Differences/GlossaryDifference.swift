public import Glossaries

/// What one version of a glossary says otherwise than another, concept by concept.
///
/// Concepts are the same where their ids are. The order of the concepts is no difference; that of the terms of a
/// concept is, where both glossaries keep one.
public struct GlossaryDifference: Sendable {
  /// A concept that has another id and says all else alike.
  public struct Renaming: Hashable, Sendable {
    /// The concept before.
    public let before: Concept
    /// The concept after.
    public let after: Concept
  }

  /// Concepts that only the second has, in its order.
  public let added: [Concept]
  /// Concepts that only the first has, in its order.
  public let removed: [Concept]
  /// Concepts that have another id, in the order of the first.
  public let renamed: [Renaming]
  /// Concepts that both have and that differ, in the order of the first.
  public let changed: [ConceptDifference]
  /// How many concepts are the same.
  public let sameCount: Int

  /// Whether nothing differs.
  public var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && renamed.isEmpty && changed.isEmpty
  }

  /// Compares two glossaries.
  ///
  /// - Parameter comparingOrder: whether it is a difference in which order the terms of a concept stand.
  /// - Complexity: O(n log n) in the terms.
  public init(from first: Glossary, to second: Glossary, comparingOrder: Bool = true) {
    let (first, second) =
      comparingOrder ? (first, second) : (Self.inOneOrder(first), Self.inOneOrder(second))
    var removed = first.concepts.filter { second[$0.id] == nil }
    var added = second.concepts.filter { first[$0.id] == nil }
    renamed = Self.takeRenamed(&removed, &added)
    var changes: [(before: Concept, after: Concept)] = []
    var same = 0
    for before in first.concepts {
      guard let after = second[before.id] else { continue }
      if before.json.utf8.elementsEqual(after.json.utf8) {
        same += 1
      } else {
        changes.append((before, after))
      }
    }
    let moves = TermMoves(removed: removed, added: added, changed: changes)
    self.removed = removed
    self.added = added
    changed = changes.map { ConceptDifference(from: $0.before, to: $0.after, moves: moves) }
    sameCount = same
  }

  /// The glossary with the terms of each concept by language and text.
  private static func inOneOrder(_ glossary: Glossary) -> Glossary {
    Glossary(
      name: glossary.name,
      title: glossary.title,
      concepts: glossary.concepts.map { concept in
        var sorted = concept
        sorted.terms = concept.terms.enumerated().sorted { one, other in
          let (a, b) = (one.element, other.element)
          if a.language != b.language { return a.language < b.language }
          if a.text.utf8.elementsEqual(b.text.utf8) { return one.offset < other.offset }
          return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
        }.map(\.element)
        return sorted
      }
    )
  }

  /// Takes out of both lists what is one concept by another id.
  ///
  /// - Parameter content: what is the same in both; all but the id.
  static func takeRenamed(
    _ removed: inout [Concept],
    _ added: inout [Concept],
    by content: (Concept) -> FieldValue = { ConceptRecord($0).content }
  ) -> [Renaming] {
    guard !removed.isEmpty, !added.isEmpty else { return [] }
    var places: [FieldValue: [Int]] = [:]
    // A concept without terms says too little to be known again.
    for (place, concept) in added.enumerated() where !concept.terms.isEmpty {
      places[content(concept), default: []].append(place)
    }
    var renamings: [Renaming] = []
    var taken: Set<Int> = []
    removed.removeAll { before in
      let known = content(before)
      guard let place = places[known]?.first else { return false }
      places[known]?.removeFirst()
      taken.insert(place)
      renamings.append(Renaming(before: before, after: added[place]))
      return true
    }
    added = added.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
    return renamings
  }
}

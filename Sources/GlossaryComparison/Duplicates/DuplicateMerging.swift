public import Glossaries
internal import Languages

/// Concepts that were found to be one, put together.
public struct DuplicateMerging: Sendable {
  /// The glossary with each set of duplicates as one concept.
  public let glossary: Glossary
  /// How many concepts went into others.
  public let mergedCount: Int
  /// What was done, a sentence each.
  public let account: [String]
  private let successors: [String: String]

  /// The id of the concept that the one with `id` went into, or `id` itself.
  public func successor(of id: String) -> String {
    var id = id
    while let next = successors[id] { id = next }
    return id
  }

  /// Merges the pairs of `same` in `glossary`.
  ///
  /// The concept that stands first in a pair stays and gains what it lacks. Of two preferred terms of a language its own stays preferred, the other becomes admitted. Ties to a
  /// concept that went lead to the one that stayed.
  ///
  /// - Parameters:
  ///   - same: pairs of ids; those that the glossary does not have are passed over.
  ///   - other: a second glossary that the second ids are of; what it has beside them is left out.
  /// - Complexity: O(n) in the terms.
  public init(of glossary: Glossary, same: [(first: String, second: String)], from other: Glossary?)
  {
    var successors: [String: String] = [:]
    func final(_ id: String) -> String {
      var id = id
      while let next = successors[id] { id = next }
      return id
    }
    var concepts: [String: Concept] = [:]
    for concept in glossary.concepts { concepts[concept.id] = concept }
    var account: [String] = []
    var count = 0
    for pair in same {
      if let other {
        guard let stays = concepts[pair.first], let goes = other[pair.second] else { continue }
        let merged = Self.merge(stays, with: goes)
        concepts[stays.id] = merged.concept
        account += merged.account
      } else {
        let (first, second) = (final(pair.first), final(pair.second))
        guard first != second, let stays = concepts[first], let goes = concepts[second] else {
          continue
        }
        let merged = Self.merge(stays, with: goes)
        concepts[first] = merged.concept
        concepts[second] = nil
        successors[second] = first
        account += merged.account
      }
      count += 1
    }
    let kept = glossary.concepts.compactMap { concepts[$0.id] }
    self.glossary = Glossary(
      name: glossary.name,
      title: glossary.title,
      concepts: successors.isEmpty
        ? kept : kept.map { Self.retie($0, final, &account) }
    )
    mergedCount = count
    self.account = account
    self.successors = successors
  }

  /// `first` with what it lacks of `second`, and a sentence for all that was done.
  private static func merge(
    _ first: Concept,
    with second: Concept
  ) -> (concept: Concept, account: [String]) {
    var merged = first.merged(with: second)
    let name = "“\(second.id)” went into “\(first.id)”"
    let count = merged.terms.count - first.terms.count
    var account = ["\(name): \(count) term\(count == 1 ? "" : "s") added"]
    var record = ConceptRecord(merged)
    for place in first.terms.count..<merged.terms.count {
      let term = merged.terms[place]
      let isTaken = first.terms.contains {
        $0.language == term.language && $0.status == .preferred && $0.form == term.form
      }
      guard term.status == .preferred, isTaken else { continue }
      record.terms[place].fields["status"] = FieldValue(TermStatus.admitted.rawValue)
      account.append("\(name): \(term.language) “\(term.text)” is admitted now, not preferred")
    }
    if let concept = record.concept { merged = concept }
    // What both say otherwise is not kept twice.
    let (after, given) = (ConceptRecord(merged), ConceptRecord(second))
    for field in FieldDifference.all(after.fields, given.fields) where field.listChanges == nil {
      guard let value = field.after, field.name != "kind" || value != FieldValue("name") else {
        continue
      }
      account.append("\(name): its \(field.name) “\(value.shown)” was given up")
    }
    for term in given.terms {
      guard let kept = after.terms.first(where: { $0.key == term.key }),
        first.terms.contains(where: {
          $0.language.tag == term.key.language
            && $0.text.utf8.elementsEqual(term.key.text.string.utf8)
        })
      else { continue }
      for field in FieldDifference.all(kept.fields, term.fields) {
        guard let value = field.after else { continue }
        account.append(
          "\(name): of “\(term.key.text.string)” the \(field.name) “\(value.shown)” was given up"
        )
      }
    }
    return (merged, account)
  }

  /// The concept with its ties led to what stayed, each once and none to itself.
  private static func retie(
    _ concept: Concept,
    _ final: (String) -> String,
    _ account: inout [String]
  ) -> Concept {
    guard concept.relations.contains(where: { final($0.target) != $0.target }) else {
      return concept
    }
    var record = ConceptRecord(concept)
    var relations: [FieldValue] = []
    for relation in concept.relations {
      let target = final(relation.target)
      if target != relation.target {
        account.append(
          target == concept.id
            ? "“\(concept.id)”: its tie \(relation.type) “\(relation.target)” fell away"
            : "“\(concept.id)”: its tie \(relation.type) leads to “\(target)” now, not to “\(relation.target)”"
        )
      }
      let value = FieldValue.members([
        "type": FieldValue(relation.type), "target": FieldValue(target),
      ])
      if target != concept.id, !relations.contains(value) { relations.append(value) }
    }
    record.fields["relations"] = relations.isEmpty ? nil : .list(relations)
    return record.concept ?? concept
  }
}

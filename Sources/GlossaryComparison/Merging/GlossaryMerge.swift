public import Glossaries

/// Two versions of a glossary put together, with the version that both come from between them.
///
/// What one side changed is taken; what both changed alike is taken once; what they changed in different ways is a
/// conflict. Values stand field by field, lists element by element, terms by language and text.
public struct GlossaryMerge: Sendable {
  /// All of both; where there is a conflict, what was decided, or else ours.
  public let glossary: Glossary
  /// The contradictions, in the order of the concepts.
  public let conflicts: [MergeConflict]
  /// Ties to concepts that the merge took away: the concept, and the tie.
  public let looseRelations: [(concept: String, relation: Concept.Relation)]

  /// Merges `ours` and `theirs`, which both come from `base`.
  ///
  /// The concepts stand in our order, those that only they have at the end. A concept that a side has renamed is
  /// followed.
  ///
  /// - Parameters:
  ///   - preference: whose word counts in all conflicts that are not decided.
  ///   - decisions: what was decided of single conflicts.
  /// - Complexity: O(n log n) in the terms.
  public init(
    base: Glossary,
    ours: Glossary,
    theirs: Glossary,
    preferring preference: MergePreference? = nil,
    decisions: MergeDecisions = MergeDecisions()
  ) {
    let judge = MergeJudge(preference: preference, decisions: decisions)
    let versions = ConceptRenamings(base: base, ours: ours, theirs: theirs, judge: judge)
    let (base, ours, theirs) = (versions.base, versions.ours, versions.theirs)
    var concepts: [Concept] = []
    var conflicts = versions.conflicts
    let ids =
      ours.concepts.map(\.id) + theirs.concepts.lazy.map(\.id).filter { ours[$0] == nil }
    // A concept that neither side has any more is gone.
    for id in ids {
      var merge = ConceptMerge(of: id, judge: judge)
      merge.names = (versions.renamed.ours[id], versions.renamed.theirs[id])
      let merged = merge.merge(base: base[id], ours: ours[id], theirs: theirs[id])
      conflicts += merge.conflicts
      if let merged { concepts.append(merged) }
    }
    glossary = Glossary(name: ours.name, title: ours.title, concepts: concepts)
    self.conflicts = conflicts
    var loose: [(concept: String, relation: Concept.Relation)] = []
    for concept in concepts {
      for relation in concept.relations where glossary[relation.target] == nil {
        guard ours[relation.target] != nil || theirs[relation.target] != nil else {
          continue
        }
        loose.append((concept.id, relation))
      }
    }
    looseRelations = loose
  }
}

internal import Glossaries

/// Concepts that one side of a merge, or both, calls by another id.
struct ConceptRenamings {
  /// The three versions, with one id for each of these concepts, and ties that lead there.
  let base, ours, theirs: Glossary
  /// The ids that a side has given anew, by the id that the concept has now.
  let renamed: (ours: [String: String], theirs: [String: String])
  /// Concepts that each side calls otherwise.
  let conflicts: [MergeConflict]

  /// Follows the concepts that `ours` and `theirs` have renamed.
  ///
  /// A concept is the same under a new id where all it says is, or its kind and its terms are. An id that the other side
  /// has given to something new is left alone.
  ///
  /// - Complexity: O(n) in the terms.
  init(base: Glossary, ours: Glossary, theirs: Glossary, judge: MergeJudge) {
    let own = Self.renamings(from: base, to: ours)
    let other = Self.renamings(from: base, to: theirs)
    var finals: [String: String] = [:]
    var conflicts: [MergeConflict] = []
    var (ourIDs, theirIDs): ([String: String], [String: String]) = ([:], [:])
    for concept in base.concepts {
      let old = concept.id
      let (mine, yours) = (own[old], other[old])
      var new: String
      switch (mine, yours) {
      case (nil, nil): continue
      case (let mine?, nil): new = mine
      case (nil, let yours?): new = yours
      case (let mine?, let yours?):
        new = mine
        if mine != yours {
          var conflict = MergeConflict(
            concept: old,
            field: "id",
            base: old,
            ours: mine,
            theirs: yours
          )
          conflict.choice = judge.choice(on: conflict)
          conflicts.append(conflict)
          new = (conflict.choice ?? .ours).pick(base: old, ours: mine, theirs: yours)
        }
      }
      // Something else may be called so on the other side.
      if new != mine, new != old, ours[new] != nil { continue }
      if new != yours, new != old, theirs[new] != nil { continue }
      finals[old] = new
      if let mine { ourIDs[new] = mine }
      if let yours { theirIDs[new] = yours }
      if let mine, mine != new { finals[mine] = new }
      if let yours, yours != new { finals[yours] = new }
    }
    self.conflicts = conflicts
    renamed = (ourIDs, theirIDs)
    guard !finals.isEmpty else {
      (self.base, self.ours, self.theirs) = (base, ours, theirs)
      return
    }
    self.base = Self.written(base, finals)
    // A side that renamed a concept itself has led its ties there, as far as it wanted to.
    self.ours = Self.written(ours, finals.filter { own[$0.key] == nil })
    self.theirs = Self.written(theirs, finals.filter { other[$0.key] == nil })
  }

  private static func renamings(from base: Glossary, to side: Glossary) -> [String: String] {
    var removed = base.concepts.filter { side[$0.id] == nil }
    var added = side.concepts.filter { base[$0.id] == nil }
    var renamings: [String: String] = [:]
    for renaming in GlossaryDifference.takeRenamed(&removed, &added) {
      renamings[renaming.before.id] = renaming.after.id
    }
    let sameTerms = GlossaryDifference.takeRenamed(&removed, &added) { concept in
      .list(
        [FieldValue(concept.kind.rawValue)]
          + ConceptRecord(concept).terms.map {
            FieldValue("\($0.key.language) \($0.key.text.string)")
          }
      )
    }
    for renaming in sameTerms { renamings[renaming.before.id] = renaming.after.id }
    return renamings
  }

  /// `glossary` with other ids, and the ties to them.
  private static func written(_ glossary: Glossary, _ ids: [String: String]) -> Glossary {
    if ids.isEmpty { return glossary }
    return Glossary(
      name: glossary.name,
      title: glossary.title,
      concepts: glossary.concepts.map { concept in
        let ties = concept.relations.contains { ids[$0.target] != nil }
        guard ties || ids[concept.id] != nil else { return concept }
        var record = ConceptRecord(concept)
        if ties {
          record.fields["relations"] = .list(
            concept.relations.map { relation in
              .members([
                "type": FieldValue(relation.type),
                "target": FieldValue(ids[relation.target] ?? relation.target),
              ])
            }
          )
        }
        let id = ids[concept.id] ?? concept.id
        return ConceptRecord(id: id, fields: record.fields, terms: record.terms).concept ?? concept
      }
    )
  }
}

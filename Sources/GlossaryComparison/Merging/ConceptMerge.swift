internal import Glossaries

/// Merges three versions of one concept: field by field and term by term.
struct ConceptMerge {
  private let id: String
  private let judge: MergeJudge
  private(set) var conflicts: [MergeConflict] = []
  /// The ids that a side has given to the concept anew.
  var names: (ours: String?, theirs: String?)

  init(of id: String, judge: MergeJudge = MergeJudge()) {
    self.id = id
    self.judge = judge
  }

  /// The merged concept; none where it is gone.
  ///
  /// - Complexity: O(n log n) in the terms.
  mutating func merge(base: Concept?, ours: Concept?, theirs: Concept?) -> Concept? {
    switch (ours, theirs) {
    case (nil, nil): return nil
    case (let ours?, let theirs?): return mergeBoth(base, ours, theirs)
    case (let kept?, nil), (nil, let kept?):
      guard let base else { return kept }
      // One side removed it; the other may have left it alone.
      let name = ours == nil ? names.theirs : names.ours
      let isSame = base.json.utf8.elementsEqual(kept.json.utf8)
      if isSame, name == nil { return nil }
      var changes = isSame ? [] : [ConceptDifference(from: base, to: kept).summary]
      if let name { changes.append("the id \(name)") }
      let what = "kept, with " + changes.joined(separator: " and ")
      let choice = note(
        "concept",
        base: "there",
        ours: ours == nil ? nil : what,
        theirs: theirs == nil ? nil : what
      )
      return choice.pick(base: base, ours: ours, theirs: theirs)
    }
  }

  private mutating func mergeBoth(_ base: Concept?, _ ours: Concept, _ theirs: Concept) -> Concept {
    if ours.json.utf8.elementsEqual(theirs.json.utf8) { return ours }
    let empty = ConceptRecord(id: id, fields: [:], terms: [])
    let old = base.map { ConceptRecord($0) } ?? empty
    let (own, other) = (ConceptRecord(ours), ConceptRecord(theirs))
    var fields = FieldMerge(of: id, judge: judge)
    let merged = fields.merge(base: old.fields, ours: own.fields, theirs: other.fields)
    conflicts += fields.conflicts
    var terms = TermMerge(
      TermLineage(base: old.terms, ours: own.terms, theirs: other.terms),
      of: id,
      judge: judge
    )
    let record = ConceptRecord(id: id, fields: merged, terms: terms.merged())
    conflicts += terms.conflicts
    if let concept = record.concept { return concept }
    let choice = note("concept", base: base?.json, ours: ours.json, theirs: theirs.json)
    return choice.pick(base: base ?? ours, ours: ours, theirs: theirs)
  }

  private mutating func note(
    _ field: String,
    base: String?,
    ours: String?,
    theirs: String?
  ) -> MergeChoice {
    var conflict = MergeConflict(concept: id, field: field, base: base, ours: ours, theirs: theirs)
    conflict.choice = judge.choice(on: conflict)
    conflicts.append(conflict)
    return conflict.choice ?? .ours
  }
}

extension ConceptDifference {
  /// What was changed, in a few words.
  var summary: String {
    var parts = fields.isEmpty ? [] : ["another " + fields.map(\.name).joined(separator: ", ")]
    if !terms.isEmpty { parts.append("\(terms.count) term\(terms.count == 1 ? "" : "s") changed") }
    return parts.joined(separator: " and ")
  }
}

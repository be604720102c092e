internal import Glossaries

/// Merges three versions of one concept: field by field and term by term.
struct ConceptMerge {
  private let id: String
  private let preference: MergePreference?
  private(set) var conflicts: [MergeConflict] = []

  init(of id: String, preference: MergePreference?) {
    self.id = id
    self.preference = preference
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
      if base.json.utf8.elementsEqual(kept.json.utf8) { return nil }
      let what = "kept, with \(ConceptDifference(from: base, to: kept).summary)"
      note(
        "concept",
        base: "there",
        ours: ours == nil ? nil : what,
        theirs: theirs == nil ? nil : what
      )
      return (preference == .theirs) == (theirs == nil) ? nil : kept
    }
  }

  private mutating func mergeBoth(_ base: Concept?, _ ours: Concept, _ theirs: Concept) -> Concept {
    if ours.json.utf8.elementsEqual(theirs.json.utf8) { return ours }
    let empty = ConceptRecord(id: id, fields: [:], terms: [])
    let old = base.map { ConceptRecord($0) } ?? empty
    let (own, other) = (ConceptRecord(ours), ConceptRecord(theirs))
    var fields = FieldMerge(preference: preference)
    var merged = ConceptRecord(
      id: id,
      fields: fields.merge(base: old.fields, ours: own.fields, theirs: other.fields),
      terms: []
    )
    note(fields.conflicts)
    merged.terms = mergeTerms(old.terms, own.terms, other.terms)
    separatePreferred(&merged.terms, old.terms, own.terms, other.terms)
    if let concept = merged.concept { return concept }
    note("concept", base: base?.json, ours: ours.json, theirs: theirs.json)
    return preference == .theirs ? theirs : ours
  }

  /// The terms of both, in our order, with theirs after the ones they follow; in their order where ours is
  /// that of the base.
  private mutating func mergeTerms(
    _ base: [TermRecord],
    _ ours: [TermRecord],
    _ theirs: [TermRecord]
  ) -> [TermRecord] {
    func byKey(_ terms: [TermRecord]) -> [TermRecord.Key: TermRecord] {
      Dictionary(uniqueKeysWithValues: terms.map { ($0.key, $0) })
    }
    let (old, own, other) = (byKey(base), byKey(ours), byKey(theirs))
    let isOurOrderOld = ours.map(\.key) == base.map(\.key)
    let (first, second) = isOurOrderOld ? (theirs, ours) : (ours, theirs)
    var order = first.map(\.key)
    var known = Set(order)
    var before: TermRecord.Key?
    for key in second.map(\.key) {
      if known.insert(key).inserted {
        let place = before.flatMap { before in order.firstIndex(of: before) }.map { $0 + 1 } ?? 0
        order.insert(key, at: before == nil ? order.count : place)
      }
      before = key
    }
    return order.compactMap { key in merge(key, old[key], own[key], other[key]) }
  }

  private mutating func merge(
    _ key: TermRecord.Key,
    _ base: TermRecord?,
    _ ours: TermRecord?,
    _ theirs: TermRecord?
  ) -> TermRecord? {
    switch (ours, theirs) {
    case (nil, nil): return nil
    case (let ours?, let theirs?):
      var fields = FieldMerge(preference: preference)
      let merged = fields.merge(
        base: base?.fields ?? [:],
        ours: ours.fields,
        theirs: theirs.fields,
        path: [Self.name(of: key)]
      )
      note(fields.conflicts)
      return TermRecord(key: key, fields: merged)
    case (let kept?, nil), (nil, let kept?):
      guard let base else { return kept }
      if base == kept { return nil }
      let shown = { (term: TermRecord?) in term.map { FieldValue.members($0.fields).shown } }
      note(Self.name(of: key), base: shown(base), ours: shown(ours), theirs: shown(theirs))
      return (preference == .theirs) == (theirs == nil) ? nil : kept
    }
  }

  /// Notes a language in which each side prefers another term, and takes the word of one: the other term is
  /// admitted then.
  private mutating func separatePreferred(
    _ merged: inout [TermRecord],
    _ base: [TermRecord],
    _ ours: [TermRecord],
    _ theirs: [TermRecord]
  ) {
    func preferred(_ terms: [TermRecord], _ language: String) -> [TermRecord.Key] {
      terms.filter { $0.key.language == language && $0.isPreferred }.map(\.key)
    }
    let shown = { (keys: [TermRecord.Key]) in
      keys.isEmpty ? nil : keys.map(\.text.string).joined(separator: "; ")
    }
    var languages: [String] = []
    for term in merged where !languages.contains(term.key.language) {
      languages.append(term.key.language)
    }
    for language in languages {
      let all = preferred(merged, language)
      let (own, other) = (preferred(ours, language), preferred(theirs, language))
      guard all.count > max(own.count, other.count) else { continue }
      note(
        "\(language) preferred term",
        base: shown(preferred(base, language)),
        ours: shown(own),
        theirs: shown(other)
      )
      let winners = preference == .theirs ? other : own
      for place in merged.indices
      where merged[place].key.language == language && merged[place].isPreferred
        && !winners.contains(merged[place].key)
      {
        merged[place].fields["status"] = FieldValue(TermStatus.admitted.rawValue)
      }
    }
  }

  private static func name(of key: TermRecord.Key) -> String {
    "\(key.language) “\(key.text.string)”"
  }

  private mutating func note(_ found: [FieldMerge.Conflict]) {
    for conflict in found {
      note(
        conflict.path.joined(separator: " "),
        base: conflict.base?.shown,
        ours: conflict.ours?.shown,
        theirs: conflict.theirs?.shown
      )
    }
  }

  private mutating func note(_ field: String, base: String?, ours: String?, theirs: String?) {
    conflicts.append(
      MergeConflict(concept: id, field: field, base: base, ours: ours, theirs: theirs)
    )
  }
}

extension TermRecord {
  /// Whether it is the full name that the house writes.
  fileprivate var isPreferred: Bool {
    fields["status"]?.text == TermStatus.preferred.rawValue && fields["type"] == nil
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

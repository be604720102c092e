internal import Glossaries

/// Merges the terms of three versions of a concept.
struct TermMerge {
  private typealias Key = TermRecord.Key

  private let concept: String
  private let judge: MergeJudge
  private let lineage: TermLineage
  private(set) var conflicts: [MergeConflict] = []
  /// What was decided of terms, by their language, in order.
  private var choices: [String: [MergeChoice]] = [:]
  private var terms: [TermLineage.Member] = []

  init(_ lineage: TermLineage, of concept: String, judge: MergeJudge) {
    self.lineage = lineage
    self.concept = concept
    self.judge = judge
  }

  /// The terms of both sides, in our order, with theirs after the ones they follow; in their order where ours is
  /// that of the base.
  ///
  /// - Complexity: O(n log n).
  mutating func merged() -> [TermRecord] {
    func byIdentity(_ members: [TermLineage.Member]) -> [Key: TermRecord] {
      Dictionary(uniqueKeysWithValues: members.map { ($0.identity, $0.term) })
    }
    let (old, own, other) = (
      byIdentity(lineage.base), byIdentity(lineage.ours), byIdentity(lineage.theirs)
    )
    let isOurOrderOld = lineage.ours.map(\.identity) == lineage.base.map(\.identity)
    let (first, second) =
      isOurOrderOld ? (lineage.theirs, lineage.ours) : (lineage.ours, lineage.theirs)
    var order = first.map(\.identity)
    var known = Set(order)
    var before: Key?
    for key in second.map(\.identity) {
      if known.insert(key).inserted {
        let place = before.flatMap { before in order.firstIndex(of: before) }.map { $0 + 1 } ?? 0
        order.insert(key, at: before == nil && old[key] == nil ? order.count : place)
      }
      before = key
    }
    terms = []
    for key in order {
      guard let term = merge(key, old[key], own[key], other[key]) else { continue }
      terms.append(TermLineage.Member(identity: key, term: term))
    }
    let languages = (terms + lineage.ours + lineage.theirs).map(\.identity.language)
    for language in languages.uniqued { settlePreferred(in: language) }
    return terms.map(\.term)
  }

  private mutating func merge(
    _ key: Key,
    _ base: TermRecord?,
    _ ours: TermRecord?,
    _ theirs: TermRecord?
  ) -> TermRecord? {
    switch (ours, theirs) {
    case (nil, nil): return nil
    case (let ours?, let theirs?):
      var fields = FieldMerge(of: concept, judge: judge)
      let merged = fields.merge(
        base: base?.fields ?? [:],
        ours: ours.fields,
        theirs: theirs.fields,
        path: [Self.name(of: key)]
      )
      conflicts += fields.conflicts
      choices[key.language, default: []] += fields.conflicts.compactMap(\.choice)
      // Of two rewordings there is one here, or both are the same.
      return TermRecord(key: ours.key == base?.key ? theirs.key : ours.key, fields: merged)
    case (let kept?, nil), (nil, let kept?):
      guard let base else { return kept }
      if base == kept { return nil }
      let shown = { (term: TermRecord?) -> String? in
        guard let term else { return nil }
        let fields = FieldValue.members(term.fields).shown
        return term.key.text == key.text ? fields : "“\(term.key.text.string)”, \(fields)"
      }
      let choice = note(
        Self.name(of: key),
        in: key.language,
        base: shown(base),
        ours: shown(ours),
        theirs: shown(theirs)
      )
      return choice.pick(base: base, ours: ours, theirs: theirs)
    }
  }

  /// Sees to it that a language has as many preferred terms as a side gave it.
  ///
  /// Where each side prefers another term, it is a conflict, and the other term is admitted. Where a decision took
  /// the preferred term of one side, and the other side's had given way to it, the term of the side that was decided
  /// for is preferred.
  private mutating func settlePreferred(in language: String) {
    func preferred(_ members: [TermLineage.Member]) -> [TermLineage.Member] {
      members.filter { $0.identity.language == language && $0.term.isPreferred }
    }
    let all = preferred(terms)
    let (old, own, other) = (
      preferred(lineage.base), preferred(lineage.ours), preferred(lineage.theirs)
    )
    let isMissing = all.isEmpty && !own.isEmpty && !other.isEmpty
    guard isMissing || all.count > max(own.count, other.count) else { return }
    let decided =
      isMissing
      ? choices[language]?.first { !$0.pick(base: old, ours: own, theirs: other).isEmpty } : nil
    let shown = { (members: [TermLineage.Member]) -> String? in
      members.isEmpty ? nil : members.map(\.term.key.text.string).joined(separator: "; ")
    }
    let choice =
      decided
      ?? note(
        "\(language) preferred term",
        in: language,
        base: shown(old),
        ours: shown(own),
        theirs: shown(other)
      )
    prefer(choice.pick(base: old, ours: own, theirs: other), among: all)
  }

  /// Makes `winners` the preferred terms of their language, in place of those of `all`.
  private mutating func prefer(_ winners: [TermLineage.Member], among all: [TermLineage.Member]) {
    let chosen = Set(winners.map(\.identity))
    let others = Set(all.map(\.identity)).subtracting(chosen)
    var missing = chosen
    for place in terms.indices {
      let member = terms[place]
      missing.remove(member.identity)
      guard chosen.contains(member.identity) || others.contains(member.identity) else { continue }
      var term = member.term
      let status: TermStatus = chosen.contains(member.identity) ? .preferred : .admitted
      term.fields["status"] = FieldValue(status.rawValue)
      if chosen.contains(member.identity) { term.fields["type"] = nil }
      terms[place] = TermLineage.Member(identity: member.identity, term: term)
    }
    terms += winners.filter { missing.contains($0.identity) }
  }

  private static func name(of key: Key) -> String {
    let number = key.repetition > 0 ? " no. \(key.repetition + 1)" : ""
    return "\(key.language) “\(key.text.string)”\(number)"
  }

  private mutating func note(
    _ field: String,
    in language: String,
    base: String?,
    ours: String?,
    theirs: String?
  ) -> MergeChoice {
    var conflict = MergeConflict(
      concept: concept,
      field: field,
      base: base,
      ours: ours,
      theirs: theirs
    )
    conflict.choice = judge.choice(on: conflict)
    conflicts.append(conflict)
    if let choice = conflict.choice { choices[language, default: []].append(choice) }
    return conflict.choice ?? .ours
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  fileprivate var uniqued: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}

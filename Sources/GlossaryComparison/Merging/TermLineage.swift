internal import Glossaries

/// The terms of two versions of a concept beside those of the version that both come from: a term that one side
/// reworded is the term that it was.
struct TermLineage {
  /// A term of a side, with the key that it has in the base, or its own where it is new.
  struct Member {
    let identity: TermRecord.Key
    let term: TermRecord
  }

  let base, ours, theirs: [Member]

  /// Follows the rewordings of both sides.
  ///
  /// - Complexity: O(n²) in the terms that went or came.
  init(base: [TermRecord], ours: [TermRecord], theirs: [TermRecord]) {
    let (own, other) = (Self.rewordings(base, ours), Self.rewordings(base, theirs))
    let (ourKeys, theirKeys) = (Set(ours.map(\.key)), Set(theirs.map(\.key)))
    /// The rewordings of one side that the other does not contradict by one of its own, and of which it has not
    /// what they came to.
    func plain(
      _ side: [TermRecord.Key: TermRecord.Key],
      _ against: [TermRecord.Key: TermRecord.Key],
      _ known: Set<TermRecord.Key>
    ) -> [TermRecord.Key: TermRecord.Key] {
      var origins: [TermRecord.Key: TermRecord.Key] = [:]
      for (old, new) in side {
        let isPlain = against[old].map { $0 == new } ?? !known.contains(new)
        if isPlain { origins[new] = old }
      }
      return origins
    }
    let ourOrigins = plain(own, other, theirKeys)
    let theirOrigins = plain(other, own, ourKeys)
    self.base = base.map { Member(identity: $0.key, term: $0) }
    self.ours = ours.map { Member(identity: ourOrigins[$0.key] ?? $0.key, term: $0) }
    self.theirs = theirs.map { Member(identity: theirOrigins[$0.key] ?? $0.key, term: $0) }
  }

  /// What each reworded term became: where all its fields stayed, or where it is the name that the house writes
  /// before and after, and no other term could be meant.
  private static func rewordings(
    _ base: [TermRecord],
    _ side: [TermRecord]
  ) -> [TermRecord.Key: TermRecord.Key] {
    let (old, new) = (Set(base.map(\.key)), Set(side.map(\.key)))
    var gone = base.filter { !new.contains($0.key) }
    var come = side.filter { !old.contains($0.key) }
    var rewordings: [TermRecord.Key: TermRecord.Key] = [:]
    func follow(_ fits: (TermRecord, TermRecord) -> Bool) {
      for term in gone {
        let isLike = { (other: TermRecord) in
          other.key.language == term.key.language && fits(term, other)
        }
        let candidates = come.filter(isLike)
        guard candidates.count == 1, gone.count(where: isLike) == 1 else { continue }
        rewordings[term.key] = candidates[0].key
      }
      let taken = Set(rewordings.values)
      gone.removeAll { rewordings[$0.key] != nil }
      come.removeAll { taken.contains($0.key) }
    }
    follow { $0.fields == $1.fields }
    follow { $0.isPreferred && $1.isPreferred }
    return rewordings
  }
}

extension TermRecord {
  /// Whether it is the full name that the house writes.
  var isPreferred: Bool {
    fields["status"]?.text == TermStatus.preferred.rawValue && fields["type"] == nil
  }
}

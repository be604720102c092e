/// A term that two versions of a concept do not have alike.
public struct TermDifference: Hashable, Sendable {
  /// What became of the term.
  public enum Change: Hashable, Sendable {
    /// It is new; it stood in this other concept before, if it did in just one.
    case added(from: String?)
    /// It is gone; it stands in this other concept now, if it does in just one.
    case removed(to: String?)
    /// Its text is another.
    case reworded(to: String)
    /// Some of its fields differ.
    case changed([FieldDifference])
    /// It stands elsewhere among the terms of the concept: places from 1.
    case moved(from: Int, to: Int)
  }

  /// The language.
  public let language: String
  /// The text; that of the first version where it was reworded.
  public let text: String
  /// The status, that of the later version where there is one.
  public let status: String
  /// What became of it.
  public let change: Change

  private init(_ term: TermRecord, _ change: Change) {
    language = term.key.language
    text = term.key.text.string
    status = term.fields["status"]?.text ?? ""
    self.change = change
  }

  /// The differences between two lists of terms.
  ///
  /// A term that went and one that came are one reworded term where language and all fields are the same and no
  /// other term could be meant.
  static func all(
    _ before: [TermRecord],
    _ after: [TermRecord],
    of concept: String,
    moves: TermMoves
  ) -> [TermDifference] {
    let old = Dictionary(uniqueKeysWithValues: before.map { ($0.key, $0) })
    let new = Dictionary(uniqueKeysWithValues: after.map { ($0.key, $0) })
    var gone = before.filter { new[$0.key] == nil }
    var come = after.filter { old[$0.key] == nil }
    var rewordings: [TermRecord.Key: TermRecord] = [:]
    for term in gone where !moves.isMoved(term, from: concept) {
      let fits = { (other: TermRecord) in
        other.key.language == term.key.language && other.fields == term.fields
      }
      let candidates = come.filter { fits($0) && !moves.isMoved($0, to: concept) }
      guard candidates.count == 1, gone.count(where: fits) == 1 else { continue }
      rewordings[term.key] = candidates[0]
      come.removeAll { $0.key == candidates[0].key }
    }
    gone.removeAll { rewordings[$0.key] != nil }
    let moved = Self.moved(before.filter { new[$0.key] != nil }, after, old)
    var differences: [TermDifference] = []
    for term in before {
      if let other = rewordings[term.key] {
        differences.append(Self(term, .reworded(to: other.key.text.string)))
      } else if let other = new[term.key] {
        let fields = FieldDifference.all(term.fields, other.fields)
        if !fields.isEmpty { differences.append(Self(other, .changed(fields))) }
        if moved.contains(term.key), let from = before.firstIndex(where: { $0.key == term.key }),
          let to = after.firstIndex(where: { $0.key == term.key })
        {
          differences.append(Self(other, .moved(from: from + 1, to: to + 1)))
        }
      } else {
        differences.append(Self(term, .removed(to: moves.destination(of: term, from: concept))))
      }
    }
    for term in come {
      differences.append(Self(term, .added(from: moves.origin(of: term, to: concept))))
    }
    return differences
  }

  /// The terms to move so that the others keep their order: all but a longest rising sequence.
  private static func moved(
    _ kept: [TermRecord],
    _ after: [TermRecord],
    _ old: [TermRecord.Key: TermRecord]
  ) -> Set<TermRecord.Key> {
    let order = after.filter { old[$0.key] != nil }.map(\.key)
    let keys = kept.map(\.key)
    guard keys != order else { return [] }
    let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let sequence = keys.map { ranks[$0] ?? 0 }
    return Set(RisingSequence.rest(of: sequence).map { keys[$0] })
  }
}

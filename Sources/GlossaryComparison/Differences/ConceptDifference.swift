public import Glossaries

/// What two versions of a concept say otherwise.
public struct ConceptDifference: Sendable {
  /// The concept before.
  public let before: Concept
  /// The concept after.
  public let after: Concept
  /// The fields that differ, in the order in which they are shown.
  public let fields: [FieldDifference]
  /// The terms that differ: those of the first version in its order, then what is new.
  public let terms: [TermDifference]

  /// Compares two versions of a concept.
  init(from before: Concept, to after: Concept, moves: TermMoves = TermMoves()) {
    self.before = before
    self.after = after
    let (first, second) = (ConceptRecord(before), ConceptRecord(after))
    fields = FieldDifference.all(first.fields, second.fields)
    terms = TermDifference.all(first.terms, second.terms, of: before.id, moves: moves)
  }
}

/// A field with what it holds before and after.
public struct FieldDifference: Hashable, Sendable {
  /// The name of the field, as in JSON.
  public let name: String
  /// What it held; none where it was empty.
  public let before: FieldValue?
  /// What it holds; none where it is empty.
  public let after: FieldValue?

  /// What only one side of two lists holds; none where the field is no list, or the lists hold the same in
  /// another order.
  public var listChanges: (removed: [FieldValue], added: [FieldValue])? {
    guard before?.elements != nil || after?.elements != nil else { return nil }
    let (old, new) = (before?.elements ?? [], after?.elements ?? [])
    let removed = old.filter { !new.contains($0) }
    let added = new.filter { !old.contains($0) }
    return removed.isEmpty && added.isEmpty ? nil : (removed, added)
  }

  /// The fields that differ between two sets of them.
  static func all(
    _ before: [String: FieldValue],
    _ after: [String: FieldValue]
  ) -> [FieldDifference] {
    FieldOrder.sorted(Set(before.keys).union(after.keys)).compactMap { name in
      before[name] == after[name]
        ? nil : FieldDifference(name: name, before: before[name], after: after[name])
    }
  }
}

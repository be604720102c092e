/// A change of one concept, to be made with others in one transaction.
public enum StoreEdit: Hashable, Sendable {
  /// Adds a concept that the store does not have.
  case add(Concept)
  /// Puts a concept in the place of a version of it.
  case update(Concept, from: Int)
  /// Removes the concept with this id, if the store holds that version of it.
  case remove(String, from: Int)
}

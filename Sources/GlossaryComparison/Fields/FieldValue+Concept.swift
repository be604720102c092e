public import Glossaries

extension FieldValue {
  /// The members of a whole concept, as in its JSON.
  ///
  /// - Complexity: O(n) in the bytes.
  public init?(concept: Concept) { self.init(json: concept.json) }
}

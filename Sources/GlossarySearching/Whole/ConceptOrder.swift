internal import Glossaries
internal import ICU
internal import Languages

/// The order of concepts by their preferred terms in a language.
struct ConceptOrder: Sendable {
  private let collator: Collator?
  private let language: Language

  init(_ language: Language) {
    self.language = language
    collator = try? Collator(language: language)
  }

  /// Bytes that compare as the concepts stand, at most 1,024; concepts without a term in the language come
  /// last, by their ids.
  ///
  /// - Complexity: O(n) in the bytes of the term.
  func key(of concept: Concept) -> [UInt8] {
    guard let text = concept.preferredTerm(in: language)?.text,
      let key = try? collator?.sortKey(for: text)
    else { return Array(([0xFF] + concept.id.utf8).prefix(1024)) }
    return Array(key.prefix(1024))
  }
}

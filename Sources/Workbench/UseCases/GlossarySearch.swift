public import Glossaries
public import Languages
public import Names

/// What a search for names finds, see `ConceptFinder`.
public enum GlossarySearch {
  /// A concept that was found.
  public struct Hit: Sendable {
    /// The concept.
    public let concept: Concept
    /// The term that is most like the name.
    public let term: Term
    /// How alike they are.
    public let likeness: NameLikeness
    /// What the likeness rests on.
    public let explanation: LikenessExplanation
  }

  /// How a concept is shown: its preferred term in `language`, or the term itself where there is none.
  public static func shown(_ hit: Hit, in language: Language?) -> String {
    hit.concept.preferredTerm(in: language ?? hit.term.language)?.text ?? hit.term.text
  }
}

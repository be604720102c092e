public import Annotating
public import Glossaries
internal import Languages
internal import TermMatching

/// Which entries of a glossary some drafts use, and which they do not.
public struct TermUsage: Sendable {
  /// An entry that nothing matched.
  public struct Unused: Sendable {
    /// The concept.
    public let concept: Concept
    /// The terms that nothing matched, of those that were looked for.
    public let terms: [Term]
    /// Whether no term of the concept matched.
    public let isWhole: Bool
  }

  /// What makes a term of the glossary.
  private struct Key: Hashable {
    let concept: Int
    let language: Language
    let text: [UInt8]

    init(_ term: Term, of concept: Int) {
      self.concept = concept
      language = term.language
      text = Array(term.text.utf8)
    }
  }

  private let glossary: Glossary
  private var used: Set<Key> = []
  private var usedConcepts: Set<Int> = []
  private var languages: Set<Language> = []

  /// Nothing is used yet of what `workbench` looks for.
  public init(of workbench: Workbench) { glossary = workbench.glossary }

  /// Counts the mentions of a draft; a form that was made from a term counts for the term.
  ///
  /// - Complexity: O(n) in the mentions.
  public mutating func add(_ annotation: DraftAnnotation) {
    languages.insert(annotation.language)
    for mention in annotation.mentions {
      used.insert(Key(mention.form.term, of: mention.concept))
      usedConcepts.insert(mention.concept)
    }
  }

  /// The entries that no draft used, in the order of the glossary.
  ///
  /// Only terms in the languages of the drafts are told, and none that are never looked for.
  ///
  /// - Parameter all: whether terms in other languages are told, too.
  /// - Complexity: O(n) in the terms.
  public func unused(inAllLanguages all: Bool) -> [Unused] {
    glossary.concepts.enumerated().compactMap { place, concept in
      let terms = concept.terms.filter { term in
        guard !term.matching.contains(.noMatch), all || isOfDrafts(term.language) else {
          return false
        }
        return !used.contains(Key(term, of: place))
      }
      let isWhole = !usedConcepts.contains(place)
      return terms.isEmpty ? nil : Unused(concept: concept, terms: terms, isWhole: isWhole)
    }
  }

  /// How many terms were looked for, in the languages of the drafts or in all.
  public func termCount(inAllLanguages all: Bool) -> Int {
    glossary.concepts.reduce(0) { sum, concept in
      sum
        + concept.terms.count {
          !$0.matching.contains(.noMatch) && (all || isOfDrafts($0.language))
        }
    }
  }

  private func isOfDrafts(_ language: Language) -> Bool {
    languages.contains(language) || languages.contains { $0.fallback == language }
  }
}

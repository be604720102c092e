public import Glossaries
public import Languages

/// What a glossary has and lacks, in numbers.
public struct GlossaryStatistics: Sendable {
  /// What it has in one language.
  public struct LanguageCounts: Sendable {
    /// The language.
    public let language: Language
    /// Its terms by status.
    public let terms: [TermStatus: Int]
    /// How many concepts have a term in it.
    public let concepts: Int
    /// How many concepts have a preferred term in it.
    public let preferred: Int
    /// The ids of the concepts that have no preferred term in it, in the order of the glossary.
    public let lacking: [String]

    /// All its terms.
    public var termCount: Int { terms.values.reduce(0, +) }
  }

  /// How many terms concepts have.
  public struct Spread: Hashable, Sendable {
    /// The fewest.
    public let least: Int
    /// The one in the middle; the lower one of two.
    public let median: Int
    /// The most.
    public let most: Int
    /// The sum.
    public let total: Int
    /// How many concepts there are.
    public let count: Int

    /// Counts.
    init(_ counts: [Int]) {
      let sorted = counts.sorted()
      least = sorted.first ?? 0
      median = sorted.isEmpty ? 0 : sorted[(sorted.count - 1) / 2]
      most = sorted.last ?? 0
      total = sorted.reduce(0, +)
      count = sorted.count
    }
  }

  /// How many concepts there are.
  public let conceptCount: Int
  /// How many terms there are.
  public let termCount: Int
  /// How many terms are proposed or rejected, and so not in use.
  public let unapproved: Int
  /// The concepts by kind, those that there are.
  public let kinds: [(kind: Concept.Kind, count: Int)]
  /// The languages, those of most terms first.
  public let languages: [LanguageCounts]
  /// How many terms a concept has, in all languages.
  public let terms: Spread
  /// How many terms beside the preferred ones a concept has.
  public let variants: Spread
  /// How many concepts have no definition.
  public let withoutDefinition: Int
  /// How many concepts have no id elsewhere.
  public let withoutExternalID: Int

  /// Counts.
  ///
  /// - Complexity: O(n) in the terms and O(cl) in concepts and languages.
  public init(of glossary: Glossary) {
    let concepts = glossary.concepts
    conceptCount = concepts.count
    termCount = glossary.termCount
    unapproved = concepts.reduce(0) { $0 + $1.terms.count { !$0.isInUse } }
    kinds = Concept.Kind.allCases.compactMap { kind in
      let count = concepts.count { $0.kind == kind }
      return count == 0 ? nil : (kind, count)
    }
    terms = Spread(concepts.map(\.terms.count))
    variants = Spread(concepts.map { $0.terms.count { $0.status != .preferred } })
    withoutDefinition = concepts.count { $0.definition.isEmpty }
    withoutExternalID = concepts.count { $0.externalIDs.isEmpty }
    let counted = glossary.languages.map { Self.counts(of: $0, in: concepts) }
    languages = counted.sorted { ($1.termCount, $0.language) < ($0.termCount, $1.language) }
  }

  private static func counts(of language: Language, in concepts: [Concept]) -> LanguageCounts {
    var terms: [TermStatus: Int] = [:]
    var having = 0
    var preferred = 0
    var lacking: [String] = []
    for concept in concepts {
      var hasTerm = false
      var hasPreferred = false
      for term in concept.terms where term.language == language {
        terms[term.status, default: 0] += 1
        hasTerm = true
        hasPreferred = hasPreferred || term.status == .preferred
      }
      having += hasTerm ? 1 : 0
      preferred += hasPreferred ? 1 : 0
      if !hasPreferred { lacking.append(concept.id) }
    }
    return LanguageCounts(
      language: language,
      terms: terms,
      concepts: having,
      preferred: preferred,
      lacking: lacking
    )
  }
}

/// What a format can hold of a glossary.
public struct ExchangeCapacity: Sendable {
  /// In which languages a concept can have terms.
  public enum Languages: Hashable, Sendable {
    /// In any.
    case any
    /// In two, which the user chooses.
    case pair
    /// In any, one of which, chosen by the user, is the source.
    case source
  }

  /// How many terms a concept can have in a language.
  public enum Terms: Hashable, Sendable {
    /// Any number, in any order.
    case many
    /// Any number; those of one language stand together.
    case manyByLanguage
    /// One: the preferred term.
    case one
  }

  /// What characters a text can have.
  public enum Text: Hashable, Sendable {
    /// All.
    case any
    /// All that XML can write; white space with a line break at either end is layout.
    case markup
    /// No tab and no line break, and no white space at either end.
    case line
    /// All, but no more than a cell of a workbook has room for.
    case cell
  }

  /// Which terms can be marked as only proposed, in a format without reviews.
  public enum Proposals: Hashable, Sendable {
    /// None: a proposed term is left out.
    case none
    /// Those that are not in the source language.
    case targets
    /// All.
    case any
  }

  /// The fields it holds.
  public var fields: Set<ExchangeField>
  /// The languages it holds.
  public var languages: Languages
  /// The terms it holds.
  public var terms: Terms
  /// The characters it holds.
  public var text: Text
  /// As which status a term of each status is written; a term whose status is not here is left out.
  public var statuses: [TermStatus: TermStatus]
  /// The same of terms in the source language, where that is another; `nil` where it is not.
  public var sourceStatuses: [TermStatus: TermStatus]?
  /// Which terms it can hold that are only proposed, if it does not hold reviews.
  public var proposals: Proposals
  /// Whether it holds a concept that has no term.
  public var holdsBareConcepts: Bool

  /// Creates a capacity.
  public init(
    fields: Set<ExchangeField>,
    languages: Languages = .any,
    terms: Terms = .many,
    text: Text = .any,
    statuses: [TermStatus: TermStatus] = ExchangeCapacity.allStatuses,
    sourceStatuses: [TermStatus: TermStatus]? = nil,
    proposals: Proposals = .none,
    holdsBareConcepts: Bool = false
  ) {
    self.fields = fields
    self.languages = languages
    self.terms = terms
    self.text = text
    self.statuses = statuses
    self.sourceStatuses = sourceStatuses
    self.proposals = proposals
    self.holdsBareConcepts = holdsBareConcepts
  }

  /// Every status as itself.
  public static let allStatuses = Dictionary(
    uniqueKeysWithValues: TermStatus.allCases.map { ($0, $0) }
  )
  /// Preferred terms alone: a format that cannot tell a wrong form from a right one must not get it.
  public static let preferredOnly = [TermStatus.preferred: TermStatus.preferred]

  /// What it keeps, in a few words.
  public var summary: String {
    let languages =
      switch self.languages {
      case .any: "any languages"
      case .pair: "two languages"
      case .source: "a source and any other languages"
      }
    var parts = [languages]
    parts.append(terms == .one ? "a term a language" : "any number of terms")
    parts.append(Self.summary(of: statuses))
    if let sourceStatuses { parts.append("in the source \(Self.summary(of: sourceStatuses))") }
    switch proposals {
    case .none: break
    case .targets: parts.append("proposed targets")
    case .any: parts.append("proposed terms")
    }
    let fields = ExchangeField.allCases.filter { self.fields.contains($0) }.map(\.rawValue)
    return (parts + fields).joined(separator: "; ")
  }

  private static func summary(of statuses: [TermStatus: TermStatus]) -> String {
    let kept = TermStatus.allCases.filter { statuses[$0] == $0 }
    return kept.count == TermStatus.allCases.count
      ? "every status" : "status " + kept.map(\.rawValue).joined(separator: ", ")
  }
}

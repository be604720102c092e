public import Glossaries
public import Languages

/// What to change in a glossary so that a finding is gone, however the glossary is kept.
public struct GlossaryFix: Hashable, Sendable {
  /// The changes.
  public let changes: [GlossaryChange]
  /// Why a person has to look at the result, or `nil` when the fix may be carried out unseen.
  public let doubt: String?

  /// Whether the fix takes nothing from what the glossary says.
  public var isSafe: Bool { doubt == nil }

  /// Creates a fix.
  public init(_ changes: GlossaryChange..., doubt: String? = nil) {
    self.init(changes, doubt: doubt)
  }

  /// The fix with a reason why a person has to look at it, if it has none yet.
  func doubted(_ reason: String) -> GlossaryFix { GlossaryFix(changes, doubt: doubt ?? reason) }

  /// Creates a fix of several changes.
  public init(_ changes: [GlossaryChange], doubt: String? = nil) {
    self.changes = changes
    self.doubt = doubt
  }
}

/// One change of a glossary.
public enum GlossaryChange: Hashable, Sendable {
  /// Write the term so.
  case write(String, at: TermPlace)
  /// Take the term out.
  case remove(TermPlace)
  /// Give the term another status.
  case judge(TermStatus, at: TermPlace)
  /// List the term under another language.
  case retag(Language, at: TermPlace)
  /// Mark how the term is looked for.
  case mark(Term.Matching, at: TermPlace)
  /// Take such a mark off.
  case unmark(Term.Matching, at: TermPlace)
  /// Take a relation out of the concept.
  case untie(Concept.Relation, from: Int)
  /// Put the rows of a table in order.
  case sort(GlossaryTable)

  /// The place of the concept that is changed; none where the order of a table is.
  public var concept: Int? {
    switch self {
    case .write(_, let place), .remove(let place), .judge(_, let place), .retag(_, let place),
      .mark(_, let place), .unmark(_, let place):
      place.concept
    case .untie(_, let concept): concept
    case .sort: nil
    }
  }
}

public import SourceText

/// What to change in a file so that a finding is gone in one of its places.
public struct Fix: Hashable, Sendable {
  /// One stretch of the file and what to write for it.
  public struct Edit: Hashable, Sendable {
    /// The stretch, in UTF-8 bytes of the file.
    public let span: TextSpan
    /// What to write in its place.
    public let text: String

    /// Creates an edit.
    public init(span: TextSpan, text: String) {
      self.span = span
      self.text = text
    }
  }

  /// The edits, by place, none overlapping another: the name, and the particle after it.
  public let edits: [Edit]
  /// Why a person has to look at the result, or `nil` when the fix may be applied unseen.
  public let doubt: String?

  /// Whether the fix keeps grammar and meaning, as far as the grammar of the place is known.
  public var isSafe: Bool { doubt == nil }

  /// The place of the whole change.
  public var span: TextSpan {
    edits.dropFirst().reduce(edits[0].span) { $0.union($1.span) }
  }

  /// Creates a fix.
  ///
  /// - Precondition: there is at least one edit.
  public init(edits: [Edit], doubt: String? = nil) {
    precondition(!edits.isEmpty, "a fix changes something")
    self.edits = edits.sorted { $0.span < $1.span }
    self.doubt = doubt
  }
}

public import Diagnostics

/// A finding in a glossary, at a concept or a term, before it is known how the glossary is written down.
public struct LintFinding: Hashable, Sendable {
  /// Another place that explains it.
  public struct Related: Hashable, Sendable {
    /// The place.
    public let place: GlossaryPlace
    /// What stands there, in a few words.
    public let message: String
  }

  /// The rule that found it.
  public let rule: DiagnosticID
  /// How much it matters.
  public let severity: Severity
  /// Where it stands.
  public let place: GlossaryPlace
  /// One sentence: what is wrong, and what to do.
  public let message: String
  /// What to write in place of the term, where one form is known.
  public let suggestion: String?
  /// How to mend it, where a program can.
  public let fix: GlossaryFix?
  /// Other places that explain it.
  public let related: [Related]
}

public import SourceText

/// A finding, independent of who found it and who prints it.
public struct Diagnostic: Hashable, Sendable {
  /// A place that belongs to the finding, beside its own.
  public struct Related: Hashable, Sendable {
    /// The place.
    public let span: TextSpan
    /// What stands there, in a few words.
    public let message: String
    /// What stands there, where the text has no lines of its own: `ru “Цой Сон Хи”`.
    public let entry: String?

    /// Creates a place with what to say of it.
    public init(span: TextSpan, message: String, entry: String? = nil) {
      self.span = span
      self.message = message
      self.entry = entry
    }
  }

  /// The rule that found it.
  public let rule: DiagnosticID
  /// How much it matters.
  public let severity: Severity
  /// Where it stands first, in UTF-8 bytes of the file.
  public let span: TextSpan
  /// Every place with the same fault, the first included, ascending.
  public let occurrences: [TextSpan]
  /// One sentence: what is wrong, and what to write.
  public let message: String
  /// Why: where the written form comes from, and what the house says of it.
  public let reason: String?
  /// What to write in place of the span, where one form is known.
  public let suggestion: String?
  /// How to mend it, a fix for each place that can be mended by a program.
  public let fixes: [Fix]
  /// Other places that explain the finding.
  public let related: [Related]
  /// The concept it is about.
  public let concept: String?
  /// What of the concept, where it is shown in a listing that has no lines of its own: `ru “Цой Сон Хи”`, or nothing
  /// for the concept as a whole.
  public let entry: String?

  /// Creates a finding; `occurrences` is the span alone when left out.
  public init(
    rule: DiagnosticID,
    severity: Severity,
    span: TextSpan,
    occurrences: [TextSpan]? = nil,
    message: String,
    reason: String? = nil,
    suggestion: String? = nil,
    fixes: [Fix] = [],
    related: [Related] = [],
    concept: String? = nil,
    entry: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.span = span
    self.occurrences = occurrences ?? [span]
    self.message = message
    self.reason = reason
    self.suggestion = suggestion
    self.fixes = fixes
    self.related = related
    self.concept = concept
    self.entry = entry
  }
}

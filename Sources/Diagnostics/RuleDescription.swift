/// What a rule looks for, for lists, help and machine-readable reports.
public struct RuleDescription: Hashable, Sendable {
  /// The rule.
  public let id: DiagnosticID
  /// The severity of its findings unless a finding says otherwise.
  public let severity: Severity
  /// One sentence: what it reports.
  public let summary: String
  /// A paragraph: why it matters and what to do.
  public let explanation: String

  /// Creates a description.
  public init(id: DiagnosticID, severity: Severity, summary: String, explanation: String) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
  }
}

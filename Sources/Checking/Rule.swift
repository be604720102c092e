public import Diagnostics

/// A check, named for the fault it finds.
public protocol Rule: Sendable {
  /// What it looks for.
  var description: RuleDescription { get }

  /// Its findings in a draft, in any order.
  func findings(in context: CheckContext) -> [Diagnostic]
}

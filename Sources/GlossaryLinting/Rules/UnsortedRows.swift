public import Diagnostics
internal import Glossaries
internal import SourceText

/// A glossary table whose rows are not in order.
public struct UnsortedRows: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO009", name: "unsorted-rows"),
    severity: .warning,
    summary: "The rows of a glossary's table are not sorted by their bytes.",
    explanation: """
      Sorted rows make changes easy to review and to merge: two people who add the same term collide in \
      one place. `LC_ALL=C sort` puts the facts in order; the lines before them stay on top. A table of \
      comma-separated values is ordered as its maker likes.
      """
  )

  /// One finding, at the first row that is out of order.
  public func findings(in file: GlossaryFile) -> [Diagnostic] {
    let source = file.terms
    guard source.bytes.first == UInt8(ascii: "#") else { return [] }
    let rows = source.lines.starts.indices
      .map { source.lineSpan(at: source.lines.starts[$0]) }
      .filter { !$0.isEmpty && source.bytes[$0.start] != UInt8(ascii: "#") }
      .dropFirst()
    let pair = zip(rows, rows.dropFirst()).first { earlier, later in
      source.bytes[later.range].lexicographicallyPrecedes(source.bytes[earlier.range])
    }
    guard let (earlier, later) = pair else { return [] }
    return [
      Diagnostic(
        rule: description.id,
        severity: description.severity,
        span: later,
        message:
          "this row belongs before line \(source.position(of: earlier.start).line); sort the rows",
        related: [.init(span: earlier, message: "this one comes after it")]
      )
    ]
  }
}

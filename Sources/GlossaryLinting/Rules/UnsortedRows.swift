public import Diagnostics
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
      one place. `LC_ALL=C sort` puts the facts in order, and so does --fix; the lines before the names \
      of the columns stay on top, and a remark between rows goes with the row after it. A table of comma-separated values is ordered as its maker likes.
      """
  )

  /// One finding for each table, at the first row that is out of order.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    guard subject.file.layout == .tables else { return [] }
    let isOneTable = subject.file.concepts.path == subject.file.terms.path
    let tables: [GlossaryTable] = isOneTable ? [.terms] : [.terms, .concepts]
    return tables.compactMap { table in
      let source = table == .terms ? subject.file.terms : subject.file.concepts
      guard let (row, before) = SortedRows(TableText(source)).fault else { return nil }
      let line = source.position(of: row.span.start).line
      let earlier = source.position(of: before.span.start).line
      return finding(
        "this row belongs before line \(earlier); sort the rows",
        at: .row(table, line: line),
        fix: GlossaryFix(.sort(table)),
        related: [
          .init(place: .row(table, line: earlier), message: "this one comes after it")
        ]
      )
    }
  }
}

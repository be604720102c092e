public import Diagnostics
internal import SourceText

/// Checks a glossary for entries that contradict each other or that cannot do their work.
public struct GlossaryLinter: Sendable {
  /// Every rule, by code.
  ///
  /// A test holds this list against the folder `Rules`.
  public static let rules: [any LintRule] = [
    DuplicateTerm(),
    ContestedForm(),
    WrongScript(),
    UnnormalizedTerm(),
    MissingLanguage(),
    PreferredCount(),
    UnmatchableTerm(),
    BrokenRelation(),
    UnsortedRows(),
  ]

  /// Creates a linter.
  public init() {}

  /// The findings in `file`, by place in the file of the terms.
  ///
  /// - Complexity: O(n log n) in the terms.
  public func lint(_ file: GlossaryFile) -> FileFindings {
    let found = Self.rules.flatMap { $0.findings(in: file) }
    return FileFindings(
      source: file.terms,
      diagnostics: found.sorted { ($0.span, $0.rule) < ($1.span, $1.rule) }
    )
  }
}

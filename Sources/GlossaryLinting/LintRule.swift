public import Diagnostics
internal import Glossaries
internal import SourceText

/// A check of a glossary, named for the fault it finds.
public protocol LintRule: Sendable {
  /// What it looks for.
  var description: RuleDescription { get }

  /// Its findings, in any order.
  func findings(in file: GlossaryFile) -> [Diagnostic]
}

extension LintRule {
  /// A finding at a term.
  func finding(
    _ message: String,
    at term: Term,
    of concept: Concept,
    in file: GlossaryFile,
    severity: Severity? = nil,
    suggestion: String? = nil,
    related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    Diagnostic(
      rule: description.id,
      severity: severity ?? description.severity,
      span: file.span(of: term),
      message: message,
      suggestion: suggestion,
      related: related,
      concept: concept.id
    )
  }
}

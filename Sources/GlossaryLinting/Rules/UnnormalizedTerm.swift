public import Diagnostics
internal import Glossaries
internal import Normalization

/// A term that is not stored as it should be typed.
public struct UnnormalizedTerm: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO004", name: "unnormalized-term"),
    severity: .error,
    summary:
      "A term is not in NFC, or holds invisible, half-width or full-width characters or stray spaces.",
    explanation: """
      Terms are found in any of these forms, but are stored, exported and suggested in one. Quotation \
      marks, dashes and apostrophes that a name really has are left alone.
      """
  )

  /// One finding for each term.
  public func findings(in file: GlossaryFile) -> [Diagnostic] {
    let cleaner = TextCleaner()
    return file.glossary.concepts.flatMap { concept in
      concept.terms.compactMap { term -> Diagnostic? in
        let faults = cleaner.clean(term.text).changes.filter { Self.kinds.contains($0.kind) }
        let strays =
          term.text.hasPrefix(" ") || term.text.hasSuffix(" ") || term.text.contains("  ")
        guard !faults.isEmpty || strays else { return nil }
        let what = strays ? "stray spaces" : faults[0].kind.rawValue + " characters"
        return finding(
          "“\(term.text)” is stored with \(what); type it anew",
          at: term,
          of: concept,
          in: file
        )
      }
    }
  }

  private static let kinds: Set<TextChange.Kind> = [
    .decomposed, .compatibilityJamo, .halfwidth, .fullwidth, .softHyphen, .invisible, .bidi,
    .stress,
    .space,
  ]
}

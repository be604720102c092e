public import Diagnostics
internal import Documents
internal import Glossaries
internal import SourceText
internal import TermMatching

/// A term that the matcher would not find even where it stands alone.
public struct UnmatchableTerm: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO007", name: "unmatchable-term"),
    severity: .warning,
    summary: "A term can never be found in a text.",
    explanation: """
      The matcher is run over the term itself. A term that it does not find begins with a space, or holds \
      nothing that can be seen. Web and e-mail addresses in drafts are not read at all. Terms marked `no-match` are meant not to be found; --unsafe-fixes marks \
      the term so.
      """
  )

  /// One finding for each term.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    let matcher = TermMatcher(TermIndex(subject.glossary, sources: [ListedForms()]))
    return subject.terms { place, term, _ -> LintFinding? in
      guard !term.matching.contains(.noMatch) else { return nil }
      let fix = GlossaryFix(.mark(.noMatch, at: place), doubt: "is it meant only for reference?")
      if Addresses.stand(in: term.text) {
        return finding(
          "“\(term.text)” can never be found, for addresses are not read; mark it `no-match`",
          at: place,
          fix: fix
        )
      }
      let bytes = Array(term.text.utf8)
      let whole = TextSpan(start: 0, end: bytes.count)
      let isFound = matcher.occurrences(in: bytes).contains { occurrence in
        occurrence.span == whole
          && occurrence.candidates.contains { $0.form.concept == place.concept }
      }
      guard !isFound else { return nil }
      return finding(
        "“\(term.text)” can never be found as it stands; mend it or mark it `no-match`",
        at: place,
        fix: fix
      )
    }
  }
}

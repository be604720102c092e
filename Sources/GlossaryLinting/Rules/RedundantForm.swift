public import Diagnostics
internal import Glossaries

/// A form that differs from another of its concept only in what is not seen when terms are looked for.
public struct RedundantForm: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO015", name: "redundant-form"),
    severity: .warning,
    summary:
      "Two terms of a concept differ only in ё or in kinds of hyphens, apostrophes, quotation marks or spaces.",
    explanation: """
      Terms are found with any of these, so the second row can never be told from the first, and if their \
      statuses differ it is chance which one holds. --fix takes out a row that says the same. A term that is \
      rewritten to its spelling with ё, or without, says something and is left alone; of others --unsafe-fixes \
      takes out the one without ё.
      """
  )

  /// One finding for each term that comes after another like it.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    let folder = FormFolder()
    var known: [Key: TermPlace] = [:]
    return subject.terms { place, term, _ -> LintFinding? in
      let key = Key(concept: place.concept, form: folder.plainKey(of: term))
      guard let first = known[key] else {
        known[key] = place
        return nil
      }
      let original = subject.term(first)
      guard original.text != term.text else { return nil }
      if folder.differInYo(original, term) {
        return finding(first, place, in: subject)
      }
      let doubt =
        original.status == term.status && original.matching == term.matching
        ? nil : "the two rows disagree; the first is kept"
      return finding(of: place, beside: first, in: subject, doubt: doubt)
    }
  }

  /// The finding of two terms that differ in ё alone; none where one of them is rewritten to the other.
  private func finding(
    _ first: TermPlace,
    _ second: TermPlace,
    in subject: LintSubject
  ) -> LintFinding? {
    let (one, other) = (subject.term(first), subject.term(second))
    guard one.status.isToBeRewritten == other.status.isToBeRewritten else { return nil }
    let isFirstNeeded =
      one.status == other.status
      ? one.text.unicodeScalars.contains { $0 == "ё" || $0 == "Ё" } : one.status == .preferred
    let (kept, spare) = isFirstNeeded ? (first, second) : (second, first)
    return finding(
      of: spare,
      beside: kept,
      in: subject,
      doubt: "is it listed beside the other for a reason?"
    )
  }

  private func finding(
    of place: TermPlace,
    beside other: TermPlace,
    in subject: LintSubject,
    doubt: String?
  ) -> LintFinding {
    let (text, known) = (subject.term(place).text, subject.term(other).text)
    return finding(
      "“\(text)” is found wherever “\(known)” is; take out one row",
      at: place,
      fix: GlossaryFix(.remove(place), doubt: doubt),
      related: [(other, "“\(known)”")]
    )
  }

  private struct Key: Hashable {
    let concept: Int
    let form: FoldedKey
  }
}

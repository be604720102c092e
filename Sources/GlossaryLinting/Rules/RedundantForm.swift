public import Diagnostics
internal import Glossaries
internal import Languages
internal import Normalization

/// A form that differs from another of its concept only in what is not seen when terms are looked for.
public struct RedundantForm: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO015", name: "redundant-form"),
    severity: .warning,
    summary:
      "Two terms of a concept differ only in kinds of hyphens, apostrophes, quotation marks or spaces.",
    explanation: """
      Terms are found with any of these, so the second row can never be told from the first, and if their \
      statuses differ it is chance which one holds. --fix takes out a row that says the same.
      """
  )

  /// One finding for each term that comes after another like it.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    let cleaner = TextCleaner()
    var known: [Key: (concept: Int, place: TermPlace)] = [:]
    return subject.terms { place, term, _ -> LintFinding? in
      // What cleaning changes is never a letter or a digit of ASCII.
      let isPlain = term.text.utf8.allSatisfy { $0 < 0x80 }
      let text = isPlain ? term.text : cleaner.clean(term.text).text
      let key = Key(concept: place.concept, language: term.language, text: Array(text.utf8))
      guard let (_, first) = known[key] else {
        known[key] = (place.concept, place)
        return nil
      }
      let original = subject.term(first)
      guard original.text != term.text else { return nil }
      let doubt =
        original.status == term.status && original.matching == term.matching
        ? nil : "the two rows disagree; the first is kept"
      return finding(
        "“\(term.text)” is found wherever “\(original.text)” is; take out one row",
        at: place,
        fix: GlossaryFix(.remove(place), doubt: doubt),
        related: [(first, "“\(original.text)”")]
      )
    }
  }

  private struct Key: Hashable {
    let concept: Int
    let language: Language
    let text: [UInt8]
  }
}

public import Diagnostics
internal import Glossaries
internal import Languages
internal import SourceText
internal import TermMatching

/// A form to be rewritten that is a part of the form it is rewritten to, where the whole may not be found.
public struct ContainedForm: LintRule {
  /// Creates the rule.
  public init() {}

  /// What it looks for.
  public let description = RuleDescription(
    id: DiagnosticID(code: "GLO012", name: "contained-form"),
    severity: .warning,
    summary:
      "A term to be rewritten is a part of its own preferred term, which is not always found whole.",
    explanation: """
      The longest form wins, so “Jong Un” does no harm inside “Kim Jong Un”. But where the preferred term is \
      marked `no-match`, or counts only in its exact case, with its context or among the right words, the \
      part is found in its place, and a correct name would be rewritten into a doubled one. Mark the part \
      the same way, as --unsafe-fixes does, or let the whole be found.
      """
  )

  /// One finding for each part.
  public func findings(in subject: LintSubject) -> [LintFinding] {
    let glossary = Glossary(
      name: subject.glossary.name,
      concepts: subject.glossary.concepts.map { Self.parts(of: $0) }
    )
    guard glossary.termCount > 0 else { return [] }
    let matcher = TermMatcher(TermIndex(glossary, sources: [ListedForms()]))
    return subject.terms { place, term, concept -> LintFinding? in
      guard term.status == .preferred, !glossary.concepts[place.concept].terms.isEmpty,
        let part = matcher.occurrences(in: Array(term.text.utf8)).lazy
          .flatMap(\.candidates)
          .first(where: {
            $0.form.concept == place.concept && $0.form.term.language == term.language
          })?
          .form.term,
        part.matching.isDisjoint(with: [.context, .noMatch]),
        !part.matching.isSuperset(of: term.matching),
        let order = concept.terms.firstIndex(of: part)
      else { return nil }
      let flags = term.matching.map(\.rawValue).sorted().joined(separator: ", ")
      let at = TermPlace(concept: place.concept, term: order)
      let missing = term.matching.subtracting(part.matching).sorted { $0.rawValue < $1.rawValue }
      return finding(
        "“\(part.text)” is a part of “\(term.text)”, which is marked \(flags): where the whole is not "
          + "found, the part is rewritten",
        at: at,
        fix: GlossaryFix(
          missing.map { .mark($0, at: at) },
          doubt: "or should the whole be found wherever it stands?"
        ),
        related: [(place, "the whole")]
      )
    }
  }

  /// The concept with only the terms that are to be rewritten, where its preferred term may be missed.
  private static func parts(of concept: Concept) -> Concept {
    var parts = concept
    let careful = Set(
      concept.terms.lazy.filter { $0.status == .preferred && !$0.matching.isEmpty }.map(\.language)
    )
    parts.terms = concept.terms.filter {
      careful.contains($0.language) && $0.status.isToBeRewritten && $0.isInUse
    }
    return parts
  }
}

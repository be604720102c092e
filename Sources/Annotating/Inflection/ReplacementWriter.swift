internal import Glossaries
internal import Languages
internal import Morphology
internal import TermMatching

/// What to write for a name, and why a person has to look at it first.
struct Replacement {
  let text: String?
  let doubt: String?
}

/// Puts the house's form in the grammatical form of the one it replaces.
struct ReplacementWriter {
  let style: HouseStyle
  let language: Language

  /// What to write for `form`: a short or abbreviated form keeps its length where the house has one, a
  /// plural stays one, a case stays the same.
  func replacement(
    for form: SurfaceForm,
    of concept: Concept,
    in cases: [RussianCase]
  ) -> Replacement {
    guard let term = houseTerm(for: form, of: concept) else {
      return Replacement(text: nil, doubt: nil)
    }
    if form.inflections.contains(EnglishPlurals.inflection) {
      return Replacement(text: EnglishPlural.of(term.text) ?? term.text, doubt: nil)
    }
    guard term.language.base == .russian, !cases.isEmpty else {
      return Replacement(text: term.text, doubt: nil)
    }
    return inflected(term, of: concept, in: cases)
  }

  private func houseTerm(for form: SurfaceForm, of concept: Concept) -> Term? {
    let canonical = style.canonicalTerm(of: concept, in: language)
    guard form.term.form == .short || form.term.form == .abbreviation,
      !form.inflections.contains(EnglishPlurals.inflection)
    else { return canonical }
    return concept.terms.first { other in
      other.language == language && other.form == form.term.form
        && !other.matching.contains(.noMatch)
        && !style.judge(other, of: concept, in: language).status.isToBeRewritten
    } ?? canonical
  }

  /// The form of `term` in `cases`; the likeliest of them, with a doubt, where they differ.
  ///
  /// In running text the genitive is the likelier of genitive and accusative, the dative of dative and
  /// prepositional, which stands with a preposition only.
  private func inflected(
    _ term: Term,
    of concept: Concept,
    in cases: [RussianCase]
  ) -> Replacement {
    let paradigms = TermDeclension.paradigms(of: term, of: concept)
    let forms = paradigms.map { paradigm in cases.map { (case: $0, text: paradigm[$0]) } }
    guard let first = forms.first?.first else { return Replacement(text: term.text, doubt: nil) }
    let different = Set(forms.joined().map(\.text))
    guard different.count > 1 else { return Replacement(text: first.text, doubt: nil) }
    let choices = forms.joined().map { "\($0.case.rawValue) “\($0.text)”" }
    var told: [String] = []
    for choice in choices where !told.contains(choice) { told.append(choice) }
    return Replacement(
      text: first.text,
      doubt: "the sentence leaves the form open: \(told.joined(separator: ", "))"
    )
  }
}

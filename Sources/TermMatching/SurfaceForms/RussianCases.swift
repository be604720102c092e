public import Glossaries
internal import Languages
internal import Morphology

/// The Russian forms of other sources in all their cases; the forms of other languages as they are.
public struct RussianCases: SurfaceFormSource {
  private let sources: [any SurfaceFormSource]

  /// Declines what `sources` make.
  public init(of sources: [any SurfaceFormSource]) { self.sources = sources }

  /// Every form with the cases it can be.
  public func forms(ofConceptAt place: Int, in glossary: Glossary) -> [SurfaceForm] {
    let concept = glossary.concepts[place]
    return sources.flatMap { $0.forms(ofConceptAt: place, in: glossary) }.flatMap { form in
      form.term.language.base == .russian ? Self.declined(form, of: concept) : [form]
    }
  }

  private static func declined(_ form: SurfaceForm, of concept: Concept) -> [SurfaceForm] {
    if form.term.form == .derived {
      let others = RussianAdjective.forms(of: form.text)
      return [form]
        + others.map { text in
          SurfaceForm(
            text: text,
            concept: form.concept,
            term: form.term,
            provenance: form.provenance,
            lemma: form.text
          )
        }
    }
    return TermDeclension.forms(of: form.term, of: concept).map { declined in
      SurfaceForm(
        text: declined.text,
        concept: form.concept,
        term: form.term,
        provenance: form.provenance,
        lemma: form.text,
        inflections: RussianCase.allCases.filter(declined.cases.contains).map(\.rawValue)
      )
    }
  }
}

public import Glossaries
internal import Languages

/// The forms that a house style writes and the glossary does not list, so that a draft that is right is
/// known to be.
public struct HouseForms: SurfaceFormSource {
  private let style: HouseStyle

  /// Creates the source for `style`.
  public init(_ style: HouseStyle) { self.style = style }

  /// What the style writes for the concept in each language that drafts are in, where it is not listed.
  public func forms(ofConceptAt place: Int, in glossary: Glossary) -> [SurfaceForm] {
    let concept = glossary.concepts[place]
    guard style.spells(concept) else { return [] }
    return Language.draftLanguages.compactMap { language in
      guard let term = style.canonicalTerm(of: concept, in: language),
        !concept.terms.contains(where: { $0.text == term.text && $0.language == term.language })
      else { return nil }
      return SurfaceForm(
        text: term.text,
        concept: place,
        term: term,
        provenance: .generated(by: "house style \(style.id)")
      )
    }
  }
}

public import Glossaries
internal import Languages
internal import Morphology

/// The plurals of English common nouns among the terms, as in *Security Council resolutions*.
public struct EnglishPlurals: SurfaceFormSource {
  /// What the plural forms are marked with.
  public static let inflection = "plural"

  /// Creates the source.
  public init() {}

  /// A plural for each full name of a work, a title or a term that ends in a lower-case noun.
  public func forms(ofConceptAt place: Int, in glossary: Glossary) -> [SurfaceForm] {
    let concept = glossary.concepts[place]
    guard [.work, .title, .term].contains(concept.kind) else { return [] }
    let listed = Set(concept.terms.map(\.text))
    return concept.terms.compactMap { term in
      guard term.language == .english, term.form == .full, term.text.contains(" "),
        !term.matching.contains(.noMatch), let plural = EnglishPlural.of(term.text),
        !listed.contains(plural)
      else { return nil }
      return SurfaceForm(
        text: plural,
        concept: place,
        term: term,
        provenance: .generated(by: "plural"),
        inflections: [Self.inflection]
      )
    }
  }
}

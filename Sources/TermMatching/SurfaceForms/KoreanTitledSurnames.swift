public import Glossaries
internal import Languages
internal import Morphology

/// The surnames of Korean persons, which count only with a title of two syllables or more after them: 최 외무상,
/// 박외상.
///
/// Who is meant is decided by the document, which has to name the person in full.
public struct KoreanTitledSurnames: SurfaceFormSource {
  /// What the forms are marked with; a title has to follow.
  public static let inflection = "surname-with-title"

  /// Creates the source.
  public init() {}

  /// The surname of a person whose preferred Korean name is three syllables without a space.
  public func forms(ofConceptAt place: Int, in glossary: Glossary) -> [SurfaceForm] {
    let concept = glossary.concepts[place]
    guard concept.kind == .person else { return [] }
    var surnames: Set<String> = []
    return concept.terms.compactMap { term in
      let scalars = term.text.unicodeScalars
      guard term.language.base == .korean, term.form == .full, term.status == .preferred,
        scalars.count == 3, let surname = scalars.first, KoreanSurnames.contain(surname),
        scalars.allSatisfy({ (0xAC00...0xD7A3).contains($0.value) }),
        surnames.insert(String(surname)).inserted
      else { return nil }
      return SurfaceForm(
        text: String(surname),
        concept: place,
        term: Term(
          String(surname),
          language: term.language,
          status: .admitted,
          form: .short,
          matching: [.context]
        ),
        provenance: .generated(by: "surname with title"),
        inflections: [Self.inflection]
      )
    }
  }
}

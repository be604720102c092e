public import Glossaries
internal import Languages
internal import Morphology

/// The family name alone, and the family name with initials, of persons whose full name a glossary lists.
///
/// They count only where the full name stands in the document, so an editor need not list them; a listed
/// second reference keeps the flags that the glossary gives it.
///
/// - Source: AP Stylebook, “names” and “second reference”; Мильчин, Чельцова, Справочник издателя и автора,
///   section 12 (initials parted by a space from each other and from the surname, or not).
public struct ShortReferences: SurfaceFormSource {
  /// Creates the source.
  public init() {}

  /// What the house writes for a family name alone or with initials of the person at `place`.
  public func forms(ofConceptAt place: Int, in glossary: Glossary) -> [SurfaceForm] {
    let concept = glossary.concepts[place]
    guard concept.kind == .person else { return [] }
    let listed = Set(concept.terms.map { Spelling(language: $0.language.base, text: $0.text) })
    var made: Set<Spelling> = []
    var forms: [SurfaceForm] = []
    // The spellings of family names that the glossary allows, by language.
    var allowed: Set<Spelling> = []
    let order: [TermStatus] = [.preferred, .admitted, .deprecated, .superseded]
    let terms = order.flatMap { status in concept.terms.filter { $0.status == status } }
    for term in terms
    where term.form == .full && !term.matching.contains(.noMatch) {
      guard
        let name = PersonNameParts(term, origin: concept.origin ?? Self.koreanOrigin(of: concept))
      else { continue }
      let family = Spelling(language: term.language.base, text: name.family)
      if term.status == .preferred || term.status == .admitted { allowed.insert(family) }
      for (text, reason) in name.shortReferences {
        let spelling = Spelling(language: term.language.base, text: text)
        guard !listed.contains(spelling), made.insert(spelling).inserted else { continue }
        let short = Term(
          text,
          language: term.language,
          status: allowed.contains(family) ? .admitted : term.status,
          form: .short,
          labels: term.labels,
          matching: [.context, .exactCase]
        )
        forms.append(
          SurfaceForm(
            text: text,
            concept: place,
            term: short,
            provenance: .generated(by: "\(reason) of \(term.text)")
          )
        )
      }
    }
    return forms
  }

  /// Korean, where a Korean term is a family name of one syllable and one or two syllables written on to it.
  private static func koreanOrigin(of concept: Concept) -> Language? {
    let isKorean = concept.terms.contains { term in
      let scalars = term.text.unicodeScalars
      return term.language.script == .hangul && term.form == .full
        && (2...3).contains(scalars.count)
        && scalars.first.map(KoreanSurnames.contain) ?? false
    }
    return isKorean ? .korean : nil
  }

  private struct Spelling: Hashable {
    let language: Language
    let text: String
  }
}

public import Glossaries
internal import Languages
internal import Morphology

/// Korean terms in the spelling of the other Korea, where the glossary does not list it: 로동절 for 노동절.
public struct KoreanSpellings: SurfaceFormSource {
  /// Creates the source.
  public init() {}

  /// The likeliest Northern spelling of Southern terms of a concept that has no Northern one, and the
  /// Southern spelling of Northern terms of one that has no Southern.
  ///
  /// Spaces alone make no other spelling, and a form that another concept lists is not made.
  public func forms(ofConceptAt place: Int, in glossary: Glossary) -> [SurfaceForm] {
    let concept = glossary.concepts[place]
    let korean = concept.terms.filter { $0.language.base == .korean }
    guard !korean.isEmpty else { return [] }
    let north = korean.filter { $0.language == .northKorean }
    let south = korean.filter { $0.language == .korean }
    let listed = Set(korean.map(\.text))
    if north.isEmpty {
      return south.compactMap { form(of: $0, at: place, .northKorean, listed) }
    }
    return south.isEmpty ? north.compactMap { form(of: $0, at: place, .korean, listed) } : []
  }

  private func form(
    of term: Term,
    at place: Int,
    _ language: Language,
    _ listed: Set<String>
  ) -> SurfaceForm? {
    guard term.form == .full, term.matching.isEmpty, term.text.unicodeScalars.count > 2 else {
      return nil
    }
    let isNorth = language == .northKorean
    let text: String
    if isNorth {
      guard let best = NorthernSpelling.candidates(for: term.text, limit: 1).first,
        best.weight > 0.5, best.changes.contains(where: { $0.rule != .spacing })
      else { return nil }
      text = best.text
    } else {
      let southern = SouthernSpelling(of: term.text)
      guard southern.changes.contains(where: { $0.rule != .spacing }) else { return nil }
      text = southern.text
    }
    guard !listed.contains(text) else { return nil }
    return SurfaceForm(
      text: text,
      concept: place,
      term: Term(
        text,
        language: language,
        status: term.status,
        form: term.form,
        labels: term.labels
      ),
      provenance: .generated(
        by: "\(isNorth ? "North" : "South") Korean spelling of “\(term.text)”"
      )
    )
  }
}

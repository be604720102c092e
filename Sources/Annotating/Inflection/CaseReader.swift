internal import Glossaries
internal import Morphology
internal import SourceText
internal import TermMatching

/// Reads the cases of Russian names in their order, for each may tell the case of the next.
struct CaseReader {
  private let glossary: Glossary
  private var previous: Previous?

  private struct Previous {
    let place: Place
    let cases: Set<RussianCase>
    let isTitle: Bool
    /// The cases of a role noun right before it: of президента in «президента России».
    let role: Set<RussianCase>?
  }

  init(glossary: Glossary) { self.glossary = glossary }

  /// The cases that `candidate` can be in at `place`, ascending; empty where the form shows none.
  ///
  /// - Precondition: the places come in the order of the text.
  mutating func cases(
    of candidate: TermOccurrence.Candidate,
    at place: Place
  ) -> [RussianCase] {
    let possible = Set(candidate.form.inflections.compactMap { RussianCase(rawValue: $0) })
    let words = PrecedingWords(before: place.local.start, in: place.bytes).words
    let agreeing = previous.flatMap { agreement(with: $0, at: place) }
    let narrowed = CaseContext(words: words, agreeing: agreeing).narrowed(possible)
    if !place.isNested {
      previous = Previous(
        place: place,
        cases: narrowed,
        isTitle: glossary.concepts[candidate.form.concept].kind == .title,
        role: words.last.flatMap { RoleNouns.standard.cases(of: $0) }.map {
          CaseContext(words: words.dropLast(), agreeing: nil).narrowed($0)
        }
      )
    }
    return RussianCase.allCases.filter(narrowed.contains)
  }

  /// The cases that a name takes from the one before it.
  private func agreement(with previous: Previous, at place: Place) -> Set<RussianCase>? {
    guard previous.place.segment == place.segment, previous.place.local.end <= place.local.start
    else { return nil }
    let gap = place.bytes[previous.place.local.end..<place.local.start]
    switch String(decoding: gap, as: UTF8.self) {
    case " ", "\u{A0}", "\n": return previous.isTitle ? previous.cases : previous.role
    case " и ", " или ", ", ", "\nи ", " и\n": return previous.cases.isEmpty ? nil : previous.cases
    default: return nil
    }
  }
}

public import Glossaries
internal import Languages
public import Morphology

/// How the Russian terms of a concept decline.
public enum TermDeclension {
  /// A form with the cases it can be, and the nominative it belongs to.
  public struct Form: Hashable, Sendable {
    /// The form.
    public let text: String
    /// The cases.
    public let cases: Set<RussianCase>
  }

  /// The paradigms that `term` can have: one, or two where the person's gender is not known.
  ///
  /// - Precondition: the term is Russian.
  public static func paradigms(of term: Term, of concept: Concept) -> [RussianParadigm] {
    if !term.paradigm.isEmpty,
      let stored = try? RussianDeclension.standard.paradigm(
        of: term.text,
        stored: term.paradigm,
        kind: kind(of: term, concept),
        gender: gender(of: concept)
      )
    {
      return [stored]
    }
    return RussianDeclension.standard.paradigms(
      of: term.text,
      kind: kind(of: term, concept),
      gender: gender(of: concept),
      origin: concept.origin?.tag
    )
  }

  /// Every distinct form of `term`, the nominative first.
  ///
  /// The accusative of a title is that of living beings.
  public static func forms(of term: Term, of concept: Concept) -> [Form] {
    var cases: [String: Set<RussianCase>] = [:]
    var order: [String] = []
    for paradigm in paradigms(of: term, of: concept) {
      for (form, itsCases) in paradigm.surfaces {
        if cases[form] == nil { order.append(form) }
        cases[form, default: []].formUnion(itsCases)
      }
      if concept.kind == .title { cases[paradigm[.genitive], default: []].insert(.accusative) }
    }
    for (form, itsCase) in formsWithFamilyName(of: term, concept) {
      if cases[form] == nil { order.append(form) }
      cases[form, default: []].insert(itsCase)
    }
    return order.map { Form(text: $0, cases: cases[$0] ?? []) }
  }

  /// Forms that decline the family name of a Korean too: Муном Чжэ Ином, against the rule and yet printed.
  private static func formsWithFamilyName(
    of term: Term,
    _ concept: Concept
  ) -> [(String, RussianCase)] {
    let words = term.text.split(separator: " ", maxSplits: 1).map(String.init)
    guard concept.kind == .person, concept.origin?.base == .korean, concept.gender != .female,
      words.count == 2, words[1].contains(" ")
    else { return [] }
    let family = RussianDeclension.standard.paradigm(
      of: words[0],
      kind: .surname,
      gender: .masculine,
      origin: concept.origin?.tag
    )
    let whole = RussianDeclension.standard.paradigm(
      of: term.text,
      kind: .name,
      gender: .masculine,
      origin: concept.origin?.tag
    )
    return RussianCase.allCases.dropFirst().compactMap { itsCase in
      let rest = whole[itsCase].split(separator: " ", maxSplits: 1).last.map(String.init)
      let form = rest.map { "\(family[itsCase]) \($0)" }
      return form == whole[itsCase] ? nil : form.map { ($0, itsCase) }
    }
  }

  private static func kind(of term: Term, _ concept: Concept) -> RussianNameKind {
    switch concept.kind {
    case .person: term.form == .short && !term.text.contains(" ") ? .surname : .name
    case .name: .name
    case .place: .place
    case .org: .org
    case .work, .event, .title, .term: .term
    }
  }

  private static func gender(of concept: Concept) -> GrammaticalGender {
    switch concept.gender {
    case .male: .masculine
    case .female: .feminine
    case nil: .unknown
    }
  }
}

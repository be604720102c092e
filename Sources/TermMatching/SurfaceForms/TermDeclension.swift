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
    RussianDeclension.standard.paradigms(
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
    return order.map { Form(text: $0, cases: cases[$0] ?? []) }
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

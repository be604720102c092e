internal import Morphology

/// What stands before a Russian name, as far as it tells the name's case.
struct CaseContext {
  /// The words before the name.
  let words: [String]
  /// The cases of a name or title that the name is joined to: of Кимом in «с Кимом и Трампом», of the
  /// title in «президента России Владимира Путина».
  let agreeing: Set<RussianCase>?

  /// Those of `possible` that the words before allow; all of them where nothing decides.
  ///
  /// A preposition right before the name, or before the role noun or adjectives that agree with it,
  /// governs it. Without any the prepositional case cannot stand.
  ///
  /// - Source: Русская грамматика (Nauka, 1980), section 1168: the prepositional case stands with a
  ///   preposition only.
  func narrowed(_ possible: Set<RussianCase>) -> Set<RussianCase> {
    guard possible.count > 1 else { return possible }
    var cases = possible
    if let agreeing { cases = Self.kept(cases, agreeing) }
    var before = words[...]
    while let word = before.last {
      if let governed = PrepositionTable.standard.cases(governedAtEndOf: before) {
        return Self.kept(cases, governed)
      }
      guard let agreeing = RoleNouns.standard.cases(of: word) ?? Self.casesOfAdjective(word)
      else { break }
      cases = Self.kept(cases, agreeing)
      before = before.dropLast()
    }
    return agreeing == nil ? Self.kept(cases, cases.subtracting([.prepositional])) : cases
  }

  /// Whether a name that can be in `possible` alone may stand here: not Захарова in the nominative after «у».
  func allows(_ possible: Set<RussianCase>) -> Bool {
    guard !possible.isEmpty,
      let governed = PrepositionTable.standard.cases(governedAtEndOf: words)
    else { return true }
    return !governed.isDisjoint(with: possible)
  }

  private static func kept(
    _ cases: Set<RussianCase>,
    _ allowed: Set<RussianCase>
  ) -> Set<RussianCase> {
    let both = cases.intersection(allowed)
    return both.isEmpty ? cases : both
  }

  /// The cases that the ending of an adjective shows.
  ///
  /// - Source: Зализняк, Грамматический словарь русского языка: the endings of adjectives, singular.
  private static func casesOfAdjective(_ word: String) -> Set<RussianCase>? {
    guard word.unicodeScalars.count > 5 else { return nil }
    let endings: [(String, Set<RussianCase>)] = [
      ("ого", [.genitive, .accusative]), ("его", [.genitive, .accusative]),
      ("ому", [.dative]), ("ему", [.dative]), ("ая", [.nominative]), ("яя", [.nominative]),
      ("ую", [.accusative]), ("юю", [.accusative]), ("ским", [.instrumental]),
      ("ным", [.instrumental]), ("ской", Self.feminineOblique),
      ("ной", Self.feminineOblique),
    ]
    return endings.first { word.hasSuffix($0.0) }?.1
  }

  private static let feminineOblique: Set<RussianCase> = [
    .genitive, .dative, .instrumental, .prepositional,
  ]
}

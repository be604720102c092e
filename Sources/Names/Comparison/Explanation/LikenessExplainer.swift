/// Puts into words what a likeness rests on.
struct LikenessExplainer: Sendable {
  private let witness = SystemWitness()
  private let koreanSpellings: KoreanSpellings

  init(spellings: KoreanSpellings) { koreanSpellings = spellings }

  /// Explains `likeness`, which was reached by comparing `first` and `second`.
  func explain(
    _ likeness: NameLikeness,
    of first: AnalyzedName,
    and second: AnalyzedName
  ) -> LikenessExplanation {
    switch likeness.way {
    case .none: LikenessExplanation(parts: [], unmatched: [])
    case .korean: korean(likeness, first, second)
    case .joined: joined(likeness, first, second)
    case .words: words(likeness, first, second)
    }
  }

  private func korean(_ likeness: NameLikeness, _ a: AnalyzedName, _ b: AnalyzedName)
    -> LikenessExplanation
  {
    guard let places = likeness.readings else {
      return LikenessExplanation(parts: [], unmatched: [])
    }
    let first = a.readings[places.first]
    let second = b.readings[places.second]
    let spellings = self.koreanSpellings
    let parts = zip(first.units, second.units).enumerated().map { place, pair in
      let role: KoreanSpellings.Role = place == 0 ? .family : .given
      let evidence = spellings.joint(pair.0, pair.1, role) - pair.0.weight - pair.1.weight
      return part(
        spellings.text(pair.0, role),
        pair.0.script,
        spellings.text(pair.1, role),
        pair.1.script,
        isMatch: evidence > -300,
        otherwise: place == 0 ? "a usual spelling of the family name" : "a usual spelling"
      )
    }
    return LikenessExplanation(parts: Array(parts), unmatched: [])
  }

  private func joined(_ likeness: NameLikeness, _ a: AnalyzedName, _ b: AnalyzedName)
    -> LikenessExplanation
  {
    guard let script = a.script, let other = b.script else {
      return LikenessExplanation(parts: [], unmatched: [])
    }
    let whole = part(
      a.words.joined(separator: " "),
      script,
      b.words.joined(separator: " "),
      other,
      isMatch: likeness.bits > 0,
      otherwise: "the sounds of all words together"
    )
    return LikenessExplanation(parts: [whole], unmatched: [])
  }

  private func words(_ likeness: NameLikeness, _ a: AnalyzedName, _ b: AnalyzedName)
    -> LikenessExplanation
  {
    let pairs = likeness.pairs.sorted { $0.first < $1.first }
    let parts = pairs.map { pair in
      let first = a.parts[pair.first]
      let second = b.parts[pair.second]
      return part(
        first.word.text,
        first.word.script,
        second.word.text,
        second.word.script,
        isMatch: pair.evidence > 0,
        otherwise: reason(first, second)
      )
    }
    let left =
      a.parts.indices.filter { place in !pairs.contains { $0.first == place } }.map {
        a.parts[$0].word.text
      }
      + b.parts.indices.filter { place in !pairs.contains { $0.second == place } }.map {
        b.parts[$0].word.text
      }
    return LikenessExplanation(parts: parts, unmatched: left)
  }

  private func reason(_ a: AnalyzedName.Part, _ b: AnalyzedName.Part) -> String {
    if a.isInitial != b.isInitial { return "an initial" }
    for first in a.names {
      for second in b.names where first.name == second.name {
        return first.isShort || second.isShort ? "a short form" : "forms of one given name"
      }
    }
    return "alike in sound"
  }

  private func part(
    _ first: String,
    _ script: NameScript,
    _ second: String,
    _ other: NameScript,
    isMatch: Bool,
    otherwise: String
  ) -> LikenessExplanation.Part {
    var reason = "different"
    if isMatch {
      let systems = witness.systems(between: first, script, and: second, other)
      if script == other, first.lowercased() == second.lowercased() {
        reason = "the same"
      } else {
        reason = systems.isEmpty ? otherwise : systems.prefix(3).joined(separator: ", ")
      }
    }
    return LikenessExplanation.Part(
      first: first,
      second: second,
      reason: reason,
      isMatch: isMatch
    )
  }
}

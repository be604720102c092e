internal import Glossaries
internal import Languages
internal import Names

/// Tells how likely two concepts are one.
///
/// What speaks for it is the strongest of: an id that both have elsewhere, a term that both have, names that are
/// alike. What speaks against it lowers that: a language in which both have names that are not alike, another kind
/// or gender, another id in the same place elsewhere, a tie between the two.
struct DuplicateScorer {
  /// What was made of two concepts.
  struct Verdict {
    var score: Double
    var reasons: [DuplicateReason]
  }

  /// How much the sounds of two names of things have to say for one to write the other, in bits.
  private static let leastBits = 12.0
  /// The same for each letter of the longer name, so that a long name is not another by half of its letters.
  private static let leastBitsOfLetter = 2.0

  private let comparer: NameComparer
  private var comparison: PairComparison
  private var room = NameComparer.Room()

  init(comparer: NameComparer) {
    self.comparer = comparer
    comparison = PairComparison(by: comparer)
  }

  /// The score with its reasons, if it is `least` or more.
  mutating func verdict(
    _ first: Concept,
    _ firstNames: ConceptNames,
    _ second: Concept,
    _ secondNames: ConceptNames,
    least: Double
  ) -> Verdict? {
    let doubts = Self.doubts(first, second)
    let factor = doubts.reduce(1) { $0 * $1.factor }
    if factor < least { return nil }
    let ids = Self.sharedIDs(first, second)
    var verdict = Verdict(score: ids.isEmpty ? 0 : 0.99, reasons: ids.map { .sameID($0) })
    if let shared = Self.sharedName(firstNames, secondNames) {
      verdict.score = max(verdict.score, Self.weight(of: shared))
      verdict.reasons.append(.sameTerm(shared.first.text))
    }
    if verdict.score < 0.8, let like = likest(first, firstNames, second, secondNames) {
      let result = comparison.compare(like.first, like.second)
      let explanation = comparison.explanation(of: result)
      // Two persons may share a family name that is rare.
      let score = explanation.parts.allSatisfy(\.isMatch) ? like.score : like.score * 0.65
      if score > verdict.score {
        verdict.score = score
        verdict.reasons.append(
          .likeNames(first: like.first, second: like.second, explanation)
        )
      }
    }
    verdict.score *= factor
    if verdict.score < least { return nil }
    verdict.reasons += doubts.map { .contradiction($0.sentence) }
    for pair in contradictions(firstNames, secondNames) {
      verdict.score *= 0.3 + 0.6 * pair.score
      verdict.reasons.append(
        .contradiction("“\(pair.first)” is not “\(pair.second)” in \(pair.language)")
      )
    }
    return verdict.score < least ? nil : verdict
  }

  // MARK: - For

  private static func sharedIDs(_ first: Concept, _ second: Concept) -> [String] {
    first.externalIDs.filter { second.externalIDs.contains($0) }
  }

  /// The name that both have which says most.
  private static func sharedName(
    _ first: ConceptNames,
    _ second: ConceptNames
  ) -> (first: ConceptNames.Name, second: ConceptNames.Name)? {
    var best: (first: ConceptNames.Name, second: ConceptNames.Name)?
    for one in first.names {
      for other in second.names where one.folded == other.folded {
        if best.map({ weight(of: $0) < weight(of: (one, other)) }) ?? true { best = (one, other) }
      }
    }
    return best
  }

  private static func weight(
    of shared: (first: ConceptNames.Name, second: ConceptNames.Name)
  ) -> Double {
    guard shared.first.isFull, shared.second.isFull else { return 0.5 }
    guard shared.first.language == shared.second.language else { return 0.8 }
    return shared.first.isPreferred && shared.second.isPreferred ? 0.95 : 0.85
  }

  /// The pair of full names that are most alike.
  private mutating func likest(
    _ first: Concept,
    _ firstNames: ConceptNames,
    _ second: Concept,
    _ secondNames: ConceptNames
  ) -> (first: String, second: String, score: Double)? {
    var best: (first: String, second: String, score: Double)?
    let areApart = firstNames.scripts.isDisjoint(with: secondNames.scripts)
    let sounds = firstNames.isComparable && secondNames.isComparable
    let mayBeTransliterated =
      areApart && firstNames.mayBeTransliterated && secondNames.mayBeTransliterated
    for one in firstNames.names where one.isFull {
      for other in secondNames.names where other.isFull {
        // Names of things are translated, so that those of one language are compared, and others only where one
        // writes the other by its sounds.
        let isAcross = !sounds && one.language != other.language
        guard !isAcross || mayBeTransliterated && one.letters != other.letters else { continue }
        guard areApart || one.letters == other.letters, Self.haveOneNumber(one, other) else {
          continue
        }
        let isOfPersons = first.kind == .person || second.kind == .person
        var score =
          isAcross
          ? transliteration(one.text, other.text)
          : likeness(one.text, other.text, wordsCount: !isOfPersons)
        if !sounds { score *= 0.85 }
        if score > best?.score ?? 0 { best = (one.text, other.text, score) }
      }
    }
    return best
  }

  /// Whether two names do not have different numbers, which are not compared by sound.
  private static func haveOneNumber(_ a: ConceptNames.Name, _ b: ConceptNames.Name) -> Bool {
    let digits = { (name: ConceptNames.Name) in name.folded.filter { (0x30...0x39).contains($0) } }
    let (first, second) = (digits(a), digits(b))
    return first.isEmpty || second.isEmpty || first == second
  }

  /// How alike two names are.
  ///
  /// - Parameter wordsCount: whether a word that only one name has makes it the name of something else, as
  ///   in *East Asia*; persons have names that are left out.
  private mutating func likeness(
    _ first: String,
    _ second: String,
    wordsCount: Bool = false
  ) -> Double {
    let (a, b) = (comparer.analyze(first), comparer.analyze(second))
    let likeness = comparer.compare(a, b, in: &room)
    guard wordsCount, let matched = likeness.matchedWords,
      a.words.count + b.words.count > 2 * matched
    else { return likeness.score }
    return likeness.score * 0.55
  }

  /// How alike two names are of which one writes the other by its sounds, word by word: a name that is translated
  /// shares a word or two with its original, such as *bank*, but hardly all.
  private mutating func transliteration(_ first: String, _ second: String) -> Double {
    let (a, b) = (comparer.analyze(first), comparer.analyze(second))
    let likeness = comparer.compare(a, b, in: &room)
    guard likeness.score >= 0.95, likeness.bits >= Self.leastBits else { return 0 }
    // Words are run together only in Hangul, and are not parted there where other letters part them.
    let isWhole =
      likeness.matchedWords.map { a.words.count == $0 && b.words.count == $0 }
      ?? (NameLetters(of: first) == .hangul || NameLetters(of: second) == .hangul)
    let letters = [first, second].filter { NameLetters(of: $0) != .hangul }
      .map { $0.unicodeScalars.count { $0.properties.isAlphabetic } }
    let length = Double(letters.max() ?? 1)
    return isWhole && likeness.bits >= Self.leastBitsOfLetter * length ? likeness.score : 0
  }

  // MARK: - Against

  /// The languages in which both have a name that the house writes, and none of one is like any of the other.
  private mutating func contradictions(
    _ first: ConceptNames,
    _ second: ConceptNames
  ) -> [(language: Language, first: String, second: String, score: Double)] {
    var found: [(language: Language, first: String, second: String, score: Double)] = []
    for one in first.names where one.isPreferred && one.isFull {
      guard
        let other = second.names.first(where: {
          $0.isPreferred && $0.isFull && $0.language == one.language
        }), !found.contains(where: { $0.language == one.language })
      else { continue }
      var best = 0.0
      for a in first.names where a.isFull && a.language == one.language {
        for b in second.names where b.isFull && b.language == one.language {
          best = max(best, a.folded == b.folded ? 1 : likeness(a.text, b.text))
          if best > 0.5 { break }
        }
      }
      if best <= 0.5 { found.append((one.language, one.text, other.text, best)) }
    }
    return found
  }

  /// What the concepts themselves say against being one.
  private static func doubts(
    _ first: Concept,
    _ second: Concept
  ) -> [(factor: Double, sentence: String)] {
    var doubts: [(factor: Double, sentence: String)] = []
    if first.kind != second.kind, first.kind != .name, second.kind != .name {
      let kinds = "\(first.kind.rawValue) and \(second.kind.rawValue)"
      doubts.append((0.6, "they are of two kinds, \(kinds)"))
    }
    if let one = first.gender, let other = second.gender, one != other {
      doubts.append((0.3, "one is \(one.rawValue) and one \(other.rawValue)"))
    }
    if sharedIDs(first, second).isEmpty {
      for id in first.externalIDs {
        guard let colon = id.firstIndex(of: ":"),
          let other = second.externalIDs.first(where: { $0.hasPrefix(id[...colon]) })
        else { continue }
        doubts.append((0.3, "they have two ids, \(id) and \(other)"))
        break
      }
    }
    let ties =
      first.relations.filter { $0.target == second.id }
      + second.relations.filter { $0.target == first.id }
    if let tie = ties.first {
      doubts.append((0.3, "they are tied as two: \(tie.type)"))
    }
    return doubts
  }
}

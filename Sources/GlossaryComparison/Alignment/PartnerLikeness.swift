internal import Glossaries
internal import Names

/// Tells how likely two names of one kind of thing are partners, by their likeness as names of persons.
///
/// A person has names that are left out elsewhere. A word that only one name of a place or an organisation has makes
/// it another one, as *South Sudan* is not Судан; where each has such words, they may be translated.
struct PartnerLikeness {
  /// The score of names that have a word in common, and others that may be translated.
  private static let translated = 0.45
  /// How much two words have to say, in bits, to be a word in common.
  private static let leastBits = 5.0

  private let kind: Concept.Kind
  private let comparer: NameComparer
  private let wordCounts: [Int]

  /// - Parameter names: the names of the second list.
  init(of kind: Concept.Kind, among names: [String], comparer: NameComparer) {
    self.kind = kind
    self.comparer = comparer
    wordCounts = names.map { comparer.analyze($0).words.count }
  }

  /// The likeness as names of persons below which two names are not looked at.
  var least: Double { kind == .person || kind == .name ? 0.02 : 0.000_1 }

  /// How many words `name` has.
  func wordCount(of name: String) -> Int { comparer.analyze(name).words.count }

  /// The score of a name with so many words and the one at `place` of the second list.
  func score(_ likeness: NameLikeness, _ words: Int, _ place: Int) -> Double {
    guard let matched = likeness.matchedWords else { return likeness.score }
    let rest = (words - matched, wordCounts[place] - matched)
    guard rest.0 + rest.1 > 0 else { return likeness.score }
    let isLopsided = rest.0 == 0 || rest.1 == 0
    switch kind {
    case .person: return isLopsided ? Self.doubted(likeness.score, by: 2) : likeness.score
    case .name: return isLopsided ? Self.doubted(likeness.score, by: 16) : likeness.score
    default:
      let score = likeness.score * 0.55
      return !isLopsided && likeness.matchedBits >= Self.leastBits
        ? max(score, Self.translated) : score
    }
  }

  /// The score with its odds divided.
  private static func doubted(_ score: Double, by divisor: Double) -> Double {
    score / (score + divisor * (1 - score))
  }
}

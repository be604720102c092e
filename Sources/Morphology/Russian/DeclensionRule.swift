internal import Resources

/// One row of the tables: which words decline by which type, and how their stem changes.
///
/// A class, so that the inner loop of declension copies one reference and not its texts.
final class DeclensionRule: Sendable {
  /// What the rule declines.
  enum Role: Int, CaseIterable, Sendable {
    case surname, given, patronymic, place, noun, adjective

    init?(name: String) {
      guard let role = Role.allCases.first(where: { "\($0)" == name }) else { return nil }
      self = role
    }
  }

  /// Letters taken off the nominative and put in their place: `ец>ц`.
  struct Change: Sendable {
    let cut: Int
    let add: [UInt8]

    init(cut: Int, add: [UInt8]) {
      self.cut = cut
      self.add = add
    }

    /// Reads `ец>ц`; fails when there is no `>`.
    init?(_ text: String) {
      let sides = text.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2 else { return nil }
      let before = Array(sides[0].unicodeScalars)
      let after = Array(sides[1].unicodeScalars)
      // What both sides begin with stays as it stands, so that the ё of Лисёнок does.
      let kept = zip(before, after).prefix { $0 == $1 }.count
      var add = String.UnicodeScalarView()
      add.append(contentsOf: after.dropFirst(kept))
      self.init(cut: before.count - kept, add: Array(String(add).utf8))
    }
  }

  /// The word or the ending that the rule is for.
  let key: String
  let type: Int
  /// What makes the stem of the oblique cases out of the nominative.
  let stem: Change
  /// What makes the genitive, where that has a stem of its own (*Химки*, *Химок*).
  let genitive: Change?
  /// Whether it is a noun for living beings.
  let isAnimate: Bool
  /// Whether it stands in a table of endings, or in one of whole words; a rule of the program in neither.
  let isEnding: Bool
  let isWholeWord: Bool
  let explanation: String
  let source: String

  init(
    key: String,
    type: Int,
    stem: Change,
    genitive: Change?,
    isAnimate: Bool,
    isEnding: Bool,
    isWholeWord: Bool,
    explanation: String,
    source: String
  ) {
    self.key = key
    self.type = type
    self.stem = stem
    self.genitive = genitive
    self.isAnimate = isAnimate
    self.isEnding = isEnding
    self.isWholeWord = isWholeWord
    self.explanation = explanation
    self.source = source
  }

  /// What the rule is called: the word, or the ending after a hyphen.
  var id: String { isEnding ? "-" + key : key }
}

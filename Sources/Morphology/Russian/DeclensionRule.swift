internal import Resources

/// One row of the tables: which words decline by which type, and how their stem changes.
struct DeclensionRule: Sendable {
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
      guard let arrow = text.utf8.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      self.init(
        cut: text[..<arrow].unicodeScalars.count,
        add: Array(text.utf8[text.utf8.index(after: arrow)...])
      )
    }
  }

  let id: String
  let type: Int
  /// What makes the stem of the oblique cases out of the nominative.
  let stem: Change
  /// What makes the genitive, where that has a stem of its own (*Химки*, *Химок*).
  let genitive: Change?
  /// Whether it is a noun for living beings.
  let isAnimate: Bool
  let isWholeWord: Bool
  let explanation: String
  let source: String
}

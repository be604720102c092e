/// The conventions for setting out a Korean name in letters.
///
/// - Source: the layouts of 9,203 Wikidata labels for the South; usage of KCNA and of those who follow it for
///   the North; usage of the Russian press and of Korean studies for Cyrillic.
struct NameLayouts {
  /// How the words are joined.
  enum Convention: String, CaseIterable {
    case hyphen = "family name first, hyphen"
    case hyphenCapital = "family name first, hyphen, capitals"
    case joined = "family name first, given name joined"
    case separate = "family name first, separate words"
    case givenFirst = "given name first, hyphen"
    case givenFirstJoined = "given name first, joined"
  }

  private let shares: [(convention: Convention, share: Double)]

  static let southern = NameLayouts(shares: [
    (.hyphen, 0.755), (.hyphenCapital, 0.105), (.joined, 0.078), (.separate, 0.025),
    (.givenFirst, 0.024), (.givenFirstJoined, 0.009),
  ])
  static let northern = NameLayouts(shares: [
    (.separate, 0.62), (.hyphen, 0.28), (.hyphenCapital, 0.05), (.joined, 0.04),
    (.givenFirst, 0.01),
  ])
  static let cyrillic = NameLayouts(shares: [
    (.separate, 0.72), (.joined, 0.2), (.hyphen, 0.06), (.givenFirstJoined, 0.02),
  ])

  /// The layouts of a family name and the syllables of a given name, all in small letters.
  func layouts(surname: String, given: [String], probability: Double) -> [NameVariant.Layout] {
    var texts: [String] = []
    var layouts: [NameVariant.Layout] = []
    for (convention, share) in shares {
      let text = Self.text(convention, capitalized(surname), given)
      if let place = texts.firstIndex(of: text) {
        let old = layouts[place]
        layouts[place] = NameVariant.Layout(
          text: text,
          probability: old.probability + share * probability,
          convention: old.convention
        )
        continue
      }
      texts.append(text)
      layouts.append(
        NameVariant.Layout(
          text: text,
          probability: share * probability,
          convention: convention.rawValue
        )
      )
    }
    return layouts
  }

  private static func text(_ convention: Convention, _ surname: String, _ given: [String]) -> String
  {
    let hyphened = capitalized(given.joined(separator: "-"))
    switch convention {
    case .hyphen: return surname + " " + hyphened
    case .hyphenCapital: return surname + " " + given.map(capitalized).joined(separator: "-")
    case .joined: return surname + " " + capitalized(given.joined())
    case .separate: return surname + " " + given.map(capitalized).joined(separator: " ")
    case .givenFirst: return hyphened + " " + surname
    case .givenFirstJoined: return capitalized(given.joined()) + " " + surname
    }
  }
}

/// `word` with a capital at its beginning.
func capitalized(_ word: some StringProtocol) -> String {
  word.prefix(1).uppercased() + word.dropFirst()
}

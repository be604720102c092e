internal import Resources

/// What is known of words in names: particles, Asian surnames, given names with their gender.
struct NameLexicon: Sendable {
  /// What a word may be.
  struct Marks: OptionSet, Sendable {
    let rawValue: Int16
    /// A particle, which never changes: фон, де, аль.
    static let particle = Marks(rawValue: 1)
    /// The first part of a hyphenated word, which never changes: Бонч-, Жан-, Нью-.
    static let firstPart = Marks(rawValue: 2)
    /// The first part of a hyphenated word, which changes too: Москва-река.
    static let jointPart = Marks(rawValue: 4)
    /// A surname of Korea, China or Vietnam in Cyrillic.
    static let asianSurname = Marks(rawValue: 8)
    static let masculineName = Marks(rawValue: 16)
    static let feminineName = Marks(rawValue: 32)
    /// A given name of the West, after which -ин and -ов are foreign: Чарльз Дарвин.
    static let westernName = Marks(rawValue: 64)
    /// A noun after which a place name changes too: город Пушкин, города Пушкина.
    static let apposition = Marks(rawValue: 128)
    /// A preposition, which ends what agrees.
    static let preposition = Marks(rawValue: 256)
    /// A word of a foreign newspaper's title, which does not change: «Асахи симбун».
    static let press = Marks(rawValue: 512)

    var isGivenName: Bool { !isDisjoint(with: [.masculineName, .feminineName]) }
  }

  private var index = EndingIndex()
  /// Whole names of which some words stay as they are by convention, with the numbers of these, from 1.
  let established: [[UInt8]: [Int]]
  /// The locative of a place or a noun: where it stands, its preposition and its ending.
  let locatives: [[UInt8]: (preposition: String, ending: String)]

  init() {
    var marks: [[UInt8]: Marks] = [:]
    func read(_ file: String, _ mark: (String) -> Marks?) {
      let table = EmbeddedResource.table("Morphology/Russian/\(file).tsv")
      for row in table.rows {
        let letters = RussianLetters.letters(of: table.text(row, 0).utf8)
        for kind in table.text(row, 1).split(separator: " ") {
          guard let mark = mark(String(kind)) else {
            preconditionFailure("\(table.path):\(row.line) names an unknown kind “\(kind)”")
          }
          marks[letters, default: []].formUnion(mark)
        }
      }
    }
    read("name-words") { kind in
      switch kind {
      case "particle": .particle
      case "first": .firstPart
      case "joint": .jointPart
      case "apposition": .apposition
      case "preposition": .preposition
      case "press": .press
      default: nil
      }
    }
    read("asian-surnames") { ["ko", "zh", "vi"].contains($0) ? .asianSurname : nil }
    read("known-given-names") { kind in
      switch kind {
      case "m": .masculineName
      case "f": .feminineName
      case "western": .westernName
      default: nil
      }
    }
    for (letters, mark) in marks {
      index.add(
        [RussianLetters.start] + letters,
        .masculine,
        isOneSyllable: false,
        rule: Int(mark.rawValue)
      )
    }
    let names = EmbeddedResource.table("Morphology/Russian/established-names.tsv")
    established = Dictionary(
      names.rows.map { row in
        let letters = RussianLetters.letters(of: names.text(row, 0).utf8)
        return (letters, names.list(row, 1).compactMap { Int($0) })
      },
      uniquingKeysWith: { first, _ in first }
    )
    let locatives = EmbeddedResource.table("Morphology/Russian/locatives.tsv")
    self.locatives = Dictionary(
      locatives.rows.map { row in
        let letters = RussianLetters.letters(of: locatives.text(row, 0).utf8)
        return (letters, (locatives.text(row, 1), locatives.text(row, 2)))
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// What the word may be.
  func marks(of letters: ArraySlice<UInt8>) -> Marks {
    guard
      let (value, length) = index.rule(for: letters, .masculine, isOneSyllable: false),
      length == letters.count + 1
    else { return [] }
    return Marks(rawValue: Int16(value))
  }
}

/// One way to read a name as Korean: a family name and up to three syllables of a given name.
struct KoreanReading: Hashable, Sendable {
  /// The script of the spellings.
  let script: NameScript
  /// The unit of the family name.
  let family: UInt16
  /// The units of the given name.
  let given: [UInt16]
  /// What the order of the parts costs, in hundredths of a bit below 0.
  let order: Int32
  /// How likely the reading is among Korean names, in hundredths of a bit below 0.
  let weight: Int32
  /// The spellings, the family name first.
  let spellings: [String]

  /// A spelling of a syllable: its script, its id and how likely it is.
  struct Unit: Hashable, Sendable {
    let script: NameScript
    let id: UInt16
    let weight: Int32
  }

  /// What comparing needs of a reading, in place.
  struct Units: Sendable {
    let family: Unit
    /// As many as there are syllables; the last of them repeated.
    let given: (Unit, Unit, Unit)
    let count: Int
    let order: Int32
  }

  /// What a given name of so many syllables costs: nearly all have two.
  static func length(_ syllables: Int) -> Int32 {
    switch syllables {
    case 1: -350
    case 2: -15
    default: -900
    }
  }
}

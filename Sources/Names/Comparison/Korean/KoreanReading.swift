/// One way to read a name as Korean: a family name and one to three syllables of a given name.
struct KoreanReading: Sendable {
  /// A spelling of a syllable: its script, its id and how likely it is.
  struct Unit: Hashable, Sendable {
    let script: NameScript
    let id: UInt16
    /// In hundredths of a bit below 0.
    let weight: Int32
  }

  /// The unit of the family name.
  let family: Unit
  /// The units of the given name; where there are fewer than three, the last is repeated.
  let given: (Unit, Unit, Unit)
  /// How many units the given name has.
  let count: Int
  /// What the order of the parts costs, in hundredths of a bit below 0.
  let order: Int32
  /// How likely the reading is among Korean names, in hundredths of a bit below 0.
  let weight: Int32

  /// The units, the family name first.
  var units: [Unit] { [family] + [given.0, given.1, given.2].prefix(count) }

  /// What a given name of so many syllables costs: nearly all have two.
  static func length(_ syllables: Int) -> Int32 {
    switch syllables {
    case 1: -350
    case 2: -15
    default: -900
    }
  }
}

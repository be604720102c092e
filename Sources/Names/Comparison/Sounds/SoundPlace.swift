/// A place between the letters of a word, with the runs of letters that end there.
struct SoundPlace: Sendable {
  /// The ids of the runs of one, two and three letters; before the first letter `one` is 0.
  var one: UInt16 = 0
  var two = LetterUnits.unknown
  var three = LetterUnits.unknown
  /// The last six bits of `two` and `three`, each as one bit of 64.
  var long: UInt64 = 0

  /// The last six bits of `unit` as one bit of 64.
  @inline(__always)
  static func bit(_ unit: UInt16) -> UInt64 {
    unit == LetterUnits.unknown ? 0 : 1 &<< UInt64(unit & 63)
  }
}

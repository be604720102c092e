/// A set of final sounds.
struct SoundSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let consonant = SoundSet(rawValue: 1)
  static let vowel = SoundSet(rawValue: 2)
  static let rieul = SoundSet(rawValue: 4)
  /// Every sound, as where it is not known.
  static let any: SoundSet = [.consonant, .vowel, .rieul]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ sound: FinalSound) {
    switch sound {
    case .consonant: self = .consonant
    case .vowel: self = .vowel
    case .rieul: self = .rieul
    }
  }
}
